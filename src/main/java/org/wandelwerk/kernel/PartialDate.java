package org.wandelwerk.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date as far as a source tells it: a year, a month, or a day. Written as the beginning of an ISO date. */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) implements Comparable<PartialDate> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Comparator<PartialDate> ORDER = Comparator.comparing(PartialDate::toString);

    public PartialDate {
        if (year < 1000 || year > 9999) {
            throw new DateTimeException("year out of range: " + year);
        }
        if (month == null && day != null) {
            throw new DateTimeException("a day without a month");
        }
        if (month != null) {
            var inMonth = YearMonth.of(year, month);
            if (day != null && !inMonth.isValidDay(day)) {
                throw new DateTimeException("no such day: " + day);
            }
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** @throws DateTimeException when the text is not a year, a month or a day that exists */
    public static PartialDate parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            throw new DateTimeException("not a date: " + text);
        }
        return new PartialDate(Integer.parseInt(form.group(1)), number(form.group(2)), number(form.group(3)));
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    /** The whole date, if even the day is known. */
    public Optional<LocalDate> toLocalDate() {
        return month == null || day == null ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    }

    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        var text = new StringBuilder().append(year);
        if (month != null) {
            text.append("-%02d".formatted(month));
        }
        if (day != null) {
            text.append("-%02d".formatted(day));
        }
        return text.toString();
    }
}
