package org.wandelwerk.opendata;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.history.ChangeTimes;
import org.wandelwerk.history.Histories;
import org.wandelwerk.history.RecordPlace;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.meeting.Meeting;
import org.wandelwerk.meeting.MeetingCalendar;
import org.wandelwerk.meeting.MeetingId;
import org.wandelwerk.opendata.CancelledMeeting.Reason;
import org.wandelwerk.opendata.Happening.Met;

/** Meetings that are in a calendar no more: whoever took one along is told for a year that it is to go. */
@Service
@Transactional(readOnly = true)
public class CancelledMeetings {

    private static final int MOST = 1000;
    private static final String PUBLICATIONS = table("publications");
    private static final Histories.Column DAY =
            new Histories.Column(new RecordPlace(table("meetings"), "id"), "held_on", PUBLICATIONS);
    private static final Histories.Column BODY =
            new Histories.Column(new RecordPlace(table("bodies"), "meeting_id"), "committee_id", PUBLICATIONS);

    private final MeetingCalendar meetings;
    private final Histories histories;
    private final RecordTimes times;
    private final Clock clock;

    CancelledMeetings(MeetingCalendar meetings, Histories histories, RecordTimes times, Clock clock) {
        this.meetings = meetings;
        this.histories = histories;
        this.times = times;
        this.clock = clock;
    }

    /** Those that are recalled, and of the given public ones those that lost their day. */
    public List<CancelledMeeting> all(List<Met> known) {
        return Stream.concat(recalled().stream(), putOff(known).stream()).toList();
    }

    /** Those of a body, with those that became meetings of others. */
    public List<CancelledMeeting> of(CommitteeId body, List<Met> known) {
        var recalled = recalled().stream().filter(gone -> gone.bodies().contains(body));
        return Stream.of(recalled, putOff(known).stream(), elsewhere(body).stream())
                .flatMap(gone -> gone)
                .toList();
    }

    /** Those of the given public meetings that had a day which programs may know, and have none now. */
    public List<CancelledMeeting> putOff(List<Met> known) {
        var undated = known.stream()
                .filter(met -> CancelledMeeting.day(met.meeting()).isEmpty())
                .toList();
        var days = formerDays(undated.stream().map(Met::id).toList());
        return undated.stream()
                .flatMap(met -> Stream.ofNullable(days.get(met.id()))
                        .map(day -> CancelledMeeting.of(met.meeting(), day, met.times(), Reason.PUT_OFF)))
                .toList();
    }

    private List<CancelledMeeting> recalled() {
        var recalled = meetings.recalled(MOST);
        var changed = changed(recalled);
        var now = clock.instant();
        return recalled.stream()
                .flatMap(meeting -> CancelledMeeting.of(meeting, last(changed, meeting)).stream())
                .filter(meeting -> meeting.isKept(now))
                .toList();
    }

    private List<CancelledMeeting> elsewhere(CommitteeId body) {
        var ids = told(histories.formerlyWith(BODY, body.value()))
                .map(former -> new MeetingId(UUID.fromString(former.record())))
                .distinct()
                .toList();
        var left = meetings.among(ids, MOST).stream()
                .filter(meeting -> !meeting.bodies().contains(body))
                .toList();
        var days = formerDays(left.stream()
                .filter(meeting -> CancelledMeeting.day(meeting).isEmpty())
                .map(meeting -> meeting.id().value())
                .toList());
        var changed = changed(left);
        return left.stream()
                .flatMap(meeting -> CancelledMeeting.day(meeting)
                        .or(() -> Optional.ofNullable(days.get(meeting.id().value())))
                        .map(day -> CancelledMeeting.of(meeting, day, last(changed, meeting), Reason.ELSEWHERE))
                        .stream())
                .toList();
    }

    /** The last day that each of them had. */
    private Map<UUID, LocalDate> formerDays(Collection<UUID> ids) {
        var days = new LinkedHashMap<UUID, LocalDate>();
        told(histories.former(DAY, ids))
                .forEach(former -> PartialDate.parse(former.value())
                        .toLocalDate()
                        .ifPresent(day -> days.putIfAbsent(UUID.fromString(former.record()), day)));
        return days;
    }

    private Stream<Histories.Former> told(List<Histories.Former> former) {
        var now = clock.instant();
        return former.stream().filter(value -> CancelledMeeting.isTold(value.until(), now));
    }

    private static String table(String name) {
        return String.join(".", "meeting", name);
    }

    private Map<UUID, ChangeTimes> changed(List<Meeting> listed) {
        return listed.isEmpty()
                ? Map.of()
                : times.of(
                        "meeting",
                        "meetings",
                        listed.stream().map(meeting -> meeting.id().value()).toList());
    }

    private static ChangeTimes last(Map<UUID, ChangeTimes> changed, Meeting meeting) {
        return Objects.requireNonNull(changed.get(meeting.id().value()));
    }
}
