package org.wandelwerk.portal.web.figures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.PartialDate;

/** The years that a chart shows, from the first day of the first one to the last day of the last one. */
record TimeSpan(int first, int last) {

    /** What has no date is nowhere; without any date the span is one year that shows nothing. */
    static TimeSpan of(Collection<? extends @Nullable PartialDate> dates) {
        var years = dates.stream()
                .filter(Objects::nonNull)
                .mapToInt(PartialDate::year)
                .summaryStatistics();
        return years.getCount() == 0 ? new TimeSpan(2000, 2000) : new TimeSpan(years.getMin(), years.getMax());
    }

    List<Integer> years() {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    static double start(int year) {
        return LocalDate.of(year, 1, 1).toEpochDay();
    }

    /** How far along an axis of this length a day lies. */
    double along(double epochDay, double length) {
        var begin = start(first);
        return (epochDay - begin) / (start(last + 1) - begin) * length;
    }
}
