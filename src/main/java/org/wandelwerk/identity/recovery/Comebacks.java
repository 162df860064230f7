package org.wandelwerk.identity.recovery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.CodeDoor;
import org.wandelwerk.identity.People;
import org.wandelwerk.identity.SecretToken;
import org.wandelwerk.identity.SignIn;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Counted;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.TaskWindow;

/** Whoever came by a link and must show more: by a code, or by asking for a check of the identity. */
@Component
public class Comebacks {

    private final IdentityChecks checks;
    private final CodeDoor codes;
    private final People people;

    Comebacks(IdentityChecks checks, CodeDoor codes, People people) {
        this.checks = checks;
        this.codes = codes;
        this.people = people;
    }

    /** The second proof, by the code of a generator or a spare one. */
    public CodeDoor.Answer prove(SignIn signIn, String code, String address) {
        return codes.open(signIn.person(), code, address);
    }

    public Optional<IdentityCheck> of(PersonId person) {
        return checks.of(person);
    }

    /** From when on the person may ask again; empty when that is now. */
    public Optional<Instant> pause(PersonId person) {
        return checks.pause(person);
    }

    /** What was stopped before, which whoever checks should know. */
    public List<StoppedCheck> stops(PersonId person) {
        return checks.stops(person);
    }

    /** Asks that somebody checks who the acting person is. */
    public void ask() {
        checks.ask();
    }

    public Counted<IdentityCheck> forMe(TaskWindow window) {
        return checks.forMe(window);
    }

    public boolean mayCheck(IdentityCheck check) {
        return checks.mayCheck(check);
    }

    public void check(PersonId person, UUID check, String grounds) {
        checks.check(person, check, grounds);
    }

    public void stop(PersonId person, UUID check) {
        checks.stop(person, check);
    }

    public SecretToken stopLink(UUID check) {
        return checks.stopLink(check);
    }

    public Optional<IdentityCheck> findStop(SecretToken token) {
        return checks.findStop(token);
    }

    /** Stops it by the word of whoever reads the mailbox that the link was sent to. */
    public Optional<IdentityCheck> stop(SecretToken token) {
        return checks.findStop(token)
                .flatMap(check -> people.find(check.person()))
                .flatMap(person -> Acting.as(person.actor(), () -> checks.stop(token)));
    }
}
