package org.wandelwerk.project;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.wandelwerk.project.jooq.Tables.LISTINGS;
import static org.wandelwerk.project.jooq.Tables.PARTNERS;
import static org.wandelwerk.project.jooq.Tables.PLACES;
import static org.wandelwerk.project.jooq.Tables.PROMOTERS;
import static org.wandelwerk.project.jooq.Tables.WORKSHOPS;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.place.DistrictId;
import org.wandelwerk.place.MunicipalityId;
import org.wandelwerk.programme.FundingAreaKey;
import org.wandelwerk.programme.PublicStatus;

/** The conditions by which projects are listed. */
final class Listed {

    private Listed() {}

    static Condition by(ProjectFilter filter) {
        return noCondition()
                .and(anyOf(filter.workshops(), Listed::dealtWith))
                .and(anyOf(filter.statuses(), Listed::standing))
                .and(anyOf(filter.districts(), Listed::in))
                .and(anyOf(filter.fundingAreas(), areas -> each(areas, Listed::under)))
                .and(anyOf(filter.whereabouts(), places -> each(places, Listed::at)));
    }

    private static <T> Condition anyOf(Set<T> values, Function<Set<T>, Condition> condition) {
        return values.isEmpty() ? noCondition() : condition.apply(values);
    }

    private static <T> Condition each(Set<T> values, Function<T, Condition> condition) {
        return DSL.or(values.stream().map(condition).toList());
    }

    /** Those that an organisation carries, or in which it takes part. */
    static Condition by(OrganisationId organisation) {
        return LISTINGS.PROJECT_ID.in(select(PROMOTERS.PROJECT_ID)
                .from(PROMOTERS)
                .where(PROMOTERS.ORGANISATION_ID.eq(organisation.value()))
                .union(select(PARTNERS.PROJECT_ID)
                        .from(PARTNERS)
                        .where(PARTNERS.ORGANISATION_ID.eq(organisation.value()))));
    }

    static Condition among(Collection<ProjectId> projects) {
        return LISTINGS.PROJECT_ID.in(projects.stream().map(ProjectId::value).toList());
    }

    /** Other projects of one of its promoters, or in one of its municipalities. */
    static Condition beside(Project project) {
        var promoters = project.promoters().matched().stream()
                .map(OrganisationId::value)
                .toList();
        var municipalities = project.places().stream()
                .map(ProjectPlace::municipality)
                .filter(Objects::nonNull)
                .map(MunicipalityId::value)
                .toList();
        return LISTINGS.PROJECT_ID
                .ne(project.id().value())
                .and(LISTINGS.PROJECT_ID
                        .in(select(PROMOTERS.PROJECT_ID).from(PROMOTERS).where(PROMOTERS.ORGANISATION_ID.in(promoters)))
                        .or(LISTINGS.PROJECT_ID.in(select(PLACES.PROJECT_ID)
                                .from(PLACES)
                                .where(PLACES.MUNICIPALITY_ID.in(municipalities)))));
    }

    private static Condition dealtWith(Set<CommitteeId> workshops) {
        var ids = workshops.stream().map(CommitteeId::value).toList();
        return LISTINGS.PROJECT_ID.in(
                select(WORKSHOPS.PROJECT_ID).from(WORKSHOPS).where(WORKSHOPS.COMMITTEE_ID.in(ids)));
    }

    private static Condition standing(Set<PublicStatus> statuses) {
        return LISTINGS.STATUS.in(statuses.stream().map(PublicStatus::name).toList());
    }

    private static Condition in(Set<DistrictId> districts) {
        var ids = districts.stream().map(DistrictId::value).toList();
        return LISTINGS.PROJECT_ID.in(select(PLACES.PROJECT_ID).from(PLACES).where(PLACES.DISTRICT_ID.in(ids)));
    }

    private static Condition at(Whereabouts whereabouts) {
        return switch (whereabouts) {
            case Whereabouts.In in ->
                LISTINGS.PROJECT_ID.in(select(PLACES.PROJECT_ID)
                        .from(PLACES)
                        .where(PLACES.MUNICIPALITY_ID.eq(in.municipality().value())));
            case Whereabouts.Unknown() ->
                notExists(selectOne()
                        .from(PLACES)
                        .where(PLACES.PROJECT_ID.eq(LISTINGS.PROJECT_ID), PLACES.MUNICIPALITY_ID.isNotNull()));
        };
    }

    private static Condition under(FundingAreaKey area) {
        return LISTINGS.FUNDING_PROGRAMME.eq(area.programme()).and(LISTINGS.FUNDING_AREA.eq(area.code()));
    }
}
