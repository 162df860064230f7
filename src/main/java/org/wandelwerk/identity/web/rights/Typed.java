package org.wandelwerk.identity.web.rights;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.access.Days;
import org.wandelwerk.shell.FormErrors;

/** Reads what was typed into a field of a form. */
final class Typed {

    private static final String DAY = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    private Typed() {}

    /** Without signs that no text holds, and without blanks around it; a field that is not sent is empty. */
    static String text(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|\\p{Cs}", "")
                        .strip();
    }

    /** The day, as browsers send it or as people write it in German. */
    static Optional<LocalDate> day(String typed) {
        var german = typed.replaceFirst("^([0-9]{1,2})\\.\\s*([0-9]{1,2})\\.\\s*([0-9]{4})$", "$3-$2-$1")
                .replaceAll("-([0-9])(?![0-9])", "-0$1");
        return german.matches(DAY) && isInCalendar(german) ? Optional.of(LocalDate.parse(german)) : Optional.empty();
    }

    private static boolean isInCalendar(String day) {
        var parts = day.split("-");
        var first = LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), 1);
        return Integer.parseInt(parts[2]) <= first.lengthOfMonth();
    }

    /** What is wrong with a first day and a last one that may be missing. */
    static FormErrors daysErrors(String from, String to) {
        var first = day(from);
        var last = day(to);
        var errors = FormErrors.NONE;
        if (first.isEmpty()) {
            errors = errors.with("ab", "access.form.day");
        }
        if (!to.isEmpty() && last.isEmpty()) {
            errors = errors.with("bis", "access.form.day");
        }
        return first.isPresent() && last.isPresent() && last.get().isBefore(first.get())
                ? errors.with("bis", "access.days.order")
                : errors;
    }

    /** The days from the first to the last one, if their errors are none. */
    static Days days(String from, String to) {
        return new Days(
                day(from).orElseThrow(), day(to).map(last -> last.plusDays(1)).orElse(null));
    }

    static boolean isKey(String typed) {
        return typed.matches("[0-9a-f]{32}");
    }
}
