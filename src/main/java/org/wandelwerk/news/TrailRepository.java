package org.wandelwerk.news;

import static org.wandelwerk.news.jooq.Tables.ITEMS;
import static org.wandelwerk.news.jooq.Tables.PUBLICATIONS;

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

/** Finds news for their lines of time, public or not. */
@Repository
class TrailRepository {

    private static final Field<Boolean> IS_PUBLIC =
            DSL.field(DSL.exists(DSL.selectOne().from(PUBLICATIONS).where(PUBLICATIONS.SUBJECT_ID.eq(ITEMS.ID))));

    private final DSLContext sql;

    TrailRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<TrailRecord> find(String key) {
        return records(RecordKey.id(key).map(ITEMS.ID::eq).orElseGet(() -> ITEMS.SLUG.eq(key)))
                .fetchOptional(row -> new TrailRecord(
                        row.get(ITEMS.ID),
                        new Text(row.get(ITEMS.TITLE_DE), row.get(ITEMS.TITLE_EN)),
                        "/aktuelles/" + row.get(ITEMS.SLUG),
                        row.get(IS_PUBLIC)));
    }

    Map<UUID, Text> names(Collection<UUID> ids) {
        return records(ITEMS.ID.in(ids))
                .fetchMap(row -> row.get(ITEMS.ID), row -> new Text(row.get(ITEMS.TITLE_DE), row.get(ITEMS.TITLE_EN)));
    }

    private ResultQuery<? extends Record> records(Condition which) {
        return sql.select(ITEMS.ID, ITEMS.SLUG, ITEMS.TITLE_DE, ITEMS.TITLE_EN, IS_PUBLIC)
                .from(ITEMS)
                .where(which);
    }
}
