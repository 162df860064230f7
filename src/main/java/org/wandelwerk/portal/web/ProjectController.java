package org.wandelwerk.portal.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.wandelwerk.project.ProjectListing;

/** The list of projects. */
@PortalPages
class ProjectController {

    private final ProjectListing listing;
    private final ProjectFilters filters;
    private final ProjectPlaces places;

    ProjectController(ProjectListing listing, ProjectFilters filters, ProjectPlaces places) {
        this.listing = listing;
        this.filters = filters;
        this.places = places;
    }

    @GetMapping("/projekte")
    ProjectsPage all(@ModelAttribute ProjectQuery query) {
        var choices = filters.choices();
        var listed = listing.page(choices.filter(query), ProjectChoices.sort(query), query.nach(), ProjectsPage.SIZE);
        return new ProjectsPage(
                query, listed, choices, places.names(listed.slice().items()));
    }
}
