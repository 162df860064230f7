package org.wandelwerk.identity;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Refused;

/** The people who have an account. */
@Service
@Transactional
public class People {

    private final PersonRepository repository;
    private final Clock clock;

    People(PersonRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Makes an account that nobody can open yet. */
    public Person admit(MailAddress mail, String name) {
        return add(new Person(new PersonId(UUID.randomUUID()), name, mail, false, false));
    }

    /** Makes an account of the demonstration, unless it is there. */
    public Person demonstrate(MailAddress mail, String name) {
        return repository
                .find(mail)
                .orElseGet(() -> add(new Person(DemonstrationAccounts.idOf(mail), name, mail, true, false)));
    }

    @Transactional(readOnly = true)
    int countDemonstration() {
        return repository.countDemonstration();
    }

    @Transactional(readOnly = true)
    public Optional<Person> find(PersonId id) {
        return repository.find(id);
    }

    @Transactional(readOnly = true)
    public Optional<Person> find(MailAddress mail) {
        return repository.find(mail);
    }

    /** Those who have an account with one of the addresses, by one statement. */
    @Transactional(readOnly = true)
    public Map<MailAddress, Person> find(Collection<MailAddress> mails) {
        return mails.isEmpty()
                ? Map.of()
                : repository.at(mails).stream().collect(Collectors.toMap(Person::mail, Function.identity()));
    }

    /** Those of the given people who have an account, by one statement. */
    @Transactional(readOnly = true)
    public Map<PersonId, Person> named(Collection<PersonId> people) {
        return repository.named(people).stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    private Person add(Person person) {
        if (repository.find(person.mail()).isPresent()) {
            throw new Refused("identity.account.exists");
        }
        repository.add(person, clock.instant());
        return person;
    }
}
