package org.wandelwerk.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a list writes sums: 1.234,56 or 1,234.56; groups may stand apart by blanks in both. */
enum NumberForm {
    GERMAN('.', ','),
    ENGLISH(',', '.'),
    /** Each sum is read by itself; what could mean two sums is refused. */
    DETECT(' ', ' ');

    private static final int LONGEST = 40;
    private static final Pattern AROUND = Pattern.compile("(?i)^(?:€|eur|euro)\\s*|\\s*(?:€|eur|euro)?\\s*\\**$");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)[ \\u00a0\\u202f'](?=\\d{3}(?!\\d))");
    private static final Pattern NO_CENTS = Pattern.compile("(?:,-{1,2}|,–|,—)$");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,13}");
    private static final Pattern OF_PROGRAMS = Pattern.compile("\\d{1,13}\\.(?:\\d{1,2}|\\d{4,20})");
    private static final Pattern UNCLEAR = Pattern.compile("\\d{1,3}[.,]\\d{3}");
    private static final Pattern GERMAN_FORM = form('.', ',');
    private static final Pattern ENGLISH_FORM = form(',', '.');

    private final char group;
    private final char point;

    NumberForm(char group, char point) {
        this.group = group;
        this.point = point;
    }

    /** The sum, rounded to the hundredth; empty when it is none, is negative, or could mean two. */
    Optional<BigDecimal> read(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        if (PLAIN.matcher(typed).matches()) {
            return Optional.of(rounded(typed));
        }
        var around = AROUND.matcher(typed.strip()).replaceAll("");
        var bare = NO_CENTS.matcher(around).replaceFirst("");
        var sum = BETWEEN_DIGITS.matcher(bare).replaceAll("");
        if (PLAIN.matcher(sum).matches()) {
            return Optional.of(rounded(sum));
        }
        return switch (this) {
            case GERMAN -> GERMAN_FORM.matcher(sum).matches() ? Optional.of(apart(sum)) : ofPrograms(sum);
            case ENGLISH -> ENGLISH_FORM.matcher(sum).matches() ? Optional.of(apart(sum)) : Optional.empty();
            case DETECT -> detected(sum);
        };
    }

    private static Optional<BigDecimal> detected(String sum) {
        if (UNCLEAR.matcher(sum).matches()) {
            return Optional.empty();
        }
        return GERMAN_FORM.matcher(sum).matches() ? GERMAN.read(sum) : ENGLISH.read(sum);
    }

    private BigDecimal apart(String sum) {
        return rounded(sum.replace(String.valueOf(group), "").replace(point, '.'));
    }

    /** Workbooks hold numbers without groups and with a point, in whichever country they were written. */
    private static Optional<BigDecimal> ofPrograms(String sum) {
        return OF_PROGRAMS.matcher(sum).matches() ? Optional.of(rounded(sum)) : Optional.empty();
    }

    private static BigDecimal rounded(String sum) {
        return new BigDecimal(sum).setScale(2, RoundingMode.HALF_UP);
    }

    private static Pattern form(char group, char point) {
        var digits = "(?:\\d{1,3}(?:[%s]\\d{3}){0,4}|\\d{1,13})".formatted(group);
        return Pattern.compile("%s(?:[%s]\\d{1,20})?".formatted(digits, point));
    }
}
