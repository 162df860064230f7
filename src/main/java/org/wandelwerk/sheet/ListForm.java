package org.wandelwerk.sheet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.MailAddress;

/** How the cells of a column are read. */
public enum ListForm {
    LINE,
    DAY,
    CHOICE,
    MAIL;

    private static final int LONGEST = 300;
    private static final int CENTURY = 2000;
    private static final Pattern GERMAN = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("([1-9]\\d{3})-(\\d{2})-(\\d{2})");

    /** What the cell means as it is kept; {@code null} when it means nothing of this form. */
    @Nullable
    String meaning(String typed, ListField field) {
        return switch (this) {
            case LINE -> typed.length() <= LONGEST ? typed : null;
            case DAY -> day(typed);
            case CHOICE -> field.choice(typed);
            case MAIL ->
                MailAddress.of(typed.replaceFirst("^mailto:", "").replaceFirst("^.*<([^<>]+)>$", "$1"))
                        .map(MailAddress::value)
                        .orElse(null);
        };
    }

    private static @Nullable String day(String typed) {
        var german = GERMAN.matcher(typed);
        if (german.matches()) {
            var year = Integer.parseInt(german.group(3));
            var whole = german.group(3).length() == 2 ? CENTURY + year : year;
            return day(whole, Integer.parseInt(german.group(2)), Integer.parseInt(german.group(1)));
        }
        var iso = ISO.matcher(typed);
        return iso.matches()
                ? day(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3)))
                : null;
    }

    private static @Nullable String day(int year, int month, int day) {
        return month >= 1
                        && month <= 12
                        && year >= 1000
                        && YearMonth.of(year, month).isValidDay(day)
                ? LocalDate.of(year, month, day).toString()
                : null;
    }
}
