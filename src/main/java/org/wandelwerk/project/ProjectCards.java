package org.wandelwerk.project;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.programme.Procedures;

/** The published projects that belong to something, as cards, the newest decision first. */
@Service
@Transactional(readOnly = true)
public class ProjectCards {

    private final ListingRepository listings;
    private final DossierRepository dossiers;
    private final Procedures procedures;

    ProjectCards(ListingRepository listings, DossierRepository dossiers, Procedures procedures) {
        this.listings = listings;
        this.dossiers = dossiers;
        this.procedures = procedures;
    }

    public List<ProjectCard> newest(int limit) {
        return of(listings.rows(Listed.by(ProjectFilter.ALL), ProjectSort.NEWEST_DECISION, null, limit));
    }

    /** Those a workshop dealt with. */
    public List<ProjectCard> of(CommitteeId workshop, int limit) {
        var filter = new ProjectFilter(workshop, null, null, null, null);
        return of(listings.rows(Listed.by(filter), ProjectSort.NEWEST_DECISION, null, limit));
    }

    /** Those an organisation carries or takes part in. */
    public List<ProjectCard> of(OrganisationId organisation, int limit) {
        return of(listings.rows(Listed.by(organisation), ProjectSort.NEWEST_DECISION, null, limit));
    }

    /** The published ones of the given projects. */
    public List<ProjectCard> of(Collection<ProjectId> projects, int limit) {
        return of(listings.rows(Listed.among(projects), ProjectSort.NEWEST_DECISION, null, limit));
    }

    /** Others of the same promoters or in the same municipalities. */
    public List<ProjectCard> beside(Project project, int limit) {
        return of(listings.rows(Listed.beside(project), ProjectSort.NEWEST_DECISION, null, limit));
    }

    List<ProjectCard> of(List<ListedRow> rows) {
        return dossiers.find(rows.stream().map(ListedRow::project).toList()).stream()
                .map(this::card)
                .toList();
    }

    private ProjectCard card(ProjectDossier dossier) {
        var way = new Way(procedures.version(dossier.position().procedure()), dossier);
        return new ProjectCard(dossier, way.status(), way.stages());
    }
}
