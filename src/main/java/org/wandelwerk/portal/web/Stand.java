package org.wandelwerk.portal.web;

import java.time.LocalDate;
import java.time.YearMonth;
import org.wandelwerk.kernel.PartialDate;

/** As of when something is known, on the day it is read: what is older than twelve months is marked. */
public record Stand(PartialDate asOf, LocalDate today) {

    private static final int FRESH_MONTHS = 12;

    public static Stand of(LocalDate asOf, LocalDate today) {
        return new Stand(PartialDate.of(asOf), today);
    }

    /** Of a date that is known in part, the last day that it may mean counts. */
    public boolean isOld() {
        return lastDay().plusMonths(FRESH_MONTHS).isBefore(today);
    }

    private LocalDate lastDay() {
        var month = asOf.month();
        return month == null
                ? LocalDate.of(asOf.year(), 12, 31)
                : asOf.toLocalDate()
                        .orElseGet(() -> YearMonth.of(asOf.year(), month).atEndOfMonth());
    }
}
