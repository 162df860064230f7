package org.wandelwerk.topic;

import static org.wandelwerk.topic.jooq.Tables.PUBLICATIONS;
import static org.wandelwerk.topic.jooq.Tables.TOPICS;

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

/** Finds topics for their lines of time, public or not. */
@Repository
class TrailRepository implements TrailRecords {

    private final DSLContext sql;

    TrailRepository(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<TrailRecord> find(Collection<UUID> ids) {
        return records(TOPICS.ID.in(ids));
    }

    @Override
    public Optional<TrailRecord> find(String key) {
        return records(TOPICS.SLUG.eq(key)).stream().findFirst();
    }

    private List<TrailRecord> records(Condition which) {
        var isPublic = isPublic();
        return sql.select(TOPICS.ID, TOPICS.SLUG, TOPICS.NAME_DE, TOPICS.NAME_EN, isPublic)
                .from(TOPICS)
                .where(which)
                .fetch(row -> new TrailRecord(
                        row.get(TOPICS.ID),
                        new Text(row.get(TOPICS.NAME_DE), row.get(TOPICS.NAME_EN)),
                        null,
                        row.get(isPublic)));
    }

    private static Field<Boolean> isPublic() {
        return DSL.field(DSL.exists(DSL.selectOne().from(PUBLICATIONS).where(PUBLICATIONS.SUBJECT_ID.eq(TOPICS.ID))));
    }
}
