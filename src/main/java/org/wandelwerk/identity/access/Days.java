package org.wandelwerk.identity.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Refused;

/**
 * The days on which a grant holds or a deputy stands in.
 *
 * @param until the first day on which it is over; {@code null} when no end was set
 */
public record Days(LocalDate from, @Nullable LocalDate until) {

    public Days {
        if (until != null && !until.isAfter(from)) {
            throw new Refused("identity.days.order");
        }
    }

    boolean hold(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    boolean contain(Days other) {
        return !other.from.isBefore(from) && (until == null || other.until != null && !other.until.isAfter(until));
    }

    boolean overlap(Days other) {
        return (until == null || other.from.isBefore(until)) && (other.until == null || from.isBefore(other.until));
    }

    /** The last day on which it holds; {@code null} when no end was set. */
    public @Nullable LocalDate last() {
        return until == null ? null : until.minusDays(1);
    }
}
