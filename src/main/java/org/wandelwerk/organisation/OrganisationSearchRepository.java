package org.wandelwerk.organisation;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.wandelwerk.organisation.jooq.Tables.NAMES;
import static org.wandelwerk.organisation.jooq.Tables.ORGANISATIONS;
import static org.wandelwerk.organisation.jooq.Tables.OTHER_NAMES;
import static org.wandelwerk.organisation.jooq.Tables.PUBLICATIONS;

import java.util.List;
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

/** Looks words up in all names of published organisations; the names are folded as the indexes have them. */
@Repository
class OrganisationSearchRepository {

    private static final int OTHER = Integer.MAX_VALUE;

    private static final Field<String> NAMED = DSL.field(
            "(public.folded({0}) || coalesce(public.folded({1}), ''))", String.class, NAMES.NAME, NAMES.SHORT_NAME);
    private static final Field<String> OTHERWISE_NAMED =
            DSL.field("public.folded({0})", String.class, OTHER_NAMES.NAME);
    private static final Field<UUID> FOUND_ID = DSL.field(name("found", "organisation_id"), UUID.class);
    private static final Field<Integer> FOUND_POSITION = DSL.field(name("found", "position"), Integer.class);
    private static final Field<String> FOUND_NAME = DSL.field(name("found", "name"), String.class);
    private static final Field<Integer> RANK = DSL.field(name("rank"), Integer.class);
    private static final Field<Integer> TOTAL = DSL.field(name("total"), Integer.class);
    private static final Field<String> FORMER = DSL.field(name("former"), String.class);

    private final DSLContext sql;

    OrganisationSearchRepository(DSLContext sql) {
        this.sql = sql;
    }

    Found<OrganisationHit> find(SearchWords words, @Nullable FoundPlace after, int size) {
        var hits = hits(words).asTable("hits");
        var shown = hits.field(NAMES.NAME);
        var id = hits.field(ORGANISATIONS.ID);
        var rows = sql.selectFrom(hits)
                .where(
                        after == null
                                ? noCondition()
                                : DSL.row(RANK, shown, id).gt(after.rank(), after.text(), after.id()))
                .orderBy(RANK, shown, id)
                .limit(size + 1)
                .fetch();
        var total = rows.isEmpty() ? 0 : rows.getFirst().get(TOTAL);
        return Found.of(rows.map(OrganisationSearchRepository::hit), size, total, OrganisationHit::place);
    }

    /** Each organisation once, by the name that fits best. */
    private Select<? extends Record> hits(SearchWords words) {
        var found = sql.select(FOUND_ID, FOUND_POSITION, FOUND_NAME, RANK)
                .distinctOn(FOUND_ID)
                .from(names(words).asTable("found"))
                .orderBy(FOUND_ID, RANK, FOUND_POSITION)
                .asTable("found");
        var former = DSL.when(FOUND_POSITION.between(1, OTHER - 1), FOUND_NAME);
        return sql.select(
                        ORGANISATIONS.ID,
                        ORGANISATIONS.SLUG,
                        ORGANISATIONS.KIND,
                        NAMES.NAME.collate("de-x-icu").as(NAMES.NAME),
                        NAMES.SHORT_NAME,
                        former.as(FORMER),
                        RANK,
                        count().over().as(TOTAL))
                .from(found)
                .join(NAMES)
                .on(NAMES.ORGANISATION_ID.eq(FOUND_ID), NAMES.POSITION.eq(inline(0)))
                .join(ORGANISATIONS)
                .on(ORGANISATIONS.ID.eq(FOUND_ID))
                .join(PUBLICATIONS)
                .on(PUBLICATIONS.SUBJECT_ID.eq(FOUND_ID));
    }

    /** Of two names that fit as well, the one that is carried now comes before a former one. */
    private static Select<? extends Record> names(SearchWords words) {
        var position = NAMES.POSITION;
        return select(
                        NAMES.ORGANISATION_ID,
                        position,
                        NAMES.NAME,
                        rank(NAMED, words).as(RANK))
                .from(NAMES)
                .where(contains(NAMED, words))
                .unionAll(select(
                                OTHER_NAMES.ORGANISATION_ID,
                                inline(OTHER),
                                OTHER_NAMES.NAME,
                                rank(OTHERWISE_NAMED, words))
                        .from(OTHER_NAMES)
                        .where(contains(OTHERWISE_NAMED, words)));
    }

    private static Condition contains(Field<String> folded, SearchWords words) {
        return DSL.and(words.words().stream()
                .map(word -> DSL.or(
                        SearchWords.patterns(word).stream().map(folded::like).toList()))
                .toList());
    }

    private static Field<Integer> rank(Field<String> folded, SearchWords words) {
        return DSL.field(
                "public.found_rank({0}, {1}, {2})", Integer.class, folded, val(words.plain()), val(words.spelled()));
    }

    List<String> similar(SearchWords words, int limit) {
        var similarity = DSL.field("public.word_similarity({0}, {1})", Double.class, val(words.plain()), NAMED);
        return sql.select(NAMES.NAME)
                .from(NAMES)
                .where(similarity.gt(0.4))
                .and(NAMES.ORGANISATION_ID.in(select(PUBLICATIONS.SUBJECT_ID).from(PUBLICATIONS)))
                .groupBy(NAMES.NAME)
                .orderBy(max(similarity).desc(), NAMES.NAME)
                .limit(limit)
                .fetch(NAMES.NAME);
    }

    private static OrganisationHit hit(Record row) {
        return new OrganisationHit(
                row.get(ORGANISATIONS.SLUG),
                row.get(NAMES.NAME),
                row.get(NAMES.SHORT_NAME),
                OrganisationKind.valueOf(row.get(ORGANISATIONS.KIND)),
                row.get(FORMER),
                new FoundPlace(row.get(RANK), row.get(NAMES.NAME), row.get(ORGANISATIONS.ID)));
    }
}
