package org.wandelwerk.meeting;

import static org.wandelwerk.meeting.jooq.Tables.MEETINGS;
import static org.wandelwerk.meeting.jooq.Tables.PUBLICATIONS;

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

/** Finds meetings for their lines of time, public or not. */
@Repository
class TrailRepository implements TrailRecords {

    private final DSLContext sql;

    TrailRepository(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<TrailRecord> find(Collection<UUID> ids) {
        return records(MEETINGS.ID.in(ids));
    }

    @Override
    public Optional<TrailRecord> find(String key) {
        return records(MEETINGS.SLUG.eq(key)).stream().findFirst();
    }

    private List<TrailRecord> records(Condition which) {
        var isPublic = isPublic();
        return sql.select(MEETINGS.ID, MEETINGS.SLUG, MEETINGS.TITLE_DE, MEETINGS.TITLE_EN, isPublic)
                .from(MEETINGS)
                .where(which)
                .fetch(row -> new TrailRecord(
                        row.get(MEETINGS.ID),
                        new Text(row.get(MEETINGS.TITLE_DE), row.get(MEETINGS.TITLE_EN)),
                        "/sitzungen/" + row.get(MEETINGS.SLUG),
                        row.get(isPublic)));
    }

    private static Field<Boolean> isPublic() {
        return DSL.field(DSL.exists(DSL.selectOne().from(PUBLICATIONS).where(PUBLICATIONS.SUBJECT_ID.eq(MEETINGS.ID))));
    }
}
