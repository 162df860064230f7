package org.wandelwerk.meeting;

import static org.wandelwerk.meeting.jooq.Tables.MEETINGS;
import static org.wandelwerk.meeting.jooq.Tables.PUBLICATIONS;

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

/** Finds meetings for their lines of time, public or not. */
@Repository
class TrailRepository {

    private static final Field<Boolean> IS_PUBLIC =
            DSL.field(DSL.exists(DSL.selectOne().from(PUBLICATIONS).where(PUBLICATIONS.SUBJECT_ID.eq(MEETINGS.ID))));

    private final DSLContext sql;

    TrailRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<TrailRecord> find(String key) {
        return records(RecordKey.id(key).map(MEETINGS.ID::eq).orElseGet(() -> MEETINGS.SLUG.eq(key)))
                .fetchOptional(row -> new TrailRecord(
                        row.get(MEETINGS.ID),
                        new Text(row.get(MEETINGS.TITLE_DE), row.get(MEETINGS.TITLE_EN)),
                        "/sitzungen/" + row.get(MEETINGS.SLUG),
                        row.get(IS_PUBLIC)));
    }

    Map<UUID, Text> names(Collection<UUID> ids) {
        return records(MEETINGS.ID.in(ids))
                .fetchMap(
                        row -> row.get(MEETINGS.ID),
                        row -> new Text(row.get(MEETINGS.TITLE_DE), row.get(MEETINGS.TITLE_EN)));
    }

    private ResultQuery<? extends Record> records(Condition which) {
        return sql.select(MEETINGS.ID, MEETINGS.SLUG, MEETINGS.TITLE_DE, MEETINGS.TITLE_EN, IS_PUBLIC)
                .from(MEETINGS)
                .where(which);
    }
}
