package org.wandelwerk.programme;

import static org.wandelwerk.programme.jooq.Tables.PROGRAMMES;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.trail.TrailRecord;
import org.wandelwerk.trail.TrailRecords;

/** Finds programmes for their lines of time; all of them are public, with their procedures. */
@Repository
class TrailRepository implements TrailRecords {

    private final DSLContext sql;

    TrailRepository(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<TrailRecord> find(Collection<UUID> ids) {
        return records(PROGRAMMES.ID.in(ids));
    }

    @Override
    public Optional<TrailRecord> find(String key) {
        return records(PROGRAMMES.CODE.eq(key)).stream().findFirst();
    }

    private List<TrailRecord> records(Condition which) {
        return sql.select(PROGRAMMES.ID, PROGRAMMES.CODE, PROGRAMMES.NAME_DE, PROGRAMMES.NAME_EN)
                .from(PROGRAMMES)
                .where(which)
                .fetch(row -> new TrailRecord(
                        row.value1(), new Text(row.value3(), row.value4()), "/verfahren/" + row.value2(), true));
    }
}
