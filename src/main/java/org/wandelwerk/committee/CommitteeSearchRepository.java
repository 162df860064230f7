package org.wandelwerk.committee;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.wandelwerk.committee.jooq.Tables.COMMITTEES;
import static org.wandelwerk.committee.jooq.Tables.NAMES;
import static org.wandelwerk.committee.jooq.Tables.PUBLICATIONS;

import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.Found;
import org.wandelwerk.kernel.FoundPlace;
import org.wandelwerk.kernel.SearchWords;
import org.wandelwerk.kernel.Text;

/** Looks words up in all names of published committees. */
@Repository
class CommitteeSearchRepository {

    private static final Field<String> FOLDED = DSL.field(
            "committee.searched({0}, {1}, {2}, {3}, {4})",
            String.class, NAMES.NAME_DE, NAMES.NAME_EN, COMMITTEES.SLUG, COMMITTEES.KIND, COMMITTEES.NUMBER);
    private static final Field<Integer> RANK = DSL.field(name("rank"), Integer.class);
    private static final Field<Integer> TOTAL = DSL.field(name("total"), Integer.class);

    private final DSLContext sql;

    CommitteeSearchRepository(DSLContext sql) {
        this.sql = sql;
    }

    Found<CommitteeHit> find(SearchWords words, @Nullable FoundPlace after, int size) {
        var hits = best(words).asTable("hits");
        var slug = hits.field(COMMITTEES.SLUG);
        var id = hits.field(COMMITTEES.ID);
        var shown = NAMES.as("shown");
        var found = select(hits.fields())
                .select(
                        shown.NAME_DE.as("shown_de"),
                        shown.NAME_EN.as("shown_en"),
                        count().over().as(TOTAL))
                .from(hits)
                .join(shown)
                .on(shown.COMMITTEE_ID.eq(id), shown.POSITION.eq(0))
                .asTable("found");
        var rows = sql.selectFrom(found)
                .where(
                        after == null
                                ? noCondition()
                                : DSL.row(
                                                RANK,
                                                DSL.field(name("slug"), String.class),
                                                DSL.field(name("id"), UUID.class))
                                        .gt(after.rank(), after.text(), after.id()))
                .orderBy(RANK, found.field(slug), found.field(id))
                .limit(size + 1)
                .fetch();
        var total = rows.isEmpty() ? 0 : rows.getFirst().get(TOTAL);
        return Found.of(rows.map(CommitteeSearchRepository::hit), size, total, CommitteeHit::place);
    }

    /** Each committee once, by the name that fits best. */
    private Select<? extends Record> best(SearchWords words) {
        var rank = DSL.field(
                "public.found_rank({0}, {1}, {2})", Integer.class, FOLDED, val(words.plain()), val(words.spelled()));
        return sql.select(
                        COMMITTEES.ID,
                        COMMITTEES.SLUG,
                        COMMITTEES.KIND,
                        COMMITTEES.NUMBER,
                        NAMES.POSITION,
                        NAMES.NAME_DE,
                        NAMES.NAME_EN,
                        rank.as(RANK))
                .distinctOn(COMMITTEES.ID)
                .from(NAMES)
                .join(COMMITTEES)
                .on(COMMITTEES.ID.eq(NAMES.COMMITTEE_ID))
                .join(PUBLICATIONS)
                .on(PUBLICATIONS.SUBJECT_ID.eq(COMMITTEES.ID))
                .where(contains(words))
                .orderBy(COMMITTEES.ID, rank, NAMES.POSITION);
    }

    private static Condition contains(SearchWords words) {
        return DSL.and(words.words().stream()
                .map(word -> DSL.or(
                        SearchWords.patterns(word).stream().map(FOLDED::like).toList()))
                .toList());
    }

    private static CommitteeHit hit(Record row) {
        var isWorkshop = row.get(COMMITTEES.KIND).equals(CommitteeKind.WORKSHOP.name());
        return new CommitteeHit(
                isWorkshop ? row.get(COMMITTEES.NUMBER) : null,
                row.get(COMMITTEES.SLUG),
                new Text(row.get("shown_de", String.class), row.get("shown_en", String.class)),
                row.get(NAMES.POSITION) == 0 ? null : new Text(row.get(NAMES.NAME_DE), row.get(NAMES.NAME_EN)),
                new FoundPlace(row.get(RANK), row.get(COMMITTEES.SLUG), row.get(COMMITTEES.ID)));
    }
}
