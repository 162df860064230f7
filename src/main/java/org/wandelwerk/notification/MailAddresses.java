package org.wandelwerk.notification;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;

/** The addresses to which nothing is sent because mails came back, until somebody switches them on again. */
@Service
@Transactional
public class MailAddresses {

    private static final int MOST = 500;
    private static final Matter ADDRESSES = Matter.ofHouse("mail addresses");

    private final AddressRepository repository;
    private final Rights rights;

    MailAddresses(AddressRepository repository, Rights rights) {
        this.repository = repository;
        this.rights = rights;
    }

    @Transactional(readOnly = true)
    public List<AddressState> off() {
        rights.require(Permission.WRITE_TO_BODIES, ADDRESSES);
        return repository.off(MOST);
    }

    /** Lets mails go to it again; one that is on stays on. */
    public void switchOn(UUID id) {
        rights.require(Permission.WRITE_TO_BODIES, ADDRESSES);
        repository.switchOn(id);
    }
}
