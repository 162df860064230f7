package org.wandelwerk.notification;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.PersonRemark;
import org.wandelwerk.identity.PersonRemarks;

/** Says on the pages of people that mails come back. */
@Service
@Transactional(readOnly = true)
class AddressRemarks implements PersonRemarks {

    private final AddressRepository repository;

    AddressRemarks(AddressRepository repository) {
        this.repository = repository;
    }

    @Override
    public Map<MailAddress, PersonRemark> about(Collection<MailAddress> mails) {
        return repository.of(mails).values().stream()
                .filter(state -> state.offAt() != null)
                .collect(Collectors.toMap(
                        AddressState::mail,
                        state -> new PersonRemark(
                                "notification.off.person", state.mail().value(), "/schreibtisch/post/adressen")));
    }
}
