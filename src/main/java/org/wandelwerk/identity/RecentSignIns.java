package org.wandelwerk.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers for a second who holds a secret, so that a reader who opens page after page costs the database nothing.
 * What ends a sign-in here is seen at once, and on another server a second later.
 */
@Component
public class RecentSignIns {

    private static final Duration KEPT = Duration.ofSeconds(1);
    private static final int MOST = 10_000;

    private final ObjectProvider<SignIns> signIns;
    private final Clock clock;
    private final AtomicLong turn = new AtomicLong();
    private final Cache<String, Seen> seen =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    /** A sign-in as it was at an instant, when so many had changed. */
    private record Seen(SignIn signIn, Instant at, long turn) {

        boolean holds(Instant now, long turn) {
            return this.turn == turn && !now.isBefore(at) && now.isBefore(at.plus(KEPT));
        }
    }

    /** Asks for the sign-ins late: what ends one of them lies below them and tells it here. */
    RecentSignIns(ObjectProvider<SignIns> signIns, Clock clock) {
        this.signIns = signIns;
        this.clock = clock;
    }

    /** The sign-in that a browser holds; empty when it is over. */
    public Optional<SignIn> find(SecretToken token) {
        var now = clock.instant();
        var digest = token.digest();
        return Optional.ofNullable(seen.getIfPresent(digest))
                .filter(known -> known.holds(now, turn.get()))
                .map(Seen::signIn)
                .or(() -> look(token, digest, now));
    }

    private Optional<SignIn> look(SecretToken token, String digest, Instant now) {
        var before = turn.get();
        var found = signIns.getObject().find(token);
        found.ifPresent(signIn -> seen.put(digest, new Seen(signIn, now, before)));
        return found;
    }

    /** Because some sign-in or account changes: at once, and again when others can see it. */
    void forget() {
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
