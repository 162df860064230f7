package org.wandelwerk.portal.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.wandelwerk.catalog.CatalogQuery;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.project.ProjectListing;

/** The list of projects as the tables tell it. */
@Component
public class ProjectLists {

    private final ProjectListing listing;
    private final ProjectFilters filters;
    private final ProjectPlaces places;

    ProjectLists(ProjectListing listing, ProjectFilters filters, ProjectPlaces places) {
        this.listing = listing;
        this.filters = filters;
        this.places = places;
    }

    /**
     * One part of it.
     *
     * @param words the words of the address
     * @param asked the same as the index would have read them
     * @param ways the procedures that projects go today
     */
    public ProjectsPage page(MultiValueMap<String, String> words, CatalogQuery asked, List<Procedure> ways) {
        var query = ProjectQuery.read(words);
        var choices = filters.choices();
        var listed = listing.page(choices.filter(query), ProjectChoices.sort(query), query.nach(), ProjectsPage.SIZE);
        return new ProjectsPage(
                query,
                listed,
                choices,
                places.names(listed.slice().items()),
                ways,
                LeftAside.of(asked, ProjectQuery.FACETS));
    }
}
