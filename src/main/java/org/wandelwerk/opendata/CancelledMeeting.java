package org.wandelwerk.opendata;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.history.ChangeTimes;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.meeting.Meeting;

/**
 * What is left of a meeting in the calendars of those who took it along, from which it is to go: not what it was
 * called, where it was or what came of it.
 */
public record CancelledMeeting(UUID id, LocalDate day, List<CommitteeId> bodies, ChangeTimes times, Reason reason) {

    /** Why it is to go. */
    public enum Reason {
        /** It is recalled and not public any more. */
        WITHDRAWN,
        /** It was put off and its new day is not known, or its day is not public any more. */
        PUT_OFF,
        /** It became the meeting of another body. */
        ELSEWHERE
    }

    /** Longer than programs wait until they ask for a calendar again. */
    private static final Duration TOLD = Duration.ofDays(365);

    boolean isKept(Instant now) {
        return isTold(times.last(), now);
    }

    /** Whether programs are still told of what happened then. */
    static boolean isTold(Instant since, Instant now) {
        return !since.plus(TOLD).isBefore(now);
    }

    /** Empty for one that was never in a calendar, because its day is not known. */
    static Optional<CancelledMeeting> of(Meeting meeting, ChangeTimes times) {
        return day(meeting).map(day -> of(meeting, day, times, Reason.WITHDRAWN));
    }

    static CancelledMeeting of(Meeting meeting, LocalDate day, ChangeTimes times, Reason reason) {
        return new CancelledMeeting(meeting.id().value(), day, meeting.bodies(), times, reason);
    }

    /** The day of a meeting, when even that is known; only then it is in a calendar. */
    static Optional<LocalDate> day(Meeting meeting) {
        return Optional.ofNullable(meeting.date()).flatMap(PartialDate::toLocalDate);
    }

    /** Greater than that of the meeting while it was in the calendar, for its record was changed since. */
    public int sequence() {
        return MeetingSequence.of(times);
    }
}
