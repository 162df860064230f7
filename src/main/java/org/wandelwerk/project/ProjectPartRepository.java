package org.wandelwerk.project;

import static org.wandelwerk.project.jooq.Tables.PLACES;
import static org.wandelwerk.project.jooq.Tables.PROMOTERS;
import static org.wandelwerk.project.jooq.Tables.WORKSHOPS;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.place.DistrictId;
import org.wandelwerk.place.MunicipalityId;

/** The tables of what a project has more than one of; rows keep their place, so that only what differs is written. */
@Repository
class ProjectPartRepository {

    private final DSLContext sql;

    ProjectPartRepository(DSLContext sql) {
        this.sql = sql;
    }

    ProjectParts of(Collection<ProjectId> projects) {
        var ids = projects.stream().map(ProjectId::value).toList();
        return new ProjectParts(promoters(ids), places(ids), workshops(ids));
    }

    private Map<ProjectId, List<OrganisationId>> promoters(List<UUID> projects) {
        return sql.selectFrom(PROMOTERS)
                .where(PROMOTERS.PROJECT_ID.in(projects))
                .orderBy(PROMOTERS.POSITION)
                .fetchGroups(
                        row -> new ProjectId(row.getProjectId()), row -> new OrganisationId(row.getOrganisationId()));
    }

    private Map<ProjectId, List<ProjectPlace>> places(List<UUID> projects) {
        return sql.selectFrom(PLACES)
                .where(PLACES.PROJECT_ID.in(projects))
                .orderBy(PLACES.POSITION)
                .fetchGroups(
                        row -> new ProjectId(row.getProjectId()),
                        row -> place(row.getGiven(), row.getMunicipalityId(), row.getDistrictId()));
    }

    private static ProjectPlace place(String given, @Nullable UUID municipality, @Nullable UUID district) {
        return new ProjectPlace(
                given,
                municipality == null ? null : new MunicipalityId(municipality),
                district == null ? null : new DistrictId(district));
    }

    private Map<ProjectId, List<CommitteeId>> workshops(List<UUID> projects) {
        return sql.selectFrom(WORKSHOPS)
                .where(WORKSHOPS.PROJECT_ID.in(projects))
                .orderBy(WORKSHOPS.POSITION)
                .fetchGroups(row -> new ProjectId(row.getProjectId()), row -> new CommitteeId(row.getCommitteeId()));
    }

    void put(Project project) {
        putPromoters(project.id().value(), project.promoters().matched());
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
