package org.wandelwerk.meeting;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Money;

/**
 * What a meeting came to, as published.
 *
 * @param decided the number of projects decided on
 * @param volume what they come to together
 */
public record MeetingOutcome(
        @Nullable Integer decided, @Nullable Money volume) {}
