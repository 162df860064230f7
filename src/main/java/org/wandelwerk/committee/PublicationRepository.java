package org.wandelwerk.committee;

import static org.jooq.Records.mapping;
import static org.wandelwerk.committee.jooq.Tables.COMMITTEES;
import static org.wandelwerk.committee.jooq.Tables.FORMER_SLUGS;
import static org.wandelwerk.committee.jooq.Tables.PUBLICATIONS;
import static org.wandelwerk.committee.jooq.Tables.SEATS;
import static org.wandelwerk.committee.jooq.Tables.SPEAKERS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.correction.Recallable;
import org.wandelwerk.correction.Subject;
import org.wandelwerk.correction.SubjectKind;
import org.wandelwerk.identity.access.MatterSource;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Publication;

/** Stores by whom and when committees, seats and speakers became public, as long as they are. */
@Repository
class PublicationRepository implements Recallable {

    private final DSLContext sql;

    PublicationRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Publishes by the hand of whoever acts now. */
    void add(UUID subject, Instant now) {
        var author = Acting.now().orElseThrow(() -> new IllegalStateException("nobody acts, so nobody publishes"));
        begin(subject, new Publication(author.id(), now));
    }

    boolean has(UUID subject) {
        return sql.fetchExists(PUBLICATIONS, PUBLICATIONS.SUBJECT_ID.eq(subject));
    }

    /** A workshop by its number, another body by its slug, a seat and an office by their ids. */
    @Override
    public Optional<UUID> find(Subject subject) {
        return switch (subject.kind()) {
            case WORKSHOP -> find(isWorkshop().and(COMMITTEES.NUMBER.eq(Integer.valueOf(subject.key()))));
            case BODY -> find(isWorkshop().not().and(COMMITTEES.SLUG.eq(subject.key())));
            case SEAT -> MatterSource.id(subject.key()).filter(id -> sql.fetchExists(SEATS, SEATS.ID.eq(id)));
            case SPEAKER -> MatterSource.id(subject.key()).filter(id -> sql.fetchExists(SPEAKERS, SPEAKERS.ID.eq(id)));
            case PROJECT, PROFILE, MEETING, NEWS, ORGANISATION, TOPIC -> Optional.empty();
        };
    }

    private Optional<UUID> find(Condition which) {
        return sql.select(COMMITTEES.ID).from(COMMITTEES).where(which).fetchOptional(COMMITTEES.ID);
    }

    private static Condition isWorkshop() {
        return COMMITTEES.KIND.eq(CommitteeKind.WORKSHOP.name());
    }

    @Override
    public Stream<UUID> formerly(Subject subject) {
        return subject.kind() == SubjectKind.BODY
                ? sql
                        .select(FORMER_SLUGS.COMMITTEE_ID)
                        .from(FORMER_SLUGS)
                        .where(FORMER_SLUGS.SLUG.eq(subject.key()))
                        .fetch(FORMER_SLUGS.COMMITTEE_ID)
                        .stream()
                : Stream.empty();
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
        sql.insertInto(PUBLICATIONS)
                .set(PUBLICATIONS.SUBJECT_ID, subject)
                .set(PUBLICATIONS.PUBLISHED_BY, publication.by().value())
                .set(PUBLICATIONS.PUBLISHED_AT, publication.at().atOffset(ZoneOffset.UTC))
                .execute();
    }
}
