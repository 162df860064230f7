package org.wandelwerk.meeting;

import static org.jooq.Records.mapping;
import static org.wandelwerk.meeting.jooq.Tables.MEETINGS;
import static org.wandelwerk.meeting.jooq.Tables.PUBLICATIONS;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.correction.Recallable;
import org.wandelwerk.correction.Subject;
import org.wandelwerk.correction.SubjectKind;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Publication;

/** Ends and begins the publication of meetings. */
@Repository
class MeetingPublicationRepository implements Recallable {

    private final DSLContext sql;
    private final MeetingRepository meetings;

    MeetingPublicationRepository(DSLContext sql, MeetingRepository meetings) {
        this.sql = sql;
        this.meetings = meetings;
    }

    @Override
    public Optional<UUID> find(Subject subject) {
        return subject.kind() == SubjectKind.MEETING
                ? sql.select(MEETINGS.ID)
                        .from(MEETINGS)
                        .where(MEETINGS.SLUG.eq(subject.key()))
                        .fetchOptional(MEETINGS.ID)
                : Optional.empty();
    }

    @Override
    public Optional<Publication> end(UUID subject) {
        return sql.deleteFrom(PUBLICATIONS)
                .where(PUBLICATIONS.SUBJECT_ID.eq(subject))
                .returningResult(PUBLICATIONS.PUBLISHED_BY, PUBLICATIONS.PUBLISHED_AT)
                .fetchOptional(mapping((by, at) -> new Publication(new PersonId(by), at.toInstant())));
    }

    @Override
    public void begin(UUID subject, Publication publication) {
        meetings.publish(new MeetingId(subject), publication);
    }
}
