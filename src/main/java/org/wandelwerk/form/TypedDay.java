package org.wandelwerk.form;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people or browsers type it: 1.3.2027 or 2027-03-01; of the years in which projects are carried out. */
final class TypedDay {

    private static final Pattern GERMAN = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern PLAIN = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");

    private static final int LONGEST = 20;
    private static final int MONTHS = 12;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private TypedDay() {}

    static Optional<LocalDate> read(String typed) {
        return typed.length() > LONGEST
                ? Optional.empty()
                : day(typed).filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    }

    private static Optional<LocalDate> day(String typed) {
        var german = GERMAN.matcher(typed.strip());
        if (german.matches()) {
            return day(number(german, 3), number(german, 2), number(german, 1));
        }
        var plain = PLAIN.matcher(typed.strip());
        return plain.matches() ? day(number(plain, 1), number(plain, 2), number(plain, 3)) : Optional.empty();
    }

    private static int number(Matcher read, int group) {
        return Integer.parseInt(read.group(group));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        return month >= 1
                        && month <= MONTHS
                        && day >= 1
                        && day <= YearMonth.of(year, month).lengthOfMonth()
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }
}
