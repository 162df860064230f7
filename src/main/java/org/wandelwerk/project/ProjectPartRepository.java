package org.wandelwerk.project;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.wandelwerk.project.jooq.Tables.PARTNERS;
import static org.wandelwerk.project.jooq.Tables.PLACES;
import static org.wandelwerk.project.jooq.Tables.PROJECTS;
import static org.wandelwerk.project.jooq.Tables.PROMOTERS;
import static org.wandelwerk.project.jooq.Tables.WORKSHOPS;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.place.DistrictId;
import org.wandelwerk.place.MunicipalityId;

/** The tables of what a project has more than one of; rows keep their place, so that only what differs is written. */
@Repository
class ProjectPartRepository {

    /** In their order, within a statement that reads projects. */
    static final Field<List<OrganisationId>> PROMOTERS_OF_PROJECT = multiset(select(PROMOTERS.ORGANISATION_ID)
                    .from(PROMOTERS)
                    .where(PROMOTERS.PROJECT_ID.eq(PROJECTS.ID))
                    .orderBy(PROMOTERS.POSITION))
            .convertFrom(rows -> rows.map(row -> new OrganisationId(row.value1())))
            .as("promoters");

    static final Field<List<OrganisationId>> PARTNERS_OF_PROJECT = multiset(select(PARTNERS.ORGANISATION_ID)
                    .from(PARTNERS)
                    .where(PARTNERS.PROJECT_ID.eq(PROJECTS.ID))
                    .orderBy(PARTNERS.POSITION))
            .convertFrom(rows -> rows.map(row -> new OrganisationId(row.value1())))
            .as("partners");

    static final Field<List<ProjectPlace>> PLACES_OF_PROJECT = multiset(
                    select(PLACES.GIVEN, PLACES.MUNICIPALITY_ID, PLACES.DISTRICT_ID)
                            .from(PLACES)
                            .where(PLACES.PROJECT_ID.eq(PROJECTS.ID))
                            .orderBy(PLACES.POSITION))
            .convertFrom(rows -> rows.map(row -> place(row.value1(), row.value2(), row.value3())))
            .as("places");

    static final Field<List<CommitteeId>> WORKSHOPS_OF_PROJECT = multiset(select(WORKSHOPS.COMMITTEE_ID)
                    .from(WORKSHOPS)
                    .where(WORKSHOPS.PROJECT_ID.eq(PROJECTS.ID))
                    .orderBy(WORKSHOPS.POSITION))
            .convertFrom(rows -> rows.map(row -> new CommitteeId(row.value1())))
            .as("workshops");

    private final DSLContext sql;

    ProjectPartRepository(DSLContext sql) {
        this.sql = sql;
    }

    private static ProjectPlace place(String given, @Nullable UUID municipality, @Nullable UUID district) {
        return new ProjectPlace(
                given,
                municipality == null ? null : new MunicipalityId(municipality),
                district == null ? null : new DistrictId(district));
    }

    void put(Project project) {
        putPromoters(project.id().value(), project.promoters().matched());
        putPartners(project.id().value(), project.promoters().partners());
        putPlaces(project.id().value(), project.places());
        putWorkshops(project.id().value(), project.workshops());
    }

    private void putPromoters(UUID project, List<OrganisationId> promoters) {
        sql.deleteFrom(PROMOTERS)
                .where(PROMOTERS.PROJECT_ID.eq(project), PROMOTERS.POSITION.ge(promoters.size()))
                .execute();
        for (int i = 0; i < promoters.size(); i++) {
            sql.insertInto(PROMOTERS)
                    .set(PROMOTERS.PROJECT_ID, project)
                    .set(PROMOTERS.POSITION, i)
                    .set(PROMOTERS.ORGANISATION_ID, promoters.get(i).value())
                    .onConflict(PROMOTERS.PROJECT_ID, PROMOTERS.POSITION)
                    .doUpdate()
                    .setAllToExcluded()
                    .execute();
        }
    }

    private void putPartners(UUID project, List<OrganisationId> partners) {
        sql.deleteFrom(PARTNERS)
                .where(PARTNERS.PROJECT_ID.eq(project), PARTNERS.POSITION.ge(partners.size()))
                .execute();
        for (int i = 0; i < partners.size(); i++) {
            sql.insertInto(PARTNERS)
                    .set(PARTNERS.PROJECT_ID, project)
                    .set(PARTNERS.POSITION, i)
                    .set(PARTNERS.ORGANISATION_ID, partners.get(i).value())
                    .onConflict(PARTNERS.PROJECT_ID, PARTNERS.POSITION)
                    .doUpdate()
                    .setAllToExcluded()
                    .execute();
        }
    }

    private void putPlaces(UUID project, List<ProjectPlace> places) {
        sql.deleteFrom(PLACES)
                .where(PLACES.PROJECT_ID.eq(project), PLACES.POSITION.ge(places.size()))
                .execute();
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            var municipality = place.municipality();
            var district = place.district();
            sql.insertInto(PLACES)
                    .set(PLACES.PROJECT_ID, project)
                    .set(PLACES.POSITION, i)
                    .set(PLACES.GIVEN, place.given())
                    .set(PLACES.MUNICIPALITY_ID, municipality == null ? null : municipality.value())
                    .set(PLACES.DISTRICT_ID, district == null ? null : district.value())
                    .onConflict(PLACES.PROJECT_ID, PLACES.POSITION)
                    .doUpdate()
                    .setAllToExcluded()
                    .execute();
        }
    }

    /** The municipalities of places that do not tell their district. */
    List<MunicipalityId> withoutDistrict() {
        return sql.selectDistinct(PLACES.MUNICIPALITY_ID)
                .from(PLACES)
                .where(PLACES.MUNICIPALITY_ID.isNotNull(), PLACES.DISTRICT_ID.isNull())
                .fetch(row -> new MunicipalityId(row.value1()));
    }

    /** How many are told by that in which district their municipality lies. */
    int lieIn(DistrictId district, MunicipalityId municipality) {
        return sql.update(PLACES)
                .set(PLACES.DISTRICT_ID, district.value())
                .where(PLACES.MUNICIPALITY_ID.eq(municipality.value()), PLACES.DISTRICT_ID.isNull())
                .execute();
    }

    private void putWorkshops(UUID project, List<CommitteeId> workshops) {
        sql.deleteFrom(WORKSHOPS)
                .where(WORKSHOPS.PROJECT_ID.eq(project), WORKSHOPS.POSITION.ge(workshops.size()))
                .execute();
        for (int i = 0; i < workshops.size(); i++) {
            sql.insertInto(WORKSHOPS)
                    .set(WORKSHOPS.PROJECT_ID, project)
                    .set(WORKSHOPS.POSITION, i)
                    .set(WORKSHOPS.COMMITTEE_ID, workshops.get(i).value())
                    .onConflict(WORKSHOPS.PROJECT_ID, WORKSHOPS.POSITION)
                    .doUpdate()
                    .setAllToExcluded()
                    .execute();
        }
    }
}
