package org.wandelwerk.sheet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.draft.TypedValues;
import org.wandelwerk.kernel.Bound;
import org.wandelwerk.kernel.Validity;

/** The days of a seat as lists hold them: the last day is the last on which it holds, and what is open stays empty. */
final class SeatDays {

    private static final String EXACT = "#days";

    private SeatDays() {}

    static TypedValues write(TypedValues values, Validity validity) {
        return values.with("from", validity.from() instanceof Bound.On(var first) ? first : null)
                .with("to", validity.to() instanceof Bound.On(var end) ? end.minusDays(1) : null)
                .with(EXACT, validity.fromColumn() + "\n" + validity.toColumn());
    }

    /** As they were kept for the way back, as before where the list says nothing else, else as the list says. */
    static Validity read(TypedValues values, Validity before) {
        var exact = values.of(EXACT).split("\n", -1);
        if (exact.length == 2) {
            return Validity.ofColumns(day(exact[0]), day(exact[1]));
        }
        var was = write(TypedValues.NONE, before);
        var from = values.of("from").equals(was.of("from")) ? before.from() : bound(values.known("from"), 0);
        var to = values.of("to").equals(was.of("to")) ? before.to() : end(values.known("to"));
        return new Validity(from, to);
    }

    private static Bound end(@Nullable String last) {
        return last == null ? new Bound.Open() : bound(last, 1);
    }

    private static Bound bound(@Nullable String day, int later) {
        return day == null
                ? new Bound.Unknown()
                : new Bound.On(LocalDate.parse(day).plusDays(later));
    }

    private static @Nullable LocalDate day(String column) {
        return column.equals("null") ? null : LocalDate.parse(column);
    }
}
