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
 * What is left of a recalled meeting in the calendars of those who took it along: that it is to go, and not what it was
 * called, where it was or what came of it.
 */
public record CancelledMeeting(UUID id, LocalDate day, List<CommitteeId> bodies, ChangeTimes times) {

    /** Longer than programs wait until they ask for a calendar again. */
    private static final Duration TOLD = Duration.ofDays(365);

    boolean isKept(Instant now) {
        return !times.last().plus(TOLD).isBefore(now);
    }

    /** Empty for one that was never in a calendar, because its day is not known. */
    static Optional<CancelledMeeting> of(Meeting meeting, ChangeTimes times) {
        return Optional.ofNullable(meeting.date())
                .flatMap(PartialDate::toLocalDate)
                .map(day -> new CancelledMeeting(meeting.id().value(), day, meeting.bodies(), times));
    }

    /** Greater than that of the meeting while it was public, for its publication ended since. */
    public int sequence() {
        return MeetingSequence.of(times);
    }
}
