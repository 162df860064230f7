package org.wandelwerk.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.PersonId;

/** The generators of one-time codes that people carry, as second factor behind their password. */
@Service
@Transactional
public class CodeGenerators {

    private static final int SECRET = 20;
    private static final int BESIDE = 1;

    private final CodeRepository repository;
    private final SpareCodes spares;
    private final Secrets secrets;
    private final Clock clock;

    CodeGenerators(CodeRepository repository, SpareCodes spares, Secrets secrets, Clock clock) {
        this.spares = spares;
        this.repository = repository;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean hasOne(PersonId person) {
        return repository.secret(person).isPresent();
    }

    /** Proposes a next generator, which counts once a code of it was seen. */
    public void propose(PersonId person) {
        repository.propose(person, OneTimeCode.letters(secrets.bytes(SECRET)));
    }

    /** The secret of the generator that was proposed. */
    @Transactional(readOnly = true)
    public Optional<String> proposed(PersonId person) {
        return repository.nextSecret(person);
    }

    /** Takes the next generator when the code is one of it; spare codes of the former are void. */
    public boolean settle(PersonId person, String code) {
        var next = repository
                .nextSecret(person)
                .filter(secret -> step(secret, code).isPresent());
        next.ifPresent(secret -> {
            repository.settle(person, secret);
            spares.makeVoid(person);
            step(secret, code).ifPresent(step -> repository.use(person, step, step - 1));
        });
        return next.isPresent();
    }

    /**
     * Whether the code is right, of the generator or from the paper with spare ones; each is so once, and none of the
     * generator that is older than one seen before.
     */
    public boolean accepts(PersonId person, String code) {
        repository.sealFormer(person);
        return acceptsShown(person, code) || spares.use(person, code);
    }

    private boolean acceptsShown(PersonId person, String code) {
        return repository
                .secret(person)
                .map(secret -> step(secret, code))
                .filter(OptionalLong::isPresent)
                .filter(step -> repository.use(person, step.getAsLong(), step.getAsLong() - 1 - 2 * BESIDE))
                .isPresent();
    }

    private OptionalLong step(String letters, String code) {
        var now = OneTimeCode.step(clock.instant());
        var secret = OneTimeCode.secret(letters);
        var typed = code.replace(" ", "").getBytes(StandardCharsets.UTF_8);
        return LongStream.rangeClosed(now - BESIDE, now + BESIDE)
                .filter(step ->
                        MessageDigest.isEqual(OneTimeCode.at(step, secret).getBytes(StandardCharsets.UTF_8), typed))
                .findFirst();
    }
}
