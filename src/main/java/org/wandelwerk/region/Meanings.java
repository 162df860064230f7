package org.wandelwerk.region;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.region.RegionFile.Mention;

/** What single values of a region file mean, and what is no such value. */
final class Meanings {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2100;

    private static final int LONGEST_ADDRESS = 2000;
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Pattern EUROS = Pattern.compile("\\d{1,13}(\\.\\d{1,2}0*)?");
    private static final String ADDRESS_SIGNS = "[\\w\\-.~:/?@!$&'()*+,;=%\\p{L}]*";
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[\\w.-]+(:\\d{1,5})?([/?]%s)?(#%s)?".formatted(ADDRESS_SIGNS, ADDRESS_SIGNS));
    private static final Pattern WRONG_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private Meanings() {}

    static Meaning<String> text(int longest) {
        return of(Located.Words.class, Located.Words::text, "is not a text")
                .unless(String::isBlank, "is empty")
                .unless(text -> text.length() > longest, "is longer than %d characters".formatted(longest))
                .unless(text -> text.codePoints().anyMatch(Meanings::isNoLetter), "holds a sign that is no text");
    }

    /** Line breaks are text; other control characters and halves of characters are not. */
    private static boolean isNoLetter(int sign) {
        var type = Character.getType(sign);
        return type == Character.CONTROL && sign != '\n' || type == Character.SURROGATE;
    }

    /** A text together with its place, for a name that must be matched later. */
    static Meaning<Mention> mention(int longest) {
        return text(longest).then((text, spot) -> new Mention(spot, text));
    }

    static Meaning<String> id() {
        return text(40).unless(id -> !id.matches("[A-Za-z0-9._-]+"), "is not an id");
    }

    static Meaning<Integer> number(int least, int most) {
        return digits().unless(
                        digits -> !digits.matches("\\d{1,9}") || isOutside(Integer.parseInt(digits), least, most),
                        "is not a whole number from %d to %d".formatted(least, most))
                .then((digits, _) -> Integer.valueOf(digits));
    }

    private static boolean isOutside(int number, int least, int most) {
        return number < least || number > most;
    }

    static Meaning<Integer> year() {
        return number(FIRST_YEAR, LAST_YEAR);
    }

    /** Euros, with cents behind the point. */
    static Meaning<Money> euros() {
        return digits().unless(digits -> !EUROS.matcher(digits).matches(), "is not an amount in euros and whole cents")
                .then((digits, _) -> Money.euros(new BigDecimal(digits)));
    }

    static Meaning<Long> count() {
        return digits().unless(digits -> !digits.matches("\\d{1,15}"), "is not a whole number")
                .then((digits, _) -> Long.valueOf(digits));
    }

    /** A year, a month or a day. */
    static Meaning<PartialDate> date() {
        return of(Located.Words.class, Located.Words::text, "is not a date")
                .unless(text -> !exists(text), "is not a year, a month or a day that exists")
                .unless(
                        text -> isOutside(Integer.parseInt(text.substring(0, 4)), FIRST_YEAR, LAST_YEAR),
                        "is before %d or after %d".formatted(FIRST_YEAR, LAST_YEAR))
                .then((text, _) -> PartialDate.parse(text));
    }

    static Meaning<LocalDate> day() {
        return date().then((date, _) -> date.toLocalDate())
                .unless(Optional::isEmpty, "is not a whole date")
                .then((date, _) -> date.orElse(LocalDate.EPOCH));
    }

    private static boolean exists(String text) {
        var date = DATE.matcher(text);
        if (!date.matches()) {
            return false;
        }
        var month = date.group(2) == null ? 1 : Integer.parseInt(date.group(2));
        var day = date.group(3) == null ? 1 : Integer.parseInt(date.group(3));
        return month >= 1
                && month <= 12
                && YearMonth.of(Integer.parseInt(date.group(1)), month).isValidDay(day);
    }

    static Meaning<Source> address() {
        return text(LONGEST_ADDRESS)
                .unless(
                        text -> !ADDRESS.matcher(text).matches()
                                || WRONG_PERCENT.matcher(text).find(),
                        "is not an address that begins with http:// or https://")
                .then((text, _) -> new Source(text));
    }

    /** One of the words of a choice, written small. */
    static <E extends Enum<E>> Meaning<E> word(Class<E> choice) {
        var words = new LinkedHashMap<String, E>();
        Arrays.stream(choice.getEnumConstants())
                .forEach(one -> words.put(one.name().toLowerCase(Locale.ROOT), one));
        return word(words);
    }

    static <T> Meaning<T> word(Map<String, T> words) {
        return of(Located.Words.class, Located.Words::text, "is not a word")
                .unless(
                        word -> !words.containsKey(word),
                        "is none of " + String.join(", ", new TreeSet<>(words.keySet())))
                .then((word, _) -> words.get(word));
    }

    static Meaning<String> word(Set<String> words) {
        return of(Located.Words.class, Located.Words::text, "is not a word")
                .unless(word -> !words.contains(word), "is none of " + String.join(", ", new TreeSet<>(words)));
    }

    private static Meaning<String> digits() {
        return of(Located.Digits.class, Located.Digits::text, "is not a number");
    }

    private static <L extends Located> Meaning<String> of(Class<L> kind, Function<L, String> text, String reason) {
        return (value, spot, findings) -> {
            if (kind.isInstance(value)) {
                return text.apply(kind.cast(value));
            }
            findings.refuse(spot, value.shown(), reason);
            return null;
        };
    }
}
