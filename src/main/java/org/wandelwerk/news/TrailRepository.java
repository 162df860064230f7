package org.wandelwerk.news;

import static org.wandelwerk.news.jooq.Tables.ITEMS;
import static org.wandelwerk.news.jooq.Tables.PUBLICATIONS;

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

/** Finds news for their lines of time, public or not. */
@Repository
class TrailRepository implements TrailRecords {

    private final DSLContext sql;

    TrailRepository(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<TrailRecord> find(Collection<UUID> ids) {
        return records(ITEMS.ID.in(ids));
    }

    @Override
    public Optional<TrailRecord> find(String key) {
        return records(ITEMS.SLUG.eq(key)).stream().findFirst();
    }

    private List<TrailRecord> records(Condition which) {
        var isPublic = isPublic();
        return sql.select(ITEMS.ID, ITEMS.SLUG, ITEMS.TITLE_DE, ITEMS.TITLE_EN, isPublic)
                .from(ITEMS)
                .where(which)
                .fetch(row -> new TrailRecord(
                        row.get(ITEMS.ID),
                        new Text(row.get(ITEMS.TITLE_DE), row.get(ITEMS.TITLE_EN)),
                        "/aktuelles/" + row.get(ITEMS.SLUG),
                        row.get(isPublic)));
    }

    private static Field<Boolean> isPublic() {
        return DSL.field(DSL.exists(DSL.selectOne().from(PUBLICATIONS).where(PUBLICATIONS.SUBJECT_ID.eq(ITEMS.ID))));
    }
}
