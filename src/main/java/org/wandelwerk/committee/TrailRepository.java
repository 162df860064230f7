package org.wandelwerk.committee;

import static org.wandelwerk.committee.jooq.Tables.COMMITTEES;
import static org.wandelwerk.committee.jooq.Tables.NAMES;
import static org.wandelwerk.committee.jooq.Tables.PUBLICATIONS;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.trail.TrailRecord;
import org.wandelwerk.trail.TrailRecords;

/** Finds bodies for their lines of time, public or not. */
@Repository
class TrailRepository implements TrailRecords {

    private final DSLContext sql;

    TrailRepository(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<TrailRecord> find(Collection<UUID> ids) {
        return records(COMMITTEES.ID.in(ids));
    }

    @Override
    public Optional<TrailRecord> find(String key) {
        return records(key(key)).stream().findFirst();
    }

    private List<TrailRecord> records(Condition which) {
        var isPublic = isPublic();
        return sql.select(
                        COMMITTEES.KIND,
                        COMMITTEES.NUMBER,
                        COMMITTEES.ID,
                        COMMITTEES.SLUG,
                        NAMES.NAME_DE,
                        NAMES.NAME_EN,
                        isPublic)
                .from(COMMITTEES)
                .join(NAMES)
                .on(NAMES.COMMITTEE_ID.eq(COMMITTEES.ID), NAMES.POSITION.eq(0))
                .where(which)
                .fetch(row -> new TrailRecord(
                        row.get(COMMITTEES.ID),
                        new Text(row.get(NAMES.NAME_DE), row.get(NAMES.NAME_EN)),
                        address(row),
                        row.get(isPublic)));
    }

    /** Workshops go by their number, as in {@code w2}. */
    private static Condition key(String key) {
        return key.matches("w[1-9][0-9]{0,3}")
                ? COMMITTEES
                        .KIND
                        .eq(CommitteeKind.WORKSHOP.name())
                        .and(COMMITTEES.NUMBER.eq(Integer.valueOf(key.substring(1))))
                : COMMITTEES.SLUG.eq(key);
    }

    private static String address(Record row) {
        return row.get(COMMITTEES.KIND).equals(CommitteeKind.WORKSHOP.name()) && row.get(COMMITTEES.NUMBER) != null
                ? "/werkstaetten/" + row.get(COMMITTEES.NUMBER)
                : "/gremien/" + row.get(COMMITTEES.SLUG);
    }

    private static Field<Boolean> isPublic() {
        return DSL.field(
                DSL.exists(DSL.selectOne().from(PUBLICATIONS).where(PUBLICATIONS.SUBJECT_ID.eq(COMMITTEES.ID))));
    }
}
