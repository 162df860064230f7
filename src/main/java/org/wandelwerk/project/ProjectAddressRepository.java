package org.wandelwerk.project;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.wandelwerk.project.jooq.Tables.PROJECTS;
import static org.wandelwerk.project.jooq.Tables.PUBLICATIONS;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.Addressed;

/** Reads nothing of published projects but their addresses, by the index of these. */
@Repository
class ProjectAddressRepository {

    private final DSLContext sql;

    ProjectAddressRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<String> beginnings(int size) {
        var numbered = select(
                        PROJECTS.KEY, rowNumber().over().orderBy(PROJECTS.KEY).as("number"))
                .from(PROJECTS)
                .where(isPublished())
                .asTable("numbered");
        return sql.select(numbered.field(PROJECTS.KEY))
                .from(numbered)
                .where(field(name("number"), Integer.class).mod(inline(size)).eq(inline(1)))
                .orderBy(numbered.field("number"))
                .fetch(mapping(beginning -> beginning));
    }

    List<Addressed> part(String beginning, int size) {
        return sql.select(PROJECTS.ID, PROJECTS.KEY)
                .from(PROJECTS)
                .where(isPublished(), PROJECTS.KEY.ge(beginning))
                .orderBy(PROJECTS.KEY)
                .limit(size)
                .fetch(mapping(Addressed::new));
    }

    private static Condition isPublished() {
        return PROJECTS.ID.in(select(PUBLICATIONS.SUBJECT_ID).from(PUBLICATIONS));
    }
}
