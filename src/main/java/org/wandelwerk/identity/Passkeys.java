package org.wandelwerk.identity;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Refused;

/** The passkeys of people; several each, so that one may be lost. */
@Service
@Transactional
public class Passkeys {

    private static final int MOST = 20;

    private final PasskeyRepository repository;
    private final SignInRepository signIns;
    private final PersonRepository people;
    private final CodeRepository codes;
    private final Clock clock;

    Passkeys(
            PasskeyRepository repository,
            SignInRepository signIns,
            PersonRepository people,
            CodeRepository codes,
            Clock clock) {
        this.repository = repository;
        this.signIns = signIns;
        this.people = people;
        this.codes = codes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Passkey> ofPerson(PersonId person) {
        return repository.ofPerson(person);
    }

    public void rename(PersonId person, UUID passkey, String label) {
        if (!repository.rename(person, passkey, label)) {
            throw new NotFound("passkey " + passkey);
        }
    }

    /** Removes a passkey and ends what was opened with it; the last way into an account stays. */
    public void remove(PersonId person, UUID passkey) {
        repository.hold(person);
        var hasOther =
                repository.ofPerson(person).stream().anyMatch(one -> !one.id().equals(passkey));
        if (!hasOther && !hasPasswordAndCodes(person)) {
            throw new Refused("identity.passkey.last");
        }
        if (!repository.remove(person, passkey)) {
            throw new NotFound("passkey " + passkey);
        }
        signIns.endOpenedWith(passkey, Ending.PASSKEY_REMOVED, clock.instant());
    }

    /** Whether the person has any way in but a link. */
    @Transactional(readOnly = true)
    public boolean hasWayIn(PersonId person) {
        return !repository.ofPerson(person).isEmpty() || hasPasswordAndCodes(person);
    }

    /** Whether the person ever set a way in up, also when it is lost together with the key that opens it. */
    @Transactional(readOnly = true)
    boolean hasSetUpAWayIn(PersonId person) {
        return people.hasSetUpAWayIn(person);
    }

    /** Makes all void that opens the account: passkeys, the password, and the generator of codes. */
    void makeVoid(PersonId person) {
        repository.hold(person);
        repository.removeAll(person);
        people.removePassword(person);
        codes.remove(person);
    }

    /** Whether another one may be registered. */
    @Transactional(readOnly = true)
    public boolean mayHaveMore(PersonId person) {
        return repository.ofPerson(person).size() < MOST;
    }

    @Transactional(readOnly = true)
    public Optional<Arrival> arrival(PasskeyCeremony.Assertion assertion) {
        return people.find(assertion.owner())
                .filter(person -> !person.isLocked())
                .flatMap(person -> repository
                        .idOf(assertion.credential())
                        .map(passkey -> Arrival.asked(person, SignInWay.PASSKEY, passkey)));
    }

    private boolean hasPasswordAndCodes(PersonId person) {
        return people.password(person).isPresent() && codes.secret(person).isPresent();
    }
}
