package org.wandelwerk.opendata.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.wandelwerk.history.ChangeTimes;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.opendata.CancelledMeeting;
import org.wandelwerk.opendata.ContentLines;
import org.wandelwerk.opendata.Happening.Met;
import org.wandelwerk.opendata.Happenings;
import org.wandelwerk.shell.Frame;

/**
 * Meetings as a calendar (RFC 5545, RFC 7986). No source tells the time of a meeting, so each takes its whole day; one
 * of which not even the day is known is in no calendar, unless it had one: then programs are told that it is off
 * (RFC 5545, 3.8.1.11).
 *
 * @param page the address of the page that the calendar belongs to
 * @param file the address of the calendar
 * @param beginning when the house began to remember, the time of an empty calendar
 */
record Calendar(
        Frame frame,
        String title,
        String page,
        String file,
        List<Met> meetings,
        List<CancelledMeeting> cancelled,
        Instant beginning) {

    static final String MEDIA_TYPE = "text/calendar";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** Those that are in the calendar. */
    List<Met> dated() {
        return meetings.stream()
                .filter(met -> met.meeting().date() != null
                        && met.meeting().date().toLocalDate().isPresent())
                .toList();
    }

    /** When the newest of it changed. */
    Instant updated() {
        return Stream.concat(
                        meetings.stream().map(Met::times), cancelled.stream().map(CancelledMeeting::times))
                .map(ChangeTimes::last)
                .reduce(beginning, (one, other) -> one.isAfter(other) ? one : other);
    }

    String text() {
        var words = new Wording(frame);
        var lines = new ContentLines()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Wandelwerk//Wandelwerk//" + language())
                .line("CALSCALE", "GREGORIAN")
                .line("UID", HashedId.of("calendar", frame.whole(file)).toString())
                .text("NAME", words.marked(title))
                .text("X-WR-CALNAME", words.marked(title))
                .text("DESCRIPTION", description(words))
                .text("X-WR-CALDESC", description(words))
                .line("X-WR-TIMEZONE", "Europe/Berlin")
                .line("LAST-MODIFIED", MOMENT.format(updated()))
                .line("URL", frame.whole(page))
                .line("SOURCE;VALUE=URI", frame.whole(file))
                .line("REFRESH-INTERVAL;VALUE=DURATION", "PT12H")
                .line("X-PUBLISHED-TTL", "PT12H");
        zone(lines);
        dated().forEach(met -> write(lines, words, met));
        cancelled.forEach(gone -> write(lines, gone));
        return lines.line("END", "VCALENDAR").toString();
    }

    private String description(Wording words) {
        var isFull = meetings.size() >= Happenings.IN_CALENDAR;
        var left = isFull ? 0 : meetings.size() - dated().size();
        return words.honest(frame.text("opendata.calendar.what", left, Happenings.IN_CALENDAR));
    }

    private void write(ContentLines lines, Wording words, Met met) {
        var meeting = met.meeting();
        var day = Optional.ofNullable(meeting.date())
                .flatMap(PartialDate::toLocalDate)
                .orElseThrow();
        event(lines, met.id(), met.times(), day)
                .line("SEQUENCE", String.valueOf(met.sequence()))
                .line("STATUS", "CONFIRMED")
                .text("SUMMARY;LANGUAGE=" + said(met), words.marked(frame.say(meeting.title())))
                .text("DESCRIPTION;LANGUAGE=" + language(), words.honest(words.meeting(meeting, met.municipality())))
                .text("CATEGORIES", frame.text("portal.meeting.kind." + meeting.kind()))
                .line("URL", frame.whole("/sitzungen/" + meeting.slug()));
        if (meeting.place() != null) {
            lines.text("LOCATION", words.place(meeting.place().given(), met.municipality()));
        }
        lines.line("END", "VEVENT");
    }

    /** Nothing but that it is to go, and why: what a recalled one was is not public any more. */
    private void write(ContentLines lines, CancelledMeeting gone) {
        event(lines, gone.id(), gone.times(), gone.day())
                .line("SEQUENCE", String.valueOf(gone.sequence()))
                .line("STATUS", "CANCELLED")
                .text("SUMMARY;LANGUAGE=" + language(), frame.text("opendata.calendar.cancelled." + gone.reason()))
                .line("END", "VEVENT");
    }

    private static ContentLines event(ContentLines lines, UUID id, ChangeTimes times, LocalDate day) {
        return lines.line("BEGIN", "VEVENT")
                .line("UID", id.toString())
                .line("DTSTAMP", MOMENT.format(times.last()))
                .line("CREATED", MOMENT.format(times.first()))
                .line("LAST-MODIFIED", MOMENT.format(times.last()))
                .line("TRANSP", "TRANSPARENT")
                .line("DTSTART;VALUE=DATE", date(day))
                .line("DTEND;VALUE=DATE", date(day.plusDays(1)));
    }

    /** Stands there even though days have no zone, because a calendar without any part is none. */
    private static void zone(ContentLines lines) {
        lines.line("BEGIN", "VTIMEZONE").line("TZID", "Europe/Berlin");
        change(lines, "DAYLIGHT", "+0100", "+0200", "CEST", "19810329T020000", "3");
        change(lines, "STANDARD", "+0200", "+0100", "CET", "19961027T030000", "10");
        lines.line("END", "VTIMEZONE");
    }

    private static void change(
            ContentLines lines, String kind, String from, String to, String name, String since, String month) {
        lines.line("BEGIN", kind)
                .line("TZOFFSETFROM", from)
                .line("TZOFFSETTO", to)
                .line("TZNAME", name)
                .line("DTSTART", since)
                .line("RRULE", "FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU")
                .line("END", kind);
    }

    private String said(Met met) {
        return met.meeting().title().languageIn(frame.language()).tag();
    }

    private String language() {
        return frame.language().tag();
    }

    private static String date(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}
