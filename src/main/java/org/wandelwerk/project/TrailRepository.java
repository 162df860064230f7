package org.wandelwerk.project;

import static org.wandelwerk.project.jooq.Tables.PROJECTS;
import static org.wandelwerk.project.jooq.Tables.PUBLICATIONS;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.trail.TrailRecord;
import org.wandelwerk.trail.TrailRecords;

/** Finds projects for their lines of time, public or not. */
@Repository
class TrailRepository implements TrailRecords {

    private final DSLContext sql;

    TrailRepository(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<TrailRecord> find(Collection<UUID> ids) {
        return records(PROJECTS.ID.in(ids));
    }

    @Override
    public Optional<TrailRecord> find(String key) {
        return records(PROJECTS.KEY.eq(PublicKey.read(key).map(PublicKey::value).orElse(key))).stream()
                .findFirst();
    }

    private List<TrailRecord> records(Condition which) {
        var isPublic = isPublic();
        return sql.select(PROJECTS.ID, PROJECTS.KEY, PROJECTS.TITLE_DE, PROJECTS.TITLE_EN, isPublic)
                .from(PROJECTS)
                .where(which)
                .fetch(row -> new TrailRecord(
                        row.get(PROJECTS.ID),
                        new Text(row.get(PROJECTS.TITLE_DE), row.get(PROJECTS.TITLE_EN)),
                        "/projekte/" + row.get(PROJECTS.KEY),
                        row.get(isPublic)));
    }

    private static Field<Boolean> isPublic() {
        return DSL.field(DSL.exists(DSL.selectOne().from(PUBLICATIONS).where(PUBLICATIONS.SUBJECT_ID.eq(PROJECTS.ID))));
    }
}
