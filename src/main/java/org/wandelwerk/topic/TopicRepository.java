package org.wandelwerk.topic;

import static org.wandelwerk.topic.jooq.Tables.PUBLICATIONS;
import static org.wandelwerk.topic.jooq.Tables.TOPICS;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.topic.jooq.tables.records.TopicsRecord;

/** Stores the tree of topics. */
@Repository
class TopicRepository {

    private final DSLContext sql;

    TopicRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Topic> find(TopicId id) {
        return sql.selectFrom(TOPICS).where(TOPICS.ID.eq(id.value())).fetchOptional(TopicRepository::topic);
    }

    void add(Topic topic) {
        sql.insertInto(TOPICS).set(row(topic)).execute();
    }

    void update(Topic topic) {
        sql.update(TOPICS)
                .set(row(topic))
                .where(TOPICS.ID.eq(topic.id().value()))
                .execute();
    }

    List<Topic> published(Collection<TopicId> ids) {
        return published(TOPICS.ID.in(ids.stream().map(TopicId::value).toList()));
    }

    List<Topic> called(Collection<String> slugs) {
        return published(TOPICS.SLUG.in(slugs));
    }

    List<Topic> published() {
        return published(DSL.noCondition());
    }

    private List<Topic> published(Condition which) {
        return sql.select(TOPICS.fields())
                .from(TOPICS)
                .where(TOPICS.ID.in(DSL.select(PUBLICATIONS.SUBJECT_ID).from(PUBLICATIONS)))
                .and(which)
                .fetchInto(TOPICS)
                .map(TopicRepository::topic);
    }

    boolean hasSlugElsewhere(Topic topic) {
        return sql.fetchExists(
                TOPICS, TOPICS.SLUG.eq(topic.slug()), TOPICS.ID.ne(topic.id().value()));
    }

    Optional<TopicId> parentOf(TopicId id) {
        return sql.select(TOPICS.PARENT_ID)
                .from(TOPICS)
                .where(TOPICS.ID.eq(id.value()), TOPICS.PARENT_ID.isNotNull())
                .fetchOptional(row -> new TopicId(row.value1()));
    }

    private static TopicsRecord row(Topic topic) {
        var parent = topic.parent();
        var row = new TopicsRecord();
        row.setId(topic.id().value());
        row.setParentId(parent == null ? null : parent.value());
        row.setSlug(topic.slug());
        row.setNameDe(topic.name().de());
        row.setNameEn(topic.name().en());
        row.setOriginSource(topic.origin().source());
        row.setOriginId(topic.origin().id());
        row.setOriginAsOf(topic.origin().asOf());
        return row;
    }

    private static Topic topic(TopicsRecord row) {
        var parent = row.getParentId();
        return new Topic(
                new TopicId(row.getId()),
                parent == null ? null : new TopicId(parent),
                row.getSlug(),
                new Text(row.getNameDe(), row.getNameEn()),
                new Origin(row.getOriginSource(), row.getOriginId(), row.getOriginAsOf()));
    }
}
