package org.wandelwerk.draft.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.draft.Publishing.Times;

/**
 * From when and until when something is to be public, as it was typed: as a browser writes a moment, or as people do,
 * by the clocks of the region. Empty means at once, and for as long as nobody recalls it.
 */
public record TypedTimes(String from, String until) {

    static final TypedTimes NONE = new TypedTimes("", "");

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Pattern BROWSER = Pattern.compile("(20\\d\\d)-(\\d\\d)-(\\d\\d)T(\\d\\d):(\\d\\d)(?::00)?");
    private static final Pattern PEOPLE =
            Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(20\\d\\d),? +(\\d{1,2})[:.](\\d\\d)(?: Uhr)?");

    /** The key of what is wrong; {@code null} when nothing is. */
    @Nullable
    String mistake(Predicate<Times> isInOrder) {
        if (!from.isEmpty() && moment(from).isEmpty()
                || !until.isEmpty() && moment(until).isEmpty()) {
            return "draft.mistake.moment";
        }
        return isInOrder.test(times()) ? null : "draft.mistake.until";
    }

    Times times() {
        return new Times(moment(from).orElse(null), moment(until).orElse(null));
    }

    private static Optional<Instant> moment(String typed) {
        var browser = BROWSER.matcher(typed);
        if (browser.matches()) {
            return moment(browser.group(1), browser.group(2), browser.group(3), browser.group(4), browser.group(5));
        }
        var people = PEOPLE.matcher(typed);
        return people.matches()
                ? moment(people.group(3), people.group(2), people.group(1), people.group(4), people.group(5))
                : Optional.empty();
    }

    private static Optional<Instant> moment(String year, String month, String day, String hour, String minute) {
        var months = Integer.parseInt(month);
        var isDay = months >= 1
                && months <= 12
                && YearMonth.of(Integer.parseInt(year), months).isValidDay(Integer.parseInt(day));
        return isDay && Integer.parseInt(hour) < 24 && Integer.parseInt(minute) < 60
                ? Optional.of(LocalDateTime.of(
                                Integer.parseInt(year),
                                months,
                                Integer.parseInt(day),
                                Integer.parseInt(hour),
                                Integer.parseInt(minute))
                        .atZone(BERLIN)
                        .toInstant())
                : Optional.empty();
    }
}
