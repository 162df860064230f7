package org.wandelwerk.identity;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.wandelwerk.shell.AnsweringThreads;

/**
 * Encodes passwords by Argon2id and compares them. Each takes 19 MB and a tenth of a second of one processor, so only a
 * few are done at once, and readers keep the other processors and all threads; who has no password is compared with
 * that of nobody.
 */
@Component
class PasswordHashes {

    private static final String CURRENT = "argon2@1";
    private static final int KILOBYTES = 19_456;
    private static final int ROUNDS = 2;
    private static final int PART_OF_MEMORY = 4;
    private static final int MOST_WAITING = 120;

    private final ObjectProvider<AnsweringThreads> answering;
    private final int most;
    private final Semaphore places;
    private final Duration longest;
    private final AtomicLong compared = new AtomicLong();
    private volatile @Nullable Encoding encoding;

    /** The encoder, made at its first use, and what a password that nobody knows is encoded as. */
    private static final class Encoding {

        private final PasswordEncoder encoder;
        private final String ofNobody;

        Encoding(int atOnce) {
            encoder = new DelegatingPasswordEncoder(CURRENT, Map.of(CURRENT, new Argon2(KILOBYTES, ROUNDS, atOnce)));
            ofNobody = String.valueOf(encoder.encode(CURRENT));
        }
    }

    PasswordHashes(
            ObjectProvider<AnsweringThreads> answering,
            @Value("${wandelwerk.password-checks-at-once:0}") int atOnce,
            @Value("${wandelwerk.password-check-wait:4s}") Duration longest) {
        var machine = Runtime.getRuntime();
        var fitting = machine.maxMemory() / PART_OF_MEMORY / (KILOBYTES * 1024L);
        var usual = (int) Math.clamp(fitting, 1, Math.max(1, machine.availableProcessors() / 2));
        this.answering = answering;
        this.most = atOnce > 0 ? atOnce : usual;
        this.places = new Semaphore(most, true);
        this.longest = longest;
    }

    /** Empty when no place became free in time. */
    Optional<String> encode(String password) {
        return within(() -> encoding().encoder.encode(password));
    }

    /**
     * Whether the password is the encoded one; takes as long when there is none, and is then never. Empty when no place
     * became free in time.
     */
    Optional<Boolean> matches(String password, @Nullable String encoded) {
        var known = encoding();
        return within(() -> {
            compared.incrementAndGet();
            return known.encoder.matches(password, encoded == null ? known.ofNobody : encoded) && encoded != null;
        });
    }

    /** Whether the encoding is weaker than what is encoded today. */
    boolean isOutdated(String encoded) {
        return encoding().encoder.upgradeEncoding(encoded);
    }

    /** How often passwords were compared since the start. */
    long compared() {
        return compared.get();
    }

    private Encoding encoding() {
        var known = encoding;
        if (known == null) {
            synchronized (this) {
                known = encoding == null ? new Encoding(most) : encoding;
                encoding = known;
            }
        }
        return known;
    }

    private <T> Optional<T> within(Supplier<T> work) {
        var threads = answering.getIfAvailable();
        return threads == null ? inPlace(work) : threads.aside(() -> inPlace(work));
    }

    private <T> Optional<T> inPlace(Supplier<T> work) {
        if (!hasPlace()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            places.release();
        }
    }

    private boolean hasPlace() {
        if (places.getQueueLength() >= MOST_WAITING) {
            return false;
        }
        try {
            return places.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
