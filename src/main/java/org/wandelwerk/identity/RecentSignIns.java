package org.wandelwerk.identity;

import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Remembers for a second who holds a secret. */
@Component
public class RecentSignIns {

    private final ObjectProvider<SignIns> signIns;
    private final Clock clock;
    private final ForASecond<String, SignIn> seen = new ForASecond<>();

    /** Asks for the sign-ins late: what ends one of them lies below them and tells it here. */
    RecentSignIns(ObjectProvider<SignIns> signIns, Clock clock) {
        this.signIns = signIns;
        this.clock = clock;
    }

    /** The sign-in that a browser holds; empty when it is over. */
    public Optional<SignIn> find(SecretToken token) {
        return seen.find(
                token.digest(), clock.instant(), () -> signIns.getObject().find(token));
    }

    /** Because some sign-in or account changes. */
    void forget() {
        seen.forget();
    }
}
