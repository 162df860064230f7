package org.wandelwerk.project;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static org.wandelwerk.project.jooq.Tables.LISTINGS;
import static org.wandelwerk.project.jooq.Tables.PLACES;
import static org.wandelwerk.project.jooq.Tables.PROJECTS;

import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.SearchWords;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.place.MunicipalityId;

/** Compares titles of published projects by their groups of three letters. */
@Repository
class SimilarRepository {

    /** So alike titles are that share a rare word or most of their common ones. */
    private static final double ALIKE = 0.42;

    /** How much the same municipality counts. */
    private static final double SAME_PLACE = 0.2;

    private final DSLContext sql;

    SimilarRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<SimilarProject> like(SearchWords words, Collection<MunicipalityId> places, int most) {
        var title = field("public.folded({0})", String.class, LISTINGS.TITLE);
        var alike = field(
                "greatest(public.word_similarity({0}, {1}), public.word_similarity({1}, {0}))",
                Double.class, val(words.plain()), title);
        var isNear = exists(selectOne()
                .from(PLACES)
                .where(
                        PLACES.PROJECT_ID.eq(PROJECTS.ID),
                        PLACES.MUNICIPALITY_ID.in(
                                places.stream().map(MunicipalityId::value).toList())));
        var near = when(isNear, SAME_PLACE).otherwise(0.0);
        return sql.select(PROJECTS.KEY, PROJECTS.TITLE_DE, PROJECTS.TITLE_EN, PROJECTS.PROMOTERS_GIVEN, field(isNear))
                .from(LISTINGS)
                .join(PROJECTS)
                .on(PROJECTS.ID.eq(LISTINGS.PROJECT_ID))
                .where(alike.plus(near).gt(ALIKE))
                .orderBy(alike.plus(near).desc(), LISTINGS.TITLE)
                .limit(most)
                .fetch(row -> new SimilarProject(
                        new PublicKey(row.value1()), new Text(row.value2(), row.value3()), row.value4(), row.value5()));
    }
}
