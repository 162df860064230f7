package org.wandelwerk.meeting;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Money;

/**
 * What a meeting came to, as published; at least one of the two is known.
 *
 * @param decided the number of projects decided on
 * @param volume what they come to together
 */
public record MeetingOutcome(
        @Nullable Integer decided, @Nullable Money volume) {

    public MeetingOutcome {
        if (decided == null && volume == null) {
            throw new IllegalArgumentException("an outcome tells something");
        }
    }
}
