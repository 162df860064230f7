package org.wandelwerk.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Remembers for a second who holds a secret, so that a reader who opens page after page costs the database nothing. What
 * ends a sign-in here is seen at once, and on another server a second later.
 */
@Component
public class RecentSignIns {

    private static final Duration KEPT = Duration.ofSeconds(1);
    private static final int MOST = 10_000;

    private final ObjectProvider<SignIns> signIns;
    private final Clock clock;
    private final Cache<String, Seen> seen =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    /** A sign-in as it was at an instant. */
    private record Seen(SignIn signIn, Instant at) {

        boolean holds(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(KEPT));
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
                .filter(known -> known.holds(now))
                .map(Seen::signIn)
                .or(() -> look(token, digest, now));
    }

    private Optional<SignIn> look(SecretToken token, String digest, Instant now) {
        var found = signIns.getObject().find(token);
        found.ifPresent(signIn -> seen.put(digest, new Seen(signIn, now)));
        return found;
    }

    /** Because some sign-in or account changed. */
    void forget() {
        seen.invalidateAll();
    }
}
