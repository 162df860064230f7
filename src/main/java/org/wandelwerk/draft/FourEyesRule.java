package org.wandelwerk.draft;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Actor;

/**
 * Whether a second person publishes what one has written.
 *
 * @param changedBy who decided so; {@code null} as long as nobody has, and the rule is on
 */
public record FourEyesRule(
        String kind,
        boolean isOn,
        @Nullable Actor changedBy,
        @Nullable Instant changedAt) {

    static FourEyesRule usual(String kind) {
        return new FourEyesRule(kind, true, null, null);
    }
}
