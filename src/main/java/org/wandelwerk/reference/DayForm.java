package org.wandelwerk.reference;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wandelwerk.kernel.PartialDate;

/**
 * How a list writes days: 31.12.2026 and 31/12/2026, or 12/31/2026. With points the day always comes first; 2026-12-31,
 * 12/2026 and 2026 are read in both.
 */
enum DayForm {
    DAY_FIRST,
    MONTH_FIRST;

    private static final int CENTURY = 2000;
    private static final Pattern POINTS = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4}|\\d{2})");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})");
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ][\\d:.]{4,18}(?:Z|[+-][\\d:]{2,6})?)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[/.](\\d{4})");
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

    /** Empty when it is no day, month or year that exists. */
    Optional<PartialDate> read(String typed) {
        var points = POINTS.matcher(typed);
        if (points.matches()) {
            return day(points, 3, 2, 1);
        }
        var slashes = SLASHES.matcher(typed);
        if (slashes.matches()) {
            return this == DAY_FIRST ? day(slashes, 3, 2, 1) : day(slashes, 3, 1, 2);
        }
        var iso = ISO.matcher(typed);
        if (iso.matches()) {
            return day(iso, 1, 2, 3);
        }
        var month = MONTH.matcher(typed);
        if (month.matches()) {
            return month(number(month, 2), number(month, 1));
        }
        return YEAR.matcher(typed).matches()
                ? Optional.of(new PartialDate(Integer.parseInt(typed), null, null))
                : Optional.empty();
    }

    private static Optional<PartialDate> day(Matcher found, int yearPart, int monthPart, int dayPart) {
        var given = number(found, yearPart);
        var year = found.group(yearPart).length() == 2 ? CENTURY + given : given;
        var month = number(found, monthPart);
        var day = number(found, dayPart);
        return isMonth(year, month) && YearMonth.of(year, month).isValidDay(day)
                ? Optional.of(new PartialDate(year, month, day))
                : Optional.empty();
    }

    private static Optional<PartialDate> month(int year, int month) {
        return isMonth(year, month) ? Optional.of(new PartialDate(year, month, null)) : Optional.empty();
    }

    private static boolean isMonth(int year, int month) {
        return year >= 1000 && month >= 1 && month <= 12;
    }

    private static int number(Matcher found, int part) {
        return Integer.parseInt(found.group(part));
    }
}
