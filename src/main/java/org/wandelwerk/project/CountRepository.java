package org.wandelwerk.project;

import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.wandelwerk.project.jooq.Tables.LISTINGS;
import static org.wandelwerk.project.jooq.Tables.PLACES;
import static org.wandelwerk.project.jooq.Tables.WORKSHOPS;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.place.DistrictId;
import org.wandelwerk.place.MunicipalityId;
import org.wandelwerk.programme.FundingAreaKey;
import org.wandelwerk.programme.PublicStatus;

/** How many published projects there are of each sort; all ways of sorting them take one statement. */
@Repository
class CountRepository {

    private static final Field<String> NONE = castNull(SQLDataType.CLOB);

    private final DSLContext sql;

    CountRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** By what projects are counted. */
    private enum Sort {
        ALL,
        WORKSHOP,
        STATUS,
        DISTRICT,
        FUNDING_AREA,
        MUNICIPALITY,
        NO_MUNICIPALITY;

        Field<String> mark() {
            return inline(name(), SQLDataType.CLOB);
        }
    }

    /** How many there are of one thing, whose key may have two parts. */
    private record Counted(Sort sort, String key, String second, int count) {}

    Map<CommitteeId, Integer> perWorkshop() {
        return map(fetch(perWorkshop(ProjectFilter.ALL)), Sort.WORKSHOP, row -> new CommitteeId(id(row)));
    }

    Map<MunicipalityId, Integer> perMunicipality() {
        return map(fetch(perMunicipality(ProjectFilter.ALL)), Sort.MUNICIPALITY, row -> new MunicipalityId(id(row)));
    }

    ProjectTally tally(ProjectFilter filter) {
        var rows = fetch(all(filter)
                .unionAll(perWorkshop(filter.withoutWorkshop()))
                .unionAll(perStatus(filter.withoutStatus()))
                .unionAll(perDistrict(filter.withoutDistrict()))
                .unionAll(perFundingArea(filter.withoutFundingArea()))
                .unionAll(perMunicipality(filter.withoutWhereabouts()))
                .unionAll(withoutMunicipality(filter)));
        return new ProjectTally(
                one(rows, Sort.ALL),
                new ProjectCounts(
                        map(rows, Sort.WORKSHOP, row -> new CommitteeId(id(row))),
                        map(rows, Sort.STATUS, row -> PublicStatus.valueOf(row.key())),
                        map(rows, Sort.DISTRICT, row -> new DistrictId(id(row))),
                        map(rows, Sort.FUNDING_AREA, row -> new FundingAreaKey(row.key(), row.second())),
                        map(rows, Sort.MUNICIPALITY, row -> new MunicipalityId(id(row))),
                        one(rows, Sort.NO_MUNICIPALITY)));
    }

    private List<Counted> fetch(Select<Record4<String, String, String, Integer>> statement) {
        return sql.fetch(statement)
                .map(row -> new Counted(Sort.valueOf(row.value1()), row.value2(), row.value3(), row.value4()));
    }

    private static <K> Map<K, Integer> map(List<Counted> rows, Sort sort, Function<Counted, K> key) {
        return rows.stream().filter(row -> row.sort() == sort).collect(toMap(key, Counted::count));
    }

    private static int one(List<Counted> rows, Sort sort) {
        return rows.stream()
                .filter(row -> row.sort() == sort)
                .mapToInt(Counted::count)
                .sum();
    }

    private static UUID id(Counted row) {
        return UUID.fromString(row.key());
    }

    private static Select<Record4<String, String, String, Integer>> all(ProjectFilter filter) {
        return select(Sort.ALL.mark(), NONE, NONE, count()).from(LISTINGS).where(Listed.by(filter));
    }

    private static Select<Record4<String, String, String, Integer>> withoutMunicipality(ProjectFilter filter) {
        return select(Sort.NO_MUNICIPALITY.mark(), NONE, NONE, count())
                .from(LISTINGS)
                .where(Listed.by(filter.at(new Whereabouts.Unknown())));
    }

    private static Select<Record4<String, String, String, Integer>> perWorkshop(ProjectFilter filter) {
        return select(Sort.WORKSHOP.mark(), WORKSHOPS.COMMITTEE_ID.cast(SQLDataType.CLOB), NONE, count())
                .from(WORKSHOPS)
                .join(LISTINGS)
                .on(LISTINGS.PROJECT_ID.eq(WORKSHOPS.PROJECT_ID))
                .where(Listed.by(filter))
                .groupBy(WORKSHOPS.COMMITTEE_ID);
    }

    private static Select<Record4<String, String, String, Integer>> perStatus(ProjectFilter filter) {
        return select(Sort.STATUS.mark(), LISTINGS.STATUS, NONE, count())
                .from(LISTINGS)
                .where(Listed.by(filter))
                .groupBy(LISTINGS.STATUS);
    }

    private static Select<Record4<String, String, String, Integer>> perDistrict(ProjectFilter filter) {
        return perPlace(Sort.DISTRICT, PLACES.DISTRICT_ID, filter);
    }

    private static Select<Record4<String, String, String, Integer>> perMunicipality(ProjectFilter filter) {
        return perPlace(Sort.MUNICIPALITY, PLACES.MUNICIPALITY_ID, filter);
    }

    private static Select<Record4<String, String, String, Integer>> perPlace(
            Sort sort, Field<UUID> place, ProjectFilter filter) {
        return select(sort.mark(), place.cast(SQLDataType.CLOB), NONE, countDistinct(PLACES.PROJECT_ID))
                .from(PLACES)
                .join(LISTINGS)
                .on(LISTINGS.PROJECT_ID.eq(PLACES.PROJECT_ID))
                .where(Listed.by(filter))
                .and(place.isNotNull())
                .groupBy(place);
    }

    private static Select<Record4<String, String, String, Integer>> perFundingArea(ProjectFilter filter) {
        return select(Sort.FUNDING_AREA.mark(), LISTINGS.FUNDING_PROGRAMME, LISTINGS.FUNDING_AREA, count())
                .from(LISTINGS)
                .where(Listed.by(filter))
                .and(LISTINGS.FUNDING_AREA.isNotNull())
                .groupBy(LISTINGS.FUNDING_PROGRAMME, LISTINGS.FUNDING_AREA);
    }
}
