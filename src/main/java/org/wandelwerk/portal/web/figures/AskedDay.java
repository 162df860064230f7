package org.wandelwerk.portal.web.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads a day as browsers send it, or as people type it: 2023-12-31 or 31.12.2023. */
final class AskedDay {

    private static final Pattern SENT = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})");
    private static final Pattern TYPED =
            Pattern.compile("(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>\\d{4})");

    private AskedDay() {}

    /** Empty when it is no day, or one that no record reaches: before the year 1000 or after today. */
    static Optional<LocalDate> read(String word, LocalDate today) {
        var stripped = word.strip();
        return SENT.matcher(stripped)
                .results()
                .findFirst()
                .or(() -> TYPED.matcher(stripped).results().findFirst())
                .filter(found -> found.group().equals(stripped))
                .flatMap(AskedDay::day)
                .filter(day -> day.getYear() >= 1000 && !day.isAfter(today));
    }

    private static Optional<LocalDate> day(MatchResult found) {
        var year = Integer.parseInt(found.group("year"));
        var month = Integer.parseInt(found.group("month"));
        var day = Integer.parseInt(found.group("day"));
        return month >= 1 && month <= 12 && YearMonth.of(year, month).isValidDay(day)
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }
}
