package org.wandelwerk.portal.web.organisations;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.springframework.stereotype.Component;
import org.wandelwerk.draft.KeptFields;
import org.wandelwerk.organisation.Organisation;
import org.wandelwerk.portal.web.ProjectPlaces;
import org.wandelwerk.project.ProjectCards;

/** Gathers what the page of one organisation shows. */
@Component
class OrganisationPages {

    private static final int MOST_PROJECTS = 100;

    private final OrganisationRoles roles;
    private final OrganisationNeighbours neighbours;
    private final ProjectCards projects;
    private final ProjectPlaces places;
    private final KeptFields kept;

    OrganisationPages(
            OrganisationRoles roles,
            OrganisationNeighbours neighbours,
            ProjectCards projects,
            ProjectPlaces places,
            KeptFields kept) {
        this.roles = roles;
        this.neighbours = neighbours;
        this.projects = projects;
        this.places = places;
        this.kept = kept;
    }

    OrganisationPage of(Organisation organisation, LocalDate today) {
        return of(organisation, kept.withheld(organisation.id().value()), today);
    }

    /** @param withheld the fields of its form that are not published for everybody */
    OrganisationPage of(Organisation organisation, SortedSet<String> withheld, LocalDate today) {
        var found = projects.of(organisation.id(), MOST_PROJECTS + 1);
        var cards = found.stream().limit(MOST_PROJECTS).toList();
        var municipality = places.municipality(organisation.municipality());
        var seats = roles.seats(organisation.id());
        return new OrganisationPage(
                organisation,
                municipality,
                places.locator(municipality == null ? List.of() : List.of(municipality)),
                seats,
                roles.offices(organisation.id()),
                neighbours.of(organisation, seats),
                cards,
                found.size() > cards.size(),
                places.names(cards),
                withheld,
                today);
    }
}
