package org.wandelwerk.notification;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.PersonRemark;
import org.wandelwerk.identity.PersonRemarks;

/** Says on the page of a person that mails come back. */
@Service
@Transactional(readOnly = true)
class AddressRemarks implements PersonRemarks {

    private final AddressRepository repository;

    AddressRemarks(AddressRepository repository) {
        this.repository = repository;
    }

    @Override
    public Stream<PersonRemark> about(MailAddress mail) {
        return repository.of(List.of(mail)).values().stream()
                .filter(state -> state.offAt() != null)
                .map(state -> new PersonRemark("notification.off.person", mail.value(), "/schreibtisch/post/adressen"));
    }
}
