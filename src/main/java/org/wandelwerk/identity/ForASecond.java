package org.wandelwerk.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers for a second what was looked up, so that a reader who opens page after page costs the database nothing.
 * What changes here is seen at once, and on another server a second later.
 */
public final class ForASecond<K, V> {

    private static final Duration KEPT = Duration.ofSeconds(1);
    private static final int MOST = 10_000;

    private final AtomicLong turn = new AtomicLong();
    private final Cache<K, Seen<V>> seen =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    /** A value as it was at an instant, when so many had changed. */
    private record Seen<V>(V value, Instant at, long turn) {

        boolean holds(Instant now, long turn) {
            return this.turn == turn && !now.isBefore(at) && now.isBefore(at.plus(KEPT));
        }
    }

    /** The value that is remembered, else what is found now; that nothing was found is not remembered. */
    public Optional<V> find(K key, Instant now, Supplier<Optional<V>> look) {
        return Optional.ofNullable(seen.getIfPresent(key))
                .filter(known -> known.holds(now, turn.get()))
                .map(Seen::value)
                .or(() -> look(key, look, now));
    }

    private Optional<V> look(K key, Supplier<Optional<V>> look, Instant now) {
        var before = turn.get();
        var found = look.get();
        found.ifPresent(value -> seen.put(key, new Seen<>(value, now, before)));
        return found;
    }

    /** Because something of it changes: at once, and again when others can see it. */
    public void forget() {
        forgetAll();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    forgetAll();
                }
            });
        }
    }

    /** What is being looked up meanwhile belongs to a turn that is over. */
    private void forgetAll() {
        turn.incrementAndGet();
        seen.invalidateAll();
    }
}
