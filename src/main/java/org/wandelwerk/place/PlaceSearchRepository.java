package org.wandelwerk.place;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.wandelwerk.place.jooq.Tables.LOCALITIES;
import static org.wandelwerk.place.jooq.Tables.MUNICIPALITIES;
import static org.wandelwerk.place.jooq.Tables.OTHER_NAMES;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.SearchWords;

/** Looks words up in the names of places; the names are folded as the indexes have them. */
@Repository
class PlaceSearchRepository {

    private static final int MOST = 1000;

    private static final Field<String> OWN = DSL.field(
            "(public.folded({0}) || coalesce(public.folded({1}), ''))",
            String.class, MUNICIPALITIES.NAME, MUNICIPALITIES.SORBIAN_NAME);
    private static final Field<String> VILLAGE =
            DSL.field("place.searched({0}, {1})", String.class, LOCALITIES.NAME, LOCALITIES.OTHER_NAMES);
    private static final Field<String> OTHER = DSL.field("public.folded({0})", String.class, OTHER_NAMES.NAME);

    private final DSLContext sql;

    PlaceSearchRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** All names in which one of the words stands. */
    List<PlaceNaming> named(SearchWords words) {
        var none = new String[0];
        return sql
                .select(MUNICIPALITIES.ID, MUNICIPALITIES.NAME, DSL.array(MUNICIPALITIES.SORBIAN_NAME), inline(true))
                .from(MUNICIPALITIES)
                .where(contains(OWN, words))
                .unionAll(select(LOCALITIES.MUNICIPALITY_ID, LOCALITIES.NAME, LOCALITIES.OTHER_NAMES, inline(false))
                        .from(LOCALITIES)
                        .where(LOCALITIES.MUNICIPALITY_ID.isNotNull(), contains(VILLAGE, words)))
                .unionAll(select(OTHER_NAMES.MUNICIPALITY_ID, OTHER_NAMES.NAME, val(none), inline(false))
                        .from(OTHER_NAMES)
                        .where(contains(OTHER, words)))
                .limit(MOST)
                .fetch()
                .stream()
                .flatMap(PlaceSearchRepository::namings)
                .toList();
    }

    private static Condition contains(Field<String> folded, SearchWords words) {
        return DSL.or(words.words().stream()
                .flatMap(word -> SearchWords.patterns(word).stream())
                .map(folded::like)
                .toList());
    }

    private static Stream<PlaceNaming> namings(Record4<UUID, String, String[], Boolean> row) {
        return Stream.concat(
                        Stream.of(row.value2()),
                        Stream.of(row.value3()).filter(name -> name != null && !name.isBlank()))
                .map(name -> new PlaceNaming(new MunicipalityId(row.value1()), name, row.value4()));
    }

    List<String> similar(SearchWords words, int limit) {
        var written = DSL.field(name("written"), String.class);
        var similarity =
                DSL.field("public.similarity({0}, public.folded({1}))", Double.class, val(words.plain()), written);
        var names = select(MUNICIPALITIES.SHORT_NAME.as(written))
                .from(MUNICIPALITIES)
                .unionAll(select(MUNICIPALITIES.SORBIAN_SHORT_NAME)
                        .from(MUNICIPALITIES)
                        .where(MUNICIPALITIES.SORBIAN_SHORT_NAME.isNotNull()))
                .asTable("names");
        return sql.select(written)
                .from(names)
                .where(similarity.gt(0.3))
                .groupBy(written)
                .orderBy(max(similarity).desc(), written)
                .limit(limit)
                .fetch(written);
    }
}
