package org.wandelwerk.organisation;

import static org.wandelwerk.organisation.jooq.Tables.NAMES;
import static org.wandelwerk.organisation.jooq.Tables.ORGANISATIONS;
import static org.wandelwerk.organisation.jooq.Tables.PUBLICATIONS;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.trail.TrailRecord;
import org.wandelwerk.trail.TrailRecords;

/** Finds organisations for their lines of time, public or not. */
@Repository
class TrailRepository implements TrailRecords {

    private final DSLContext sql;

    TrailRepository(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<TrailRecord> find(Collection<UUID> ids) {
        return records(ORGANISATIONS.ID.in(ids));
    }

    @Override
    public Optional<TrailRecord> find(String key) {
        return records(ORGANISATIONS.SLUG.eq(key)).stream().findFirst();
    }

    private List<TrailRecord> records(Condition which) {
        var isPublic = isPublic();
        return sql.select(ORGANISATIONS.ID, ORGANISATIONS.SLUG, NAMES.NAME, isPublic)
                .from(ORGANISATIONS)
                .join(NAMES)
                .on(NAMES.ORGANISATION_ID.eq(ORGANISATIONS.ID), NAMES.POSITION.eq(0))
                .where(which)
                .fetch(row -> new TrailRecord(
                        row.get(ORGANISATIONS.ID),
                        Text.german(row.get(NAMES.NAME)),
                        "/akteure/" + row.get(ORGANISATIONS.SLUG),
                        row.get(isPublic)));
    }

    private static Field<Boolean> isPublic() {
        return DSL.field(
                DSL.exists(DSL.selectOne().from(PUBLICATIONS).where(PUBLICATIONS.SUBJECT_ID.eq(ORGANISATIONS.ID))));
    }
}
