package org.wandelwerk.meeting;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.correction.Recalls;
import org.wandelwerk.correction.SubjectKind;

/** The published meetings for those who take them along: the newest date first, those without date last. */
@Service
@Transactional(readOnly = true)
public class MeetingCalendar {

    private final MeetingCalendarRepository calendar;
    private final Recalls recalls;

    MeetingCalendar(MeetingCalendarRepository calendar, Recalls recalls) {
        this.calendar = calendar;
        this.recalls = recalls;
    }

    public List<Meeting> all(int limit) {
        return calendar.newest(limit);
    }

    /** Those of a body, alone or with others. */
    public List<Meeting> of(CommitteeId body, int limit) {
        return calendar.newest(body, limit);
    }

    /** Those of these that are public. */
    public List<Meeting> among(Collection<MeetingId> ids, int limit) {
        return ids.isEmpty() ? List.of() : calendar.among(ids, limit);
    }

    /** Those that are recalled and not public again: whoever took one along is told so, and nothing else of it. */
    public List<Meeting> recalled(int limit) {
        return calendar.hidden(recalls.standing(SubjectKind.MEETING), limit);
    }
}
