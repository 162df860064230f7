package org.wandelwerk.organisation;

import static org.jooq.Records.mapping;
import static org.wandelwerk.organisation.jooq.Tables.FORMER_SLUGS;
import static org.wandelwerk.organisation.jooq.Tables.ORGANISATIONS;
import static org.wandelwerk.organisation.jooq.Tables.PUBLICATIONS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.correction.Recallable;
import org.wandelwerk.correction.Subject;
import org.wandelwerk.correction.SubjectKind;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Publication;

/** Stores by whom and when organisations and representatives became public, as long as they are. */
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

    @Override
    public Optional<UUID> find(Subject subject) {
        return subject.kind() == SubjectKind.ORGANISATION
                ? sql.select(ORGANISATIONS.ID)
                        .from(ORGANISATIONS)
                        .where(ORGANISATIONS.SLUG.eq(subject.key()))
                        .fetchOptional(ORGANISATIONS.ID)
                : Optional.empty();
    }

    @Override
    public Stream<UUID> formerly(Subject subject) {
        return subject.kind() == SubjectKind.ORGANISATION
                ? sql
                        .select(FORMER_SLUGS.ORGANISATION_ID)
                        .from(FORMER_SLUGS)
                        .where(FORMER_SLUGS.SLUG.eq(subject.key()))
                        .fetch(FORMER_SLUGS.ORGANISATION_ID)
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
