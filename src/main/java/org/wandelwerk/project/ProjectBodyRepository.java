package org.wandelwerk.project;

import static org.wandelwerk.project.jooq.Tables.MOVES;
import static org.wandelwerk.project.jooq.Tables.PROJECTS;
import static org.wandelwerk.project.jooq.Tables.PROMOTERS;
import static org.wandelwerk.project.jooq.Tables.WORKSHOPS;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.programme.WayEnd;
import org.wandelwerk.project.jooq.tables.Moves;

/** Finds projects by the bodies before which they came. */
@Repository
class ProjectBodyRepository {

    private static final Moves LATER = MOVES.as("later");
    private static final Select<?> MERGED = DSL.selectOne()
            .from(MOVES)
            .where(
                    MOVES.PROJECT_ID.eq(PROJECTS.ID),
                    MOVES.ENDING.eq(WayEnd.MERGED.name()),
                    DSL.notExists(DSL.selectOne()
                            .from(LATER)
                            .where(LATER.PROJECT_ID.eq(MOVES.PROJECT_ID), LATER.NUMBER.gt(MOVES.NUMBER))));

    private final DSLContext sql;

    ProjectBodyRepository(DSLContext sql) {
        this.sql = sql;
    }

    Set<ProjectId> ofWorkshops(Collection<CommitteeId> workshops) {
        return sql.selectDistinct(WORKSHOPS.PROJECT_ID)
                .from(WORKSHOPS)
                .where(WORKSHOPS.COMMITTEE_ID.in(
                        workshops.stream().map(CommitteeId::value).toList()))
                .fetchSet(row -> new ProjectId(row.value1()));
    }

    /** Without what became part of another project, and without those beside which they are shown. */
    List<ProjectId> carriedBy(
            Collection<OrganisationId> promoters, Collection<PublicKey> keys, Collection<ProjectId> besides, int most) {
        var carried = DSL.select(PROMOTERS.PROJECT_ID)
                .from(PROMOTERS)
                .where(PROMOTERS.ORGANISATION_ID.in(
                        promoters.stream().map(OrganisationId::value).toList()));
        return sql.select(PROJECTS.ID)
                .from(PROJECTS)
                .where(PROJECTS.ID
                        .in(carried)
                        .or(PROJECTS.KEY.in(keys.stream().map(PublicKey::value).toList())))
                .and(PROJECTS.ID.notIn(besides.stream().map(ProjectId::value).toList()))
                .andNotExists(MERGED)
                .orderBy(PROJECTS.TITLE_DE, PROJECTS.ID)
                .limit(most)
                .fetch(row -> new ProjectId(row.value1()));
    }

    /** Those that lie in one of the scopes. */
    Set<ProjectId> carried(Collection<Scope> scopes) {
        var keys = scopes.stream()
                .filter(Scope.OfProject.class::isInstance)
                .map(Scope::keyColumn)
                .toList();
        var promoters = scopes.stream()
                .flatMap(scope -> scope instanceof Scope.OfOrganisation(var id) ? Stream.of(id) : Stream.<UUID>empty())
                .toList();
        if (keys.isEmpty() && promoters.isEmpty()) {
            return Set.of();
        }
        var byPromoter =
                DSL.select(PROMOTERS.PROJECT_ID).from(PROMOTERS).where(PROMOTERS.ORGANISATION_ID.in(promoters));
        return sql.select(PROJECTS.ID)
                .from(PROJECTS)
                .where(PROJECTS.KEY.in(keys).or(PROJECTS.ID.in(byPromoter)))
                .fetchSet(row -> new ProjectId(row.value1()));
    }

    Set<ProjectId> everIn(Map<String, Set<String>> steps) {
        var there = steps.entrySet().stream()
                .map(entry -> MOVES.PROCEDURE.eq(entry.getKey()).and(MOVES.STEP.in(entry.getValue())))
                .reduce(DSL.falseCondition(), Condition::or);
        return sql.selectDistinct(MOVES.PROJECT_ID)
                .from(MOVES)
                .where(there)
                .fetchSet(row -> new ProjectId(row.value1()));
    }
}
