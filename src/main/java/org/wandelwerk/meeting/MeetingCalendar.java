package org.wandelwerk.meeting;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.committee.CommitteeId;

/** The published meetings for those who take them along: the newest date first, those without date last. */
@Service
@Transactional(readOnly = true)
public class MeetingCalendar {

    private final MeetingCalendarRepository calendar;

    MeetingCalendar(MeetingCalendarRepository calendar) {
        this.calendar = calendar;
    }

    public List<Meeting> all(int limit) {
        return calendar.newest(limit);
    }

    /** Those of a body, alone or with others. */
    public List<Meeting> of(CommitteeId body, int limit) {
        return calendar.newest(body, limit);
    }
}
