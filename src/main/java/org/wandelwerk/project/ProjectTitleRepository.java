package org.wandelwerk.project;

import static org.wandelwerk.project.jooq.Tables.PROJECTS;
import static org.wandelwerk.project.jooq.Tables.PUBLICATIONS;

import java.util.Collection;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.Text;

/** Reads the titles of published projects by their keys. */
@Repository
class ProjectTitleRepository {

    private final DSLContext sql;

    ProjectTitleRepository(DSLContext sql) {
        this.sql = sql;
    }

    Map<String, Text> published(Collection<String> keys) {
        return sql.select(PROJECTS.KEY, PROJECTS.TITLE_DE, PROJECTS.TITLE_EN)
                .from(PROJECTS)
                .join(PUBLICATIONS)
                .on(PUBLICATIONS.SUBJECT_ID.eq(PROJECTS.ID))
                .where(PROJECTS.KEY.in(keys))
                .fetchMap(row -> row.value1(), row -> new Text(row.value2(), row.value3()));
    }
}
