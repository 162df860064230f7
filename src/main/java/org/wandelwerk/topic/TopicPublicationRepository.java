package org.wandelwerk.topic;

import static org.jooq.Records.mapping;
import static org.wandelwerk.topic.jooq.Tables.PUBLICATIONS;
import static org.wandelwerk.topic.jooq.Tables.TOPICS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.correction.Recallable;
import org.wandelwerk.correction.Subject;
import org.wandelwerk.correction.SubjectKind;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Publication;

/** Stores by whom and when topics became public, as long as they are. */
@Repository
class TopicPublicationRepository implements Recallable {

    private final DSLContext sql;

    TopicPublicationRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Publishes by the hand of whoever acts now. */
    void add(TopicId id, Instant now) {
        var author = Acting.now().orElseThrow(() -> new IllegalStateException("nobody acts, so nobody publishes"));
        begin(id.value(), new Publication(author.id(), now));
    }

    boolean has(TopicId id) {
        return sql.fetchExists(PUBLICATIONS, PUBLICATIONS.SUBJECT_ID.eq(id.value()));
    }

    @Override
    public Optional<UUID> find(Subject subject) {
        return subject.kind() == SubjectKind.TOPIC
                ? sql.select(TOPICS.ID)
                        .from(TOPICS)
                        .where(TOPICS.SLUG.eq(subject.key()))
                        .fetchOptional(TOPICS.ID)
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
        sql.insertInto(PUBLICATIONS)
                .set(PUBLICATIONS.SUBJECT_ID, subject)
                .set(PUBLICATIONS.PUBLISHED_BY, publication.by().value())
                .set(PUBLICATIONS.PUBLISHED_AT, publication.at().atOffset(ZoneOffset.UTC))
                .execute();
    }
}
