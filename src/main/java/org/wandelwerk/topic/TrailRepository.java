package org.wandelwerk.topic;

import static org.wandelwerk.topic.jooq.Tables.PUBLICATIONS;
import static org.wandelwerk.topic.jooq.Tables.TOPICS;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.trail.RecordKey;
import org.wandelwerk.trail.TrailRecord;

/** Finds topics for their lines of time, public or not. */
@Repository
class TrailRepository {

    private static final Field<Boolean> IS_PUBLIC =
            DSL.field(DSL.exists(DSL.selectOne().from(PUBLICATIONS).where(PUBLICATIONS.SUBJECT_ID.eq(TOPICS.ID))));

    private final DSLContext sql;

    TrailRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<TrailRecord> find(String key) {
        return records(RecordKey.id(key).map(TOPICS.ID::eq).orElseGet(() -> TOPICS.SLUG.eq(key)))
                .fetchOptional(row -> new TrailRecord(
                        row.get(TOPICS.ID),
                        new Text(row.get(TOPICS.NAME_DE), row.get(TOPICS.NAME_EN)),
                        null,
                        row.get(IS_PUBLIC)));
    }

    Map<UUID, Text> names(Collection<UUID> ids) {
        return records(TOPICS.ID.in(ids))
                .fetchMap(row -> row.get(TOPICS.ID), row -> new Text(row.get(TOPICS.NAME_DE), row.get(TOPICS.NAME_EN)));
    }

    private ResultQuery<? extends Record> records(Condition which) {
        return sql.select(TOPICS.ID, TOPICS.SLUG, TOPICS.NAME_DE, TOPICS.NAME_EN, IS_PUBLIC)
                .from(TOPICS)
                .where(which);
    }
}
