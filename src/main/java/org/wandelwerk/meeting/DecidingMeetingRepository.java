package org.wandelwerk.meeting;

import static org.jooq.impl.DSL.select;
import static org.wandelwerk.meeting.jooq.Tables.MEETINGS;
import static org.wandelwerk.meeting.jooq.Tables.PUBLICATIONS;

import java.util.List;
import org.springframework.stereotype.Repository;

/** The published meetings with what came of them. */
@Repository
class DecidingMeetingRepository {

    private final MeetingRepository meetings;

    DecidingMeetingRepository(MeetingRepository meetings) {
        this.meetings = meetings;
    }

    List<Meeting> of(MeetingKind kind) {
        return meetings.fetch(meetings.all()
                .where(MEETINGS.ID.in(select(PUBLICATIONS.SUBJECT_ID).from(PUBLICATIONS)))
                .and(MEETINGS.KIND.eq(kind.name()))
                .and(MEETINGS.DECIDED.isNotNull().or(MEETINGS.VOLUME.isNotNull()))
                .orderBy(MEETINGS.HELD_ON.asc().nullsLast(), MEETINGS.ID));
    }
}
