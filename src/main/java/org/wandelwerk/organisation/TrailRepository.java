package org.wandelwerk.organisation;

import static org.wandelwerk.organisation.jooq.Tables.NAMES;
import static org.wandelwerk.organisation.jooq.Tables.ORGANISATIONS;
import static org.wandelwerk.organisation.jooq.Tables.PUBLICATIONS;

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

/** Finds organisations for their lines of time, public or not. */
@Repository
class TrailRepository {

    private static final Field<Boolean> IS_PUBLIC = DSL.field(
            DSL.exists(DSL.selectOne().from(PUBLICATIONS).where(PUBLICATIONS.SUBJECT_ID.eq(ORGANISATIONS.ID))));

    private final DSLContext sql;

    TrailRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<TrailRecord> find(String key) {
        return records(RecordKey.id(key).map(ORGANISATIONS.ID::eq).orElseGet(() -> ORGANISATIONS.SLUG.eq(key)))
                .fetchOptional(row -> new TrailRecord(
                        row.get(ORGANISATIONS.ID),
                        Text.german(row.get(NAMES.NAME)),
                        "/akteure/" + row.get(ORGANISATIONS.SLUG),
                        row.get(IS_PUBLIC)));
    }

    Map<UUID, Text> names(Collection<UUID> ids) {
        return records(ORGANISATIONS.ID.in(ids))
                .fetchMap(row -> row.get(ORGANISATIONS.ID), row -> Text.german(row.get(NAMES.NAME)));
    }

    private ResultQuery<? extends Record> records(Condition which) {
        return sql.select(ORGANISATIONS.ID, ORGANISATIONS.SLUG, NAMES.NAME, IS_PUBLIC)
                .from(ORGANISATIONS)
                .join(NAMES)
                .on(NAMES.ORGANISATION_ID.eq(ORGANISATIONS.ID), NAMES.POSITION.eq(0))
                .where(which);
    }
}
