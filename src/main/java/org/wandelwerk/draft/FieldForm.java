package org.wandelwerk.draft;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a field is typed, and what is right in it. */
public enum FieldForm {
    LINE(300, typed -> !typed.contains("\n"), "line"),
    TEXT(5000, _ -> true, "text"),
    DATE(10, FieldForm::isDate, "date"),
    YEAR(4, typed -> typed.matches("[1-9][0-9]{3}"), "year"),
    NUMBER(9, typed -> typed.matches("[0-9]{1,7}"), "number"),
    EUROS(16, typed -> typed.matches("[0-9]{1,12}(,[0-9]{2})?"), "euros"),
    LINK(1000, FieldForm::isAddress, "link"),
    LINKS(10_000, typed -> lines(typed).allMatch(FieldForm::isAddress), "links"),
    LINES(10_000, typed -> lines(typed).allMatch(line -> line.length() <= 300), "lines"),
    CHOICE(200, _ -> true, "choice"),
    CHOICES(5000, _ -> true, "choice"),
    /** Records of the house, found by their names: their ids in lines of their own. */
    RECORDS(5000, typed -> lines(typed).allMatch(FieldForm::isId), "records"),
    ROWS(20_000, _ -> true, "rows");

    private static final Pattern ISO = Pattern.compile("[1-9]\\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");
    private static final Pattern GERMAN = Pattern.compile("(?:(\\d{1,2})\\. ?)?(\\d{1,2})\\. ?(\\d{4})");

    private final int longest;
    private final Predicate<String> rule;
    private final String word;

    FieldForm(int longest, Predicate<String> rule, String word) {
        this.longest = longest;
        this.rule = rule;
        this.word = word;
    }

    /** How many characters it holds. */
    public int longest() {
        return longest;
    }

    public boolean hasLines() {
        return switch (this) {
            case TEXT, LINKS, LINES -> true;
            case LINE, DATE, YEAR, NUMBER, EUROS, LINK, CHOICE, CHOICES, RECORDS, ROWS -> false;
        };
    }

    /** In small letters, as texts about it are named. */
    public String word() {
        return word;
    }

    public boolean accepts(String typed) {
        return rule.test(typed);
    }

    private static Stream<String> lines(String typed) {
        return Arrays.stream(typed.split("\n", -1)).map(String::strip);
    }

    private static boolean isId(String typed) {
        return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    private static boolean isAddress(String typed) {
        return typed.matches("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?([/?#][^\\s<>\"]*)?");
    }

    /** A date as it is kept, from that or from how people write it: 22.11.2024, or 11.2024 without the day. */
    static String iso(String typed) {
        var written = GERMAN.matcher(typed);
        if (!written.matches()) {
            return typed;
        }
        var month = written.group(3) + "-" + two(written.group(2));
        return written.group(1) == null ? month : month + "-" + two(written.group(1));
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private static boolean isDate(String typed) {
        var date = iso(typed);
        return ISO.matcher(date).matches()
                && (date.length() < 10
                        || YearMonth.parse(date.substring(0, 7)).isValidDay(Integer.parseInt(date.substring(8))));
    }
}
