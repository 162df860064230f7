package org.wandelwerk.portal.web.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.history.Entry;
import org.wandelwerk.history.Histories;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.meeting.Meeting;
import org.wandelwerk.meeting.MeetingListing;
import org.wandelwerk.meeting.MeetingNeighbours;
import org.wandelwerk.portal.web.Today;
import tools.jackson.databind.json.JsonMapper;

/** When a meeting is, when it was to be, and which ones lie around it. */
@Component
class MeetingCourse {

    private static final String TABLE = String.join(".", "meeting", "meetings");
    private static final ZoneId HERE = ZoneId.of("Europe/Berlin");

    private final MeetingListing listing;
    private final Histories histories;
    private final Today today;

    MeetingCourse(MeetingListing listing, Histories histories, Today today) {
        this.listing = listing;
        this.histories = histories;
        this.today = today;
    }

    LocalDate today() {
        return today.date();
    }

    boolean isOver(Meeting meeting) {
        return listing.isOver(meeting);
    }

    MeetingNeighbours neighbours(Meeting meeting) {
        return listing.neighbours(meeting);
    }

    /**
     * When it was to be until it was moved; {@code null} when it never was. Only what is changed before that time has
     * come moves a meeting: later it is a correction, and so is the day of a month that was known before.
     */
    @Nullable
    PartialDate movedFrom(Meeting meeting) {
        return histories.of(TABLE, meeting.id().value().toString()).stream()
                .flatMap(MeetingCourse::left)
                .filter(former -> differ(former, meeting.date()))
                .findFirst()
                .orElse(null);
    }

    private static Stream<PartialDate> left(Entry entry) {
        var after = date(entry.after()).orElse(null);
        return date(entry.before()).stream()
                .filter(before -> entry.after() != null && differ(before, after) && isAhead(before, entry.at()));
    }

    private static boolean differ(PartialDate one, @Nullable PartialDate other) {
        return other == null
                || !one.toString().startsWith(other.toString())
                        && !other.toString().startsWith(one.toString());
    }

    private static boolean isAhead(PartialDate date, Instant at) {
        var known = date.toString();
        var day = LocalDate.ofInstant(at, HERE).toString();
        return known.compareTo(day.substring(0, known.length())) >= 0;
    }

    private static Optional<PartialDate> date(@Nullable String row) {
        return Optional.ofNullable(row)
                .map(json -> JsonMapper.shared().readTree(json).path("held_on").asString(""))
                .filter(date -> !date.isEmpty())
                .map(PartialDate::parse);
    }
}
