package org.wandelwerk.portal.web.figures;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.wandelwerk.kernel.PartialDate;

/** A value at a time that is known to lie between two days. */
record TimePoint(LocalDate from, LocalDate to, long value) {

    static TimePoint of(PartialDate date, long value) {
        return new TimePoint(first(date), last(date), value);
    }

    static LocalDate first(PartialDate date) {
        var month = date.month();
        return date.toLocalDate()
                .orElseGet(() -> LocalDate.of(date.year(), month == null ? Month.JANUARY.getValue() : month, 1));
    }

    static LocalDate last(PartialDate date) {
        var month = date.month();
        return date.toLocalDate()
                .orElseGet(() -> YearMonth.of(date.year(), month == null ? Month.DECEMBER.getValue() : month)
                        .atEndOfMonth());
    }

    /** The middle of what is known of the time, where the point is drawn. */
    double middle() {
        return (from.toEpochDay() + to.toEpochDay()) / 2.0;
    }
}
