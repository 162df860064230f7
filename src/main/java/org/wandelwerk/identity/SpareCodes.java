package org.wandelwerk.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.PersonId;

/** Codes on paper in place of those of a generator: ten at a time, each works once, new ones make the former void. */
@Service
@Transactional
public class SpareCodes {

    private static final int COUNT = 10;
    private static final int BYTES = 15;
    private static final int LETTERS = 24;
    private static final Duration TOLD = Duration.ofDays(14);

    private final SpareCodeRepository repository;
    private final Secrets secrets;
    private final Clock clock;

    SpareCodes(SpareCodeRepository repository, Secrets secrets, Clock clock) {
        this.repository = repository;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Makes ten new ones; this is the only time that anybody sees them. */
    public List<String> make(PersonId person) {
        var codes = Stream.generate(() -> OneTimeCode.letters(secrets.bytes(BYTES)))
                .limit(COUNT)
                .toList();
        repository.hold(person);
        makeVoid(person);
        codes.forEach(code -> repository.add(UUID.randomUUID(), person, digest(person, code), clock.instant()));
        return codes.stream().map(SpareCodes::grouped).toList();
    }

    /** None works any more; that one was used is told all the same. */
    void makeVoid(PersonId person) {
        repository.clear(person, clock.instant().minus(TOLD));
    }

    /** How many still work. */
    @Transactional(readOnly = true)
    public int left(PersonId person) {
        return repository.left(person);
    }

    /** When one was used within two weeks; the owner is told, because it may have been somebody else. */
    @Transactional(readOnly = true)
    public Optional<Instant> usedLately(PersonId person) {
        return repository.lastUse(person).filter(use -> use.plus(TOLD).isAfter(clock.instant()));
    }

    /** Uses one up; false when it is none, or was used before. */
    boolean use(PersonId person, String typed) {
        var code = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]", "")
                .replace('0', 'O')
                .replace('1', 'I');
        return code.length() == LETTERS && repository.use(person, digest(person, code), clock.instant());
    }

    private static String digest(PersonId person, String code) {
        return new SecretToken("spare " + person.value() + " " + code).digest();
    }

    private static String grouped(String code) {
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }
}
