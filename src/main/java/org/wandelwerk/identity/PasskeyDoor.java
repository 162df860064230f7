package org.wandelwerk.identity;

import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.verifier.exception.VerificationException;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Opens by a passkey, and registers one; both in two steps that must be taken in the same browser. */
@Component
public class PasskeyDoor {

    private static final Logger LOG = LoggerFactory.getLogger(PasskeyDoor.class);
    private static final String ENTER = "passkey-enter ";
    private static final String REGISTER = "passkey-register ";

    private final PasskeyCeremony ceremony;
    private final Passkeys passkeys;
    private final Beginnings beginnings;

    PasskeyDoor(PasskeyCeremony ceremony, Passkeys passkeys, Beginnings beginnings) {
        this.ceremony = ceremony;
        this.passkeys = passkeys;
        this.beginnings = beginnings;
    }

    /** What the browser is asked, and the secret by which it is known again. */
    public record Question(String json, SecretToken begun) {}

    public Question askToEnter(PasskeyOrigin origin) {
        var challenge = ceremony.challenge();
        return new Question(ceremony.request(origin, challenge), beginnings.begin(ENTER + challenge));
    }

    public Question askToRegister(Person person, PasskeyOrigin origin) {
        var challenge = ceremony.challenge();
        return new Question(
                ceremony.creation(person, origin, challenge), beginnings.begin(registering(person) + challenge));
    }

    /** Who answered; empty when the answer proves nothing. */
    public Optional<Arrival> enter(PasskeyOrigin origin, SecretToken begun, String answer) {
        var arrival = beginnings
                .end(begun, ENTER)
                .flatMap(challenge -> unlessWrong(() -> ceremony.check(origin, challenge, answer)))
                .flatMap(passkeys::arrival);
        if (arrival.isEmpty()) {
            LOG.info("Refused entry by PASSKEY to nobody known: wrong");
        }
        return arrival;
    }

    /** Whether the passkey is kept. */
    public boolean register(Person person, PasskeyOrigin origin, SecretToken begun, String answer, String label) {
        return passkeys.mayHaveMore(person.id())
                && beginnings
                        .end(begun, registering(person))
                        .flatMap(challenge -> unlessWrong(() -> {
                            ceremony.register(person, origin, challenge, answer, label);
                            return Optional.of(person);
                        }))
                        .isPresent();
    }

    private static String registering(Person person) {
        return REGISTER + person.id().value() + " ";
    }

    private static <T> Optional<T> unlessWrong(Supplier<Optional<T>> work) {
        try {
            return work.get();
        } catch (JacksonException | VerificationException | DataConversionException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
