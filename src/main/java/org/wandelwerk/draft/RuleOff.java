package org.wandelwerk.draft;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which no second person had to publish.
 *
 * @param by who switched the rule off
 * @param until when it was switched on again; {@code null} as long as it is off
 * @param endedBy who did that
 */
public record RuleOff(
        String kind,
        String by,
        Instant from,
        @Nullable Instant until,
        @Nullable String endedBy) {}
