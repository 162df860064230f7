package org.wandelwerk.portal.web.map;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.wandelwerk.catalog.CatalogQuery;
import org.wandelwerk.place.Places;
import org.wandelwerk.place.RegionMap;
import org.wandelwerk.portal.web.LeftAside;
import org.wandelwerk.portal.web.ProjectFilters;
import org.wandelwerk.portal.web.ProjectQuery;
import org.wandelwerk.project.ProjectListing;

/** The map as the tables know it. */
@Component
public class ProjectMaps {

    private final ProjectListing listing;
    private final ProjectFilters filters;
    private final Places places;
    private final RegionMap map;

    ProjectMaps(ProjectListing listing, ProjectFilters filters, Places places, RegionMap map) {
        this.listing = listing;
        this.filters = filters;
        this.places = places;
        this.map = map;
    }

    /**
     * What the list of the same address tells of, on the map.
     *
     * @param words the words of the address
     * @param asked the same as the index would have read them
     */
    public ProjectMapPage page(MultiValueMap<String, String> words, CatalogQuery asked) {
        var query = ProjectQuery.read(words);
        var choices = filters.choices();
        var tally = listing.tally(choices.filter(query));
        var points = choices.points(query, tally.counts().municipalities());
        return new ProjectMapPage(
                query,
                tally,
                choices,
                map.atlas(points, choices.districts(), places.corridors()),
                LeftAside.of(asked, ProjectQuery.FACETS));
    }
}
