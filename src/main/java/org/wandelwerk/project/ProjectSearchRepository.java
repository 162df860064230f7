package org.wandelwerk.project;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.wandelwerk.project.jooq.Tables.LISTINGS;
import static org.wandelwerk.project.jooq.Tables.PLACES;
import static org.wandelwerk.project.jooq.Tables.PROJECTS;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.FoldedName;
import org.wandelwerk.kernel.Found;
import org.wandelwerk.kernel.FoundPlace;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.SearchWords;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.place.DistrictId;
import org.wandelwerk.place.MunicipalityId;

/** Looks words up in published projects; the texts are folded as the indexes have them. */
@Repository
class ProjectSearchRepository {

    private static final Field<String> ALL = DSL.field(
            "project.searched({0}, {1}, {2}, {3}, {4}, {5})",
            String.class,
            PROJECTS.TITLE_DE,
            PROJECTS.TITLE_EN,
            PROJECTS.SUMMARY_DE,
            PROJECTS.SUMMARY_EN,
            PROJECTS.PROMOTERS_GIVEN,
            PROJECTS.KEY);
    private static final Field<String> TITLE = DSL.field("public.folded({0})", String.class, LISTINGS.TITLE);
    private static final Field<List<ProjectPlace>> ALL_PLACES = multiset(
                    select(PLACES.GIVEN, PLACES.MUNICIPALITY_ID, PLACES.DISTRICT_ID)
                            .from(PLACES)
                            .where(PLACES.PROJECT_ID.eq(PROJECTS.ID))
                            .orderBy(PLACES.POSITION))
            .convertFrom(rows -> rows.map(row -> place(row.value1(), row.value2(), row.value3())))
            .as("places");
    private static final Field<Integer> RANK = DSL.field(name("rank"), Integer.class);
    private static final Field<Integer> TOTAL = DSL.field(name("total"), Integer.class);

    private final DSLContext sql;

    ProjectSearchRepository(DSLContext sql) {
        this.sql = sql;
    }

    Found<ProjectHit> find(
            SearchWords words, Map<FoldedName, Set<MunicipalityId>> places, @Nullable FoundPlace after, int size) {
        var hits = sql.select(
                        LISTINGS.PROJECT_ID,
                        LISTINGS.TITLE,
                        rank(words).as(RANK),
                        count().over().as(TOTAL))
                .from(PROJECTS)
                .join(LISTINGS)
                .on(LISTINGS.PROJECT_ID.eq(PROJECTS.ID))
                .where(words.words().stream()
                        .map(word -> has(word, places.getOrDefault(word, Set.of())))
                        .toList())
                .asTable("hits");
        var title = hits.field(LISTINGS.TITLE);
        var id = hits.field(LISTINGS.PROJECT_ID);
        var rows = sql.select(PROJECTS.fields())
                .select(title, RANK, TOTAL, ALL_PLACES)
                .from(hits)
                .join(PROJECTS)
                .on(PROJECTS.ID.eq(id))
                .where(
                        after == null
                                ? noCondition()
                                : DSL.row(RANK, title, id).gt(after.rank(), after.text(), after.id()))
                .orderBy(RANK, title, id)
                .limit(size + 1)
                .fetch();
        var total = rows.isEmpty() ? 0 : rows.getFirst().get(TOTAL);
        return Found.of(rows.map(row -> hit(row, row.get(title))), size, total, ProjectHit::place);
    }

    /** Whether the word stands in the texts, or names the place. */
    private static Condition has(FoldedName word, Set<MunicipalityId> named) {
        var given = DSL.field("public.folded({0})", String.class, PLACES.GIVEN);
        var ids = named.stream().map(MunicipalityId::value).toList();
        return contains(ALL, word)
                .or(PROJECTS.ID.in(select(PLACES.PROJECT_ID)
                        .from(PLACES)
                        .where(contains(given, word).or(PLACES.MUNICIPALITY_ID.in(ids)))));
    }

    private static Condition contains(Field<String> folded, FoldedName word) {
        return DSL.or(SearchWords.patterns(word).stream().map(folded::like).toList());
    }

    private static Field<Integer> rank(SearchWords words) {
        return DSL.field(
                "public.found_rank({0}, {1}, {2})", Integer.class, TITLE, val(words.plain()), val(words.spelled()));
    }

    List<String> similar(SearchWords words, int limit) {
        var similarity = DSL.field("public.word_similarity({0}, {1})", Double.class, val(words.plain()), TITLE);
        return sql.select(LISTINGS.TITLE)
                .from(LISTINGS)
                .where(similarity.gt(0.4))
                .orderBy(similarity.desc(), LISTINGS.TITLE)
                .limit(limit)
                .fetch(LISTINGS.TITLE);
    }

    private static ProjectHit hit(Record row, String title) {
        return new ProjectHit(
                new PublicKey(row.get(PROJECTS.KEY)),
                new Text(row.get(PROJECTS.TITLE_DE), row.get(PROJECTS.TITLE_EN)),
                new Text(row.get(PROJECTS.SUMMARY_DE), row.get(PROJECTS.SUMMARY_EN)),
                row.get(PROJECTS.PROMOTERS_GIVEN),
                row.get(ALL_PLACES),
                new FoundPlace(row.get(RANK), title, row.get(PROJECTS.ID)));
    }

    private static ProjectPlace place(String given, @Nullable UUID municipality, @Nullable UUID district) {
        return new ProjectPlace(
                given,
                municipality == null ? null : new MunicipalityId(municipality),
                district == null ? null : new DistrictId(district));
    }
}
