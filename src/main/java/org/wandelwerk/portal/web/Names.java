package org.wandelwerk.portal.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.organisation.OrganisationEntry;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.place.District;
import org.wandelwerk.place.DistrictId;
import org.wandelwerk.place.Municipality;
import org.wandelwerk.place.MunicipalityId;
import org.wandelwerk.programme.FundingArea;
import org.wandelwerk.programme.FundingAreaKey;
import org.wandelwerk.project.Project;
import org.wandelwerk.project.ProjectCard;
import org.wandelwerk.project.ProjectPlace;

/**
 * What the projects on a page refer to: places, bodies, organisations, funding areas; and the day by which facts are
 * old.
 */
public record Names(
        Map<MunicipalityId, Municipality> municipalities,
        Map<DistrictId, District> districts,
        Map<CommitteeId, Committee> committees,
        Map<OrganisationId, OrganisationEntry> organisations,
        Map<FundingAreaKey, FundingArea> fundingAreas,
        LocalDate today) {

    /** As of when a sum is known; {@code null} when that is not older than twelve months, or no source tells. */
    public @Nullable Integer oldYear(Headline headline) {
        return headline.asOf() == null ? null : oldYear(headline.asOf());
    }

    /** As of when it is known where a project stands; {@code null} when that is not older than twelve months. */
    public @Nullable Integer oldYear(ProjectCard card) {
        return oldYear(PartialDate.of(card.dossier().position().asOf()));
    }

    private @Nullable Integer oldYear(PartialDate asOf) {
        return new Stand(asOf, today).isOld() ? asOf.year() : null;
    }

    public @Nullable Municipality municipality(ProjectPlace place) {
        return place.municipality() == null ? null : municipalities.get(place.municipality());
    }

    public @Nullable District district(@Nullable DistrictId id) {
        return id == null ? null : districts.get(id);
    }

    public @Nullable District district(ProjectPlace place) {
        var municipality = municipality(place);
        return district(municipality == null ? place.district() : municipality.district());
    }

    /** Whether its places are districts, by their names, so that these need not be said again. */
    public boolean isOfDistrictsAlone(Project project) {
        return !project.places().isEmpty()
                && project.places().stream().allMatch(place -> {
                    var district = district(place);
                    return municipality(place) == null
                            && district != null
                            && district.name().equals(place.given());
                });
    }

    /** The municipalities of a project that were matched. */
    public List<Municipality> municipalities(Project project) {
        return project.places().stream()
                .map(this::municipality)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The workshops that dealt with a project, by number. */
    public List<Committee> workshops(Project project) {
        return project.workshops().stream()
                .map(committees::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Committee::slug))
                .toList();
    }

    /** The workshops of a project, without the one whose page it is read on, if any. */
    public List<Committee> workshopsBeside(@Nullable Integer own, Project project) {
        return workshops(project).stream()
                .filter(workshop -> !Objects.equals(workshop.number(), own))
                .toList();
    }

    /** The number of the first workshop, which gives the project its colour. */
    public @Nullable Integer workshopNumber(Project project) {
        var workshops = workshops(project);
        return workshops.isEmpty() ? null : workshops.getFirst().number();
    }

    public @Nullable FundingArea fundingArea(Project project) {
        return project.fundingArea() == null
                ? null
                : fundingAreas.get(project.fundingArea().area());
    }

    /** The promoters that have a page of their own. */
    public List<OrganisationEntry> promoters(Project project) {
        return known(project.promoters().matched());
    }

    /** The partners that have a page of their own. */
    public List<OrganisationEntry> partners(Project project) {
        return known(project.promoters().partners());
    }

    private List<OrganisationEntry> known(List<OrganisationId> named) {
        return named.stream().map(organisations::get).filter(Objects::nonNull).toList();
    }
}
