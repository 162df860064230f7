package org.wandelwerk.news;

import static org.jooq.Records.mapping;
import static org.wandelwerk.news.jooq.Tables.ITEMS;
import static org.wandelwerk.news.jooq.Tables.PUBLICATIONS;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.correction.Recallable;
import org.wandelwerk.correction.Subject;
import org.wandelwerk.correction.SubjectKind;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Publication;

/** Ends and begins the publication of news items. */
@Repository
class NewsPublicationRepository implements Recallable {

    private final DSLContext sql;
    private final NewsRepository news;

    NewsPublicationRepository(DSLContext sql, NewsRepository news) {
        this.sql = sql;
        this.news = news;
    }

    @Override
    public Optional<UUID> find(Subject subject) {
        return subject.kind() == SubjectKind.NEWS
                ? sql.select(ITEMS.ID)
                        .from(ITEMS)
                        .where(ITEMS.SLUG.eq(subject.key()))
                        .fetchOptional(ITEMS.ID)
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
        news.publish(new NewsItemId(subject), publication);
    }
}
