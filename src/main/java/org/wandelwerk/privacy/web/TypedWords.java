package org.wandelwerk.privacy.web;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what was typed into a field of a form about people's data. */
final class TypedWords {

    private static final String DAY = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    private TypedWords() {}

    /** Without signs that no text holds, and without blanks around it; a field that is not sent is empty. */
    static String clean(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|\\p{Cs}", "")
                        .strip();
    }

    /** The day, as browsers send it or as people write it in German. */
    static Optional<LocalDate> day(String typed) {
        var day = typed.replaceFirst("^([0-9]{1,2})\\.\\s*([0-9]{1,2})\\.\\s*([0-9]{4})$", "$3-$2-$1")
                .replaceAll("-([0-9])(?![0-9])", "-0$1");
        return day.matches(DAY) && isInCalendar(day) ? Optional.of(LocalDate.parse(day)) : Optional.empty();
    }

    private static boolean isInCalendar(String day) {
        var parts = day.split("-");
        var first = LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), 1);
        return Integer.parseInt(parts[2]) <= first.lengthOfMonth();
    }
}
