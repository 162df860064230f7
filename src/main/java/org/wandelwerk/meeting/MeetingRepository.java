package org.wandelwerk.meeting;

import static org.wandelwerk.meeting.jooq.Tables.BODIES;
import static org.wandelwerk.meeting.jooq.Tables.MEETINGS;
import static org.wandelwerk.meeting.jooq.Tables.PUBLICATIONS;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.springframework.stereotype.Repository;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.kernel.Publication;
import org.wandelwerk.meeting.jooq.tables.records.MeetingsRecord;

/** The tables of meetings, the bodies that meet, and their publication. */
@Repository
class MeetingRepository {

    private final DSLContext sql;

    MeetingRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Meeting> find(MeetingId id) {
        return fetch(sql.selectFrom(MEETINGS).where(MEETINGS.ID.eq(id.value()))).stream()
                .findFirst();
    }

    /** The meetings that a statement selects, in its order; their bodies cost one statement more. */
    List<Meeting> fetch(Select<MeetingsRecord> selection) {
        var rows = selection.fetch();
        var bodies = bodies(rows.map(MeetingsRecord::getId));
        return rows.map(row -> MeetingRows.meeting(row, bodies.getOrDefault(row.getId(), List.of())));
    }

    private Map<UUID, List<CommitteeId>> bodies(Collection<UUID> meetings) {
        return meetings.isEmpty()
                ? Map.of()
                : sql.selectFrom(BODIES)
                        .where(BODIES.MEETING_ID.in(meetings))
                        .orderBy(BODIES.POSITION)
                        .fetchGroups(BODIES.MEETING_ID, row -> new CommitteeId(row.getCommitteeId()));
    }

    boolean isPublic(MeetingId id) {
        return sql.fetchExists(PUBLICATIONS, PUBLICATIONS.SUBJECT_ID.eq(id.value()));
    }

    boolean hasSlug(String slug) {
        return sql.fetchExists(MEETINGS, MEETINGS.SLUG.eq(slug));
    }

    void put(Meeting meeting) {
        var row = sql.newRecord(MEETINGS);
        MeetingRows.fill(row, meeting);
        sql.insertInto(MEETINGS)
                .set(row)
                .onConflict(MEETINGS.ID)
                .doUpdate()
                .setAllToExcluded()
                .set(MEETINGS.REVISION, MEETINGS.REVISION.plus(1))
                .execute();
        sql.deleteFrom(BODIES)
                .where(BODIES.MEETING_ID.eq(meeting.id().value()))
                .and(BODIES.POSITION.ge(meeting.bodies().size()))
                .execute();
        for (int i = 0; i < meeting.bodies().size(); i++) {
            sql.insertInto(BODIES)
                    .set(BODIES.MEETING_ID, meeting.id().value())
                    .set(BODIES.POSITION, i)
                    .set(BODIES.COMMITTEE_ID, meeting.bodies().get(i).value())
                    .onConflict(BODIES.MEETING_ID, BODIES.POSITION)
                    .doUpdate()
                    .setAllToExcluded()
                    .execute();
        }
    }

    void publish(MeetingId meeting, Publication publication) {
        sql.insertInto(PUBLICATIONS)
                .set(PUBLICATIONS.SUBJECT_ID, meeting.value())
                .set(PUBLICATIONS.PUBLISHED_BY, publication.by().value())
                .set(PUBLICATIONS.PUBLISHED_AT, publication.at().atOffset(ZoneOffset.UTC))
                .execute();
    }
}
