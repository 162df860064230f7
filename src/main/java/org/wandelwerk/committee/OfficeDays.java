package org.wandelwerk.committee;

import java.time.LocalDate;
import java.util.Optional;
import org.wandelwerk.identity.access.Days;
import org.wandelwerk.kernel.Bound;
import org.wandelwerk.kernel.Validity;

/**
 * The days on which an office gives rights: from today where the beginning is not recorded, and never where the end is
 * not.
 */
record OfficeDays(LocalDate today) {

    Optional<Days> of(Validity validity) {
        var from = validity.from() instanceof Bound.On(var day) ? day : today;
        return switch (validity.to()) {
            case Bound.Unknown() -> Optional.empty();
            case Bound.Open() -> Optional.of(new Days(from, null));
            case Bound.On(var end) ->
                end.isAfter(today) && end.isAfter(from) ? Optional.of(new Days(from, end)) : Optional.empty();
        };
    }
}
