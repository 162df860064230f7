package org.wandelwerk.project;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.wandelwerk.project.jooq.Tables.PROJECTS;
import static org.wandelwerk.project.jooq.Tables.PUBLICATIONS;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.draft.EditableEntry;
import org.wandelwerk.draft.EditableKind;
import org.wandelwerk.draft.EntryPlace;
import org.wandelwerk.kernel.SearchWords;

/** Lists projects for those who edit their facts, public or not, by title. */
@Repository
class ProjectDeskRepository {

    private static final Field<String> SORT = DSL.field("public.folded({0})", String.class, PROJECTS.TITLE_DE);

    private final DSLContext sql;

    ProjectDeskRepository(DSLContext sql) {
        this.sql = sql;
    }

    boolean isPublic(ProjectId project) {
        return sql.fetchExists(PUBLICATIONS, PUBLICATIONS.SUBJECT_ID.eq(project.value()));
    }

    /** The public keys of those of the projects that are there. */
    Map<UUID, String> keys(Collection<UUID> ids) {
        return sql.select(PROJECTS.ID, PROJECTS.KEY)
                .from(PROJECTS)
                .where(PROJECTS.ID.in(ids))
                .fetchMap(Record2::value1, Record2::value2);
    }

    List<EditableEntry> list(String words, EditableKind.Reach reach, @Nullable EntryPlace after, int limit) {
        return sql.select(PROJECTS.ID, PROJECTS.TITLE_DE, PROJECTS.KEY, SORT)
                .from(PROJECTS)
                .where(SearchWords.of(words).<Condition>anywhere(SORT::like, DSL::or, DSL::and))
                .and(reach.isEverything() ? noCondition() : PROJECTS.KEY.in(reach.projects()))
                .and(after == null ? noCondition() : row(SORT, PROJECTS.ID).gt(after.sort(), after.id()))
                .orderBy(SORT, PROJECTS.ID)
                .limit(limit)
                .fetch(found -> new EditableEntry(found.value1(), found.value2(), found.value3(), found.value4()));
    }
}
