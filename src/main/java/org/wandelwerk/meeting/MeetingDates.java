package org.wandelwerk.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.committee.CommitteeId;

/** Which meetings lie before and behind a day. */
@Service
@Transactional(readOnly = true)
public class MeetingDates {

    private final MeetingCalendarRepository calendar;

    MeetingDates(MeetingCalendarRepository calendar) {
        this.calendar = calendar;
    }

    /** The next meeting of a body, alone or with others. */
    public Optional<Meeting> next(CommitteeId body, LocalDate today) {
        return calendar.next(body, today);
    }

    /** The last meeting that a body had by itself. */
    public Optional<Meeting> lastOwn(CommitteeId body, LocalDate today) {
        return calendar.lastOwn(body, today);
    }

    /** The last meeting that a body had with others. */
    public Optional<Meeting> lastJoint(CommitteeId body, LocalDate today) {
        return calendar.lastJoint(body, today);
    }

    /** Those that are over, the last one first; those without date are in no list by date. */
    public List<Meeting> recent(LocalDate today, int limit) {
        return calendar.recent(today, limit);
    }

    /** Those to come, the next one first. */
    public List<Meeting> upcoming(LocalDate today, int limit) {
        return calendar.upcoming(today, limit);
    }
}
