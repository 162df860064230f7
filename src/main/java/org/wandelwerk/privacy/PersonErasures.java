package org.wandelwerk.privacy;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.People;
import org.wandelwerk.identity.Person;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.personal.Erasing;

/** Takes people out of the records: account and name go, what was done stays, and who erased whom is kept. */
@Service
@Transactional
public class PersonErasures {

    private final PersonErasureRepository repository;
    private final ErasureRound round;
    private final People people;
    private final ErasureRights rights;
    private final ErasedAccounts accounts;
    private final Clock clock;

    PersonErasures(
            PersonErasureRepository repository,
            ErasureRound round,
            People people,
            ErasureRights rights,
            ErasedAccounts accounts,
            Clock clock) {
        this.repository = repository;
        this.round = round;
        this.people = people;
        this.rights = rights;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What an erasure would do; nothing is changed. */
    @Transactional(readOnly = true)
    public ErasurePreview preview(PersonId person) {
        rights.requireErasing();
        return new ErasurePreview(known(person), round.fates(module -> module.fates(person)));
    }

    /**
     * Erases somebody once, however often the same form is sent.
     *
     * @param key the one-time key of the form
     */
    public void erase(PersonId person, String reason, String key) {
        rights.requireErasing();
        accounts.requireAnotherAdministrator(person);
        if (repository.isDone(person, key)) {
            return;
        }
        var known = known(person);
        if (known.isDemonstration()) {
            throw new Refused("privacy.erasure.demonstration");
        }
        var by = Acting.now().orElseThrow(() -> new NotFound("nobody acts")).id();
        if (by.equals(person)) {
            throw new Refused("privacy.erasure.self");
        }
        var erasing = new Erasing(
                person, by, clock.instant(), known.name(), known.mail().value());
        var id = UUID.randomUUID();
        var gone = round.erase(id, module -> module.erase(erasing));
        repository.add(id, erasing, erasing.without(reason), key, gone);
    }

    /** Whether the acting person erases people. */
    @Transactional(readOnly = true)
    public boolean isAllowed() {
        return rights.mayErase();
    }

    /** The newest first, for those who watch over it. */
    @Transactional(readOnly = true)
    public List<Erased> newest(int limit) {
        rights.requireReading();
        return repository.newest(limit, accounts::names);
    }

    private Person known(PersonId person) {
        return people.find(person).orElseThrow(() -> new NotFound("account of " + person));
    }
}
