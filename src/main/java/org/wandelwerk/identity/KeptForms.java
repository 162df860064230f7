package org.wandelwerk.identity;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.PersonId;

/**
 * Keeps what people had typed when their sign-in ended, until they have signed in again: for an hour, for the same
 * person alone, and so that it opens with the secret in the address only.
 */
@Service
@Transactional
public class KeptForms {

    static final Duration LIFE = Duration.ofHours(1);

    private static final int MOST = 5;

    /** In bytes, as many as a form that is sent can have, and a little less than the table takes. */
    private static final int LONGEST = 900_000;

    private final KeptFormRepository repository;
    private final SignInRepository signIns;
    private final Secrets secrets;
    private final Clock clock;

    KeptForms(KeptFormRepository repository, SignInRepository signIns, Secrets secrets, Clock clock) {
        this.repository = repository;
        this.signIns = signIns;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * For whom a form was handed out, when that sign-in ran out or got another secret; empty when it was ended for a
     * reason, or the person is kept out.
     */
    @Transactional(readOnly = true)
    public Optional<PersonId> reader(String formToken) {
        return signIns.handedTo(SecretToken.digestOfForm(formToken))
                .filter(signIn -> signIn.isWhole() && !signIn.person().isLocked())
                .map(signIn -> signIn.person().id());
    }

    /** The secret that opens it again; empty when it is too long to be kept. */
    public Optional<SecretToken> keep(PersonId person, KeptForm form) {
        var written = form.written();
        if (written.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return Optional.empty();
        }
        var now = clock.instant();
        repository.forget(now.minus(LIFE));
        repository.leaveNewest(person, MOST - 1);
        var token = secrets.token();
        var sealed = SealedText.of(written, token.key(), secrets.bytes(SealedText.NONCE), place(person));
        repository.add(UUID.randomUUID(), token.digest(), person, sealed.bytes(), now);
        return Optional.of(token);
    }

    /** What was kept for the person; empty for everybody else, and after its time. */
    @Transactional(readOnly = true)
    public Optional<KeptForm> find(SecretToken token, PersonId person) {
        return repository
                .find(token.digest(), person, clock.instant().minus(LIFE))
                .flatMap(content -> new SealedText(content).open(token.key(), place(person)))
                .map(KeptForm::read);
    }

    private static String place(PersonId person) {
        return "form of " + person.value();
    }
}
