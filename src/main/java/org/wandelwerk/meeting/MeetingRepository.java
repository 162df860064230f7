package org.wandelwerk.meeting;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.wandelwerk.meeting.jooq.Tables.BODIES;
import static org.wandelwerk.meeting.jooq.Tables.MEETINGS;
import static org.wandelwerk.meeting.jooq.Tables.PUBLICATIONS;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectWhereStep;
import org.springframework.stereotype.Repository;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.kernel.Publication;

/** The tables of meetings, the bodies that meet, and their publication. */
@Repository
class MeetingRepository {

    private static final Field<List<CommitteeId>> BODIES_OF_MEETING = multiset(select(BODIES.COMMITTEE_ID)
                    .from(BODIES)
                    .where(BODIES.MEETING_ID.eq(MEETINGS.ID))
                    .orderBy(BODIES.POSITION))
            .convertFrom(rows -> rows.map(row -> new CommitteeId(row.value1())))
            .as("bodies");

    private final DSLContext sql;

    MeetingRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Meeting> find(MeetingId id) {
        return fetch(all().where(MEETINGS.ID.eq(id.value()))).stream().findFirst();
    }

    /** The beginning of a statement that reads meetings with their bodies. */
    SelectWhereStep<? extends Record> all() {
        return sql.select(MEETINGS.fields()).select(BODIES_OF_MEETING).from(MEETINGS);
    }

    /** The meetings that such a statement selects, in its order. */
    List<Meeting> fetch(Select<? extends Record> selection) {
        return selection.fetch(row -> MeetingRows.meeting(row.into(MEETINGS), row.get(BODIES_OF_MEETING)));
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
