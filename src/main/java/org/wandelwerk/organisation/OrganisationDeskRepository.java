package org.wandelwerk.organisation;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.wandelwerk.organisation.jooq.Tables.NAMES;
import static org.wandelwerk.organisation.jooq.Tables.ORGANISATIONS;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.draft.EditableEntry;
import org.wandelwerk.draft.EntryPlace;
import org.wandelwerk.kernel.SearchWords;

/** Lists organisations for those who edit them, public or not, by the name they carry. */
@Repository
class OrganisationDeskRepository {

    private static final Field<String> SORT = DSL.field("public.folded({0})", String.class, NAMES.NAME);

    private final DSLContext sql;

    OrganisationDeskRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<EditableEntry> list(String words, @Nullable EntryPlace after, int limit) {
        return sql.select(ORGANISATIONS.ID, NAMES.NAME, ORGANISATIONS.TOWN, SORT)
                .from(ORGANISATIONS)
                .join(NAMES)
                .on(NAMES.ORGANISATION_ID.eq(ORGANISATIONS.ID), NAMES.POSITION.eq(0))
                .where(SearchWords.of(words).<Condition>anywhere(SORT::like, DSL::or, DSL::and))
                .and(ORGANISATIONS.MERGED_INTO.isNull())
                .and(after == null ? noCondition() : row(SORT, ORGANISATIONS.ID).gt(after.sort(), after.id()))
                .orderBy(SORT, ORGANISATIONS.ID)
                .limit(limit)
                .fetch(found -> new EditableEntry(found.value1(), found.value2(), found.value3(), found.value4()));
    }
}
