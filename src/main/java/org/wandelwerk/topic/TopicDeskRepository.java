package org.wandelwerk.topic;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.wandelwerk.topic.jooq.Tables.PUBLICATIONS;
import static org.wandelwerk.topic.jooq.Tables.TOPICS;

import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.draft.EditableEntry;
import org.wandelwerk.draft.EntryPlace;
import org.wandelwerk.draft.FieldOption;
import org.wandelwerk.kernel.SearchWords;
import org.wandelwerk.kernel.Text;

/** Lists topics for those who edit them, by name. */
@Repository
class TopicDeskRepository {

    private static final int MOST = 500;
    private static final Field<String> SORT = DSL.field("public.folded({0})", String.class, TOPICS.NAME_DE);

    private final DSLContext sql;

    TopicDeskRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<EditableEntry> list(String words, @Nullable EntryPlace after, int limit) {
        return sql.select(TOPICS.ID, TOPICS.NAME_DE, SORT)
                .from(TOPICS)
                .where(SearchWords.of(words).<Condition>anywhere(SORT::like, DSL::or, DSL::and))
                .and(after == null ? noCondition() : row(SORT, TOPICS.ID).gt(after.sort(), after.id()))
                .orderBy(SORT, TOPICS.ID)
                .limit(limit)
                .fetch(found -> new EditableEntry(found.value1(), found.value2(), null, found.value3()));
    }

    /** Those that everybody may read, and these. */
    List<FieldOption> options(Collection<TopicId> kept) {
        var held = kept.stream().map(TopicId::value).toList();
        return sql.select(TOPICS.ID, TOPICS.NAME_DE, TOPICS.NAME_EN)
                .from(TOPICS)
                .where(TOPICS.ID
                        .in(select(PUBLICATIONS.SUBJECT_ID).from(PUBLICATIONS))
                        .or(TOPICS.ID.in(held)))
                .orderBy(DSL.when(TOPICS.ID.in(held), 0).otherwise(1), SORT, TOPICS.ID)
                .limit(MOST)
                .fetch(found -> new FieldOption(found.value1().toString(), new Text(found.value2(), found.value3())));
    }
}
