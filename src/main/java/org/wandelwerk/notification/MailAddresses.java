package org.wandelwerk.notification;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.People;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.PersonId;

/** The addresses to which nothing is sent because mails came back, until somebody switches them on again. */
@Service
@Transactional
public class MailAddresses {

    private static final int MOST = 500;
    private static final Matter ADDRESSES = Matter.ofHouse("mail addresses");

    private final AddressRepository repository;
    private final People people;
    private final Rights rights;

    MailAddresses(AddressRepository repository, People people, Rights rights) {
        this.repository = repository;
        this.people = people;
        this.rights = rights;
    }

    @Transactional(readOnly = true)
    public List<AddressState> off() {
        rights.require(Permission.WRITE_TO_BODIES, ADDRESSES);
        return repository.off(MOST);
    }

    /** Whose addresses these are, as far as they have accounts, by one statement. */
    @Transactional(readOnly = true)
    public List<PersonId> owners(List<AddressState> addresses) {
        return people.find(addresses.stream().map(AddressState::mail).toList()).values().stream()
                .map(Person::id)
                .toList();
    }

    /** Lets mails go to it again; one that is on stays on. */
    public void switchOn(UUID id) {
        rights.require(Permission.WRITE_TO_BODIES, ADDRESSES);
        repository.switchOn(id);
    }
}
