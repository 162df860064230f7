package org.wandelwerk.project;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.place.MunicipalityId;
import org.wandelwerk.programme.Procedures;

/** The published projects in lists. */
@Service
@Transactional(readOnly = true)
public class ProjectListing {

    private final ListingRepository listings;
    private final CountRepository counts;
    private final DossierRepository dossiers;
    private final Procedures procedures;

    ProjectListing(
            ListingRepository listings, CountRepository counts, DossierRepository dossiers, Procedures procedures) {
        this.listings = listings;
        this.counts = counts;
        this.dossiers = dossiers;
        this.procedures = procedures;
    }

    /**
     * One part of the list.
     *
     * @param after the cursor of the part before; {@code null} for the first
     * @throws NotFound when the cursor belongs to no list in this order
     */
    public ListedProjects page(ProjectFilter filter, ProjectSort sort, @Nullable String after, int size) {
        var start = after == null
                ? null
                : ListedRow.read(after, sort).orElseThrow(() -> new NotFound("a place in the list of projects"));
        var rows = Slice.of(listings.rows(Listed.by(filter), sort, start, size + 1), size, row -> row.cursor(sort));
        return new ListedProjects(new Slice<>(cards(rows.items()), rows.next()), tally(filter));
    }

    private ProjectCounts counts(ProjectFilter filter) {
        return new ProjectCounts(
                counts.perWorkshop(filter.withoutWorkshop()),
                counts.perStatus(filter.withoutStatus()),
                counts.perDistrict(filter.withoutDistrict()),
                counts.perFundingArea(filter.withoutFundingArea()),
                counts.perMunicipality(filter.withoutWhereabouts()),
                listings.count(Listed.by(filter.at(new Whereabouts.Unknown()))));
    }

    /** Those a workshop dealt with, the newest decision first. */
    public List<ProjectCard> of(CommitteeId workshop, int limit) {
        var filter = new ProjectFilter(workshop, null, null, null, null);
        return cards(listings.rows(Listed.by(filter), ProjectSort.NEWEST_DECISION, null, limit));
    }

    /** Those an organisation carries, the newest decision first. */
    public List<ProjectCard> of(OrganisationId promoter, int limit) {
        return cards(listings.rows(Listed.by(promoter), ProjectSort.NEWEST_DECISION, null, limit));
    }

    /** How many projects there are, in all and by filter, without the projects themselves. */
    public ProjectTally tally(ProjectFilter filter) {
        return new ProjectTally(listings.count(Listed.by(filter)), counts(filter));
    }

    /** The published ones of the given projects, the newest decision first. */
    public List<ProjectCard> of(Collection<ProjectId> projects, int limit) {
        return cards(listings.rows(Listed.among(projects), ProjectSort.NEWEST_DECISION, null, limit));
    }

    /** Others of the same promoters or in the same municipalities, the newest decision first. */
    public List<ProjectCard> beside(Project project, int limit) {
        return cards(listings.rows(Listed.beside(project), ProjectSort.NEWEST_DECISION, null, limit));
    }

    /** How many projects each municipality has; those whose place was not matched are in none. */
    public Map<MunicipalityId, Integer> perMunicipality() {
        return counts.perMunicipality(ProjectFilter.ALL);
    }

    public Map<CommitteeId, Integer> perWorkshop() {
        return counts.perWorkshop(ProjectFilter.ALL);
    }

    private List<ProjectCard> cards(List<ListedRow> rows) {
        return dossiers.find(rows.stream().map(ListedRow::project).toList()).stream()
                .map(this::card)
                .toList();
    }

    private ProjectCard card(ProjectDossier dossier) {
        var way = new Way(procedures.version(dossier.position().procedure()), dossier);
        return new ProjectCard(dossier, way.status(), way.stages());
    }
}
