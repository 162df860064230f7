package org.wandelwerk.draft.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.draft.PlannedPublications.Plan;
import org.wandelwerk.draft.Publishing.Times;
import org.wandelwerk.shell.FormErrors;

/**
 * From when and until when something is to be public, as it was typed: as a browser writes a moment, or as people do,
 * by the clocks of the region. Empty means at once, and for as long as nobody recalls it.
 */
public record TypedTimes(String from, String until) {

    static final TypedTimes NONE = new TypedTimes("", "");

    private static final int LONGEST = 40;
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Pattern BROWSER = Pattern.compile("(20\\d\\d)-(\\d\\d)-(\\d\\d)T(\\d\\d):(\\d\\d)(?::00)?");
    private static final Pattern PEOPLE =
            Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(20\\d\\d),? +(\\d{1,2})[:.](\\d\\d)(?: Uhr)?");

    /** As it is set now, in the way of a browser; an end stands also where nothing waits. */
    static TypedTimes of(@Nullable Plan awaited, @Nullable Plan ending) {
        var until = awaited != null ? awaited.until() : ending != null ? ending.until() : null;
        return new TypedTimes(awaited == null ? "" : typed(awaited.from()), until == null ? "" : typed(until));
    }

    private static String typed(Instant moment) {
        return LocalDateTime.ofInstant(moment, BERLIN)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    /** The same behind an address, so that they are typed once; too long ones are none. */
    String behind(String address) {
        return isEmpty() || from.length() > LONGEST || until.length() > LONGEST
                ? address
                : address + "&ab=" + URLEncoder.encode(from, StandardCharsets.UTF_8) + "&bis="
                        + URLEncoder.encode(until, StandardCharsets.UTF_8);
    }

    public boolean isEmpty() {
        return from.isEmpty() && until.isEmpty();
    }

    /** What is wrong, by the name of the field. */
    FormErrors mistakes(Predicate<Times> isPast, Predicate<Times> isInOrder) {
        var errors = with(FormErrors.NONE, "ab", mistake(from));
        if (errors.isEmpty() && isPast.test(times())) {
            errors = errors.with("ab", "draft.mistake.past");
        }
        errors = with(errors, "bis", mistake(until));
        if (!errors.isEmpty() || isInOrder.test(times())) {
            return errors;
        }
        return until.isEmpty()
                ? errors.with("ab", "draft.mistake.standing")
                : errors.with("bis", "draft.mistake.until");
    }

    private static FormErrors with(FormErrors errors, String field, @Nullable String mistake) {
        return mistake == null ? errors : errors.with(field, mistake);
    }

    /** An hour that the clocks leave out or show twice is no moment that everybody understands. */
    private static @Nullable String mistake(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        var local = local(typed);
        if (local.isEmpty()) {
            return "draft.mistake.moment";
        }
        return isClear(local.get()) ? null : "draft.mistake.hour";
    }

    private static boolean isClear(LocalDateTime local) {
        return BERLIN.getRules().getValidOffsets(local).size() == 1;
    }

    Times times() {
        return new Times(moment(from).orElse(null), moment(until).orElse(null));
    }

    private static Optional<Instant> moment(String typed) {
        return local(typed)
                .filter(TypedTimes::isClear)
                .map(local -> local.atZone(BERLIN).toInstant());
    }

    private static Optional<LocalDateTime> local(String typed) {
        var browser = BROWSER.matcher(typed);
        if (browser.matches()) {
            return local(browser.group(1), browser.group(2), browser.group(3), browser.group(4), browser.group(5));
        }
        var people = PEOPLE.matcher(typed);
        return people.matches()
                ? local(people.group(3), people.group(2), people.group(1), people.group(4), people.group(5))
                : Optional.empty();
    }

    private static Optional<LocalDateTime> local(String year, String month, String day, String hour, String minute) {
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
                        Integer.parseInt(minute)))
                : Optional.empty();
    }
}
