package org.wandelwerk.portal.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.wandelwerk.catalog.CatalogOrder;
import org.wandelwerk.catalog.CatalogQuery;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.project.ProjectId;
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
        var read = ProjectQuery.read(words);
        var query = goingOn(read, asked);
        var choices = filters.choices();
        var listed = listing.page(choices.filter(query), ProjectChoices.sort(query), query.nach(), ProjectsPage.SIZE);
        var aside = LeftAside.of(asked, ProjectQuery.FACETS);
        return new ProjectsPage(
                query,
                listed,
                choices,
                places.names(listed.slice().items()),
                ways,
                query.nach() == null && read.nach() != null ? aside.withPlace() : aside);
    }

    /** What the index began goes on behind the project that it showed last; the best hits stand in no order here. */
    private ProjectQuery goingOn(ProjectQuery query, CatalogQuery asked) {
        return asked.lastShown()
                .map(last -> query.behind(
                        asked.usedOrder() == CatalogOrder.RELEVANCE
                                ? null
                                : listing.behind(new ProjectId(last.record()), ProjectChoices.sort(query))
                                        .orElse(null)))
                .orElse(query);
    }
}
