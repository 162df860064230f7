package org.wandelwerk.identity.access;

import java.time.LocalDate;
import java.util.Optional;
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
            throw new Refused("access.days.order");
        }
    }

    boolean hold(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    boolean contain(Days other) {
        return !other.from.isBefore(from) && (until == null || other.until != null && !other.until.isAfter(until));
    }

    /** The days in both; empty when there is none. */
    public Optional<Days> common(Days other) {
        if (!overlap(other)) {
            return Optional.empty();
        }
        var first = from.isAfter(other.from) ? from : other.from;
        var end = until == null || other.until != null && other.until.isBefore(until) ? other.until : until;
        return Optional.of(new Days(first, end));
    }

    boolean overlap(Days other) {
        return (until == null || other.from.isBefore(until)) && (other.until == null || from.isBefore(other.until));
    }

    /** The last day on which it holds; {@code null} when no end was set. */
    public @Nullable LocalDate last() {
        return until == null ? null : until.minusDays(1);
    }
}
