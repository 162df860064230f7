package org.wandelwerk.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day as people or browsers type it: 1.3.2027 or 2027-03-01; of the years in which projects are carried out. */
final class TypedDay {

    private static final Pattern GERMAN = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern PLAIN = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private static final int LONGEST = 20;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private TypedDay() {}

    static Optional<LocalDate> read(String typed) {
        return typed.length() > LONGEST
                ? Optional.empty()
                : day(typed).filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            var german = GERMAN.matcher(typed.strip());
            if (german.matches()) {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(german.group(3)),
                        Integer.parseInt(german.group(2)),
                        Integer.parseInt(german.group(1))));
            }
            return PLAIN.matcher(typed.strip()).matches()
                    ? Optional.of(LocalDate.parse(typed.strip()))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
