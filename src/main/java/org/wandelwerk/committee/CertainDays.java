package org.wandelwerk.committee;

import java.time.LocalDate;
import java.util.Optional;
import org.wandelwerk.kernel.Validity;

/**
 * The half-open days on which something certainly held: when one bound is unknown, the one day beside the other bound.
 * The table of seats has the same rule as a constraint.
 */
record CertainDays(LocalDate from, LocalDate to) {

    /** Empty when both bounds are unknown, for then no day is certain. */
    static Optional<CertainDays> of(Validity validity) {
        var from = validity.fromColumn();
        var to = validity.toColumn();
        if (from != null) {
            return Optional.of(new CertainDays(from, to == null ? from.plusDays(1) : to));
        }
        return to == null ? Optional.empty() : Optional.of(new CertainDays(to.minusDays(1), to));
    }

    boolean overlap(CertainDays other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }
}
