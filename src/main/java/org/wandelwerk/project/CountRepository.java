package org.wandelwerk.project;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.wandelwerk.project.jooq.Tables.LISTINGS;
import static org.wandelwerk.project.jooq.Tables.PLACES;
import static org.wandelwerk.project.jooq.Tables.WORKSHOPS;

import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.place.DistrictId;
import org.wandelwerk.place.MunicipalityId;
import org.wandelwerk.programme.FundingAreaKey;
import org.wandelwerk.programme.PublicStatus;

/** How many published projects there are of each sort, by one statement for each way of sorting them. */
@Repository
class CountRepository {

    private final DSLContext sql;

    CountRepository(DSLContext sql) {
        this.sql = sql;
    }

    Map<CommitteeId, Integer> perWorkshop(ProjectFilter filter) {
        return sql.select(WORKSHOPS.COMMITTEE_ID, count())
                .from(WORKSHOPS)
                .join(LISTINGS)
                .on(LISTINGS.PROJECT_ID.eq(WORKSHOPS.PROJECT_ID))
                .where(Listed.by(filter))
                .groupBy(WORKSHOPS.COMMITTEE_ID)
                .fetchMap(row -> new CommitteeId(row.value1()), row -> row.value2());
    }

    Map<PublicStatus, Integer> perStatus(ProjectFilter filter) {
        return sql.select(LISTINGS.STATUS, count())
                .from(LISTINGS)
                .where(Listed.by(filter))
                .groupBy(LISTINGS.STATUS)
                .fetchMap(row -> PublicStatus.valueOf(row.value1()), row -> row.value2());
    }

    Map<DistrictId, Integer> perDistrict(ProjectFilter filter) {
        return sql.select(PLACES.DISTRICT_ID, countDistinct(PLACES.PROJECT_ID))
                .from(PLACES)
                .join(LISTINGS)
                .on(LISTINGS.PROJECT_ID.eq(PLACES.PROJECT_ID))
                .where(Listed.by(filter))
                .and(PLACES.DISTRICT_ID.isNotNull())
                .groupBy(PLACES.DISTRICT_ID)
                .fetchMap(row -> new DistrictId(row.value1()), row -> row.value2());
    }

    Map<FundingAreaKey, Integer> perFundingArea(ProjectFilter filter) {
        return sql.select(LISTINGS.FUNDING_PROGRAMME, LISTINGS.FUNDING_AREA, count())
                .from(LISTINGS)
                .where(Listed.by(filter))
                .and(LISTINGS.FUNDING_AREA.isNotNull())
                .groupBy(LISTINGS.FUNDING_PROGRAMME, LISTINGS.FUNDING_AREA)
                .fetchMap(row -> new FundingAreaKey(row.value1(), row.value2()), row -> row.value3());
    }

    Map<MunicipalityId, Integer> perMunicipality(ProjectFilter filter) {
        return sql.select(PLACES.MUNICIPALITY_ID, countDistinct(PLACES.PROJECT_ID))
                .from(PLACES)
                .join(LISTINGS)
                .on(LISTINGS.PROJECT_ID.eq(PLACES.PROJECT_ID))
                .where(Listed.by(filter))
                .and(PLACES.MUNICIPALITY_ID.isNotNull())
                .groupBy(PLACES.MUNICIPALITY_ID)
                .fetchMap(row -> new MunicipalityId(row.value1()), row -> row.value2());
    }
}
