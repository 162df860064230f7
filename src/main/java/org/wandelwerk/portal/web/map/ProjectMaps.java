package org.wandelwerk.portal.web.map;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.wandelwerk.place.Places;
import org.wandelwerk.place.RegionMap;
import org.wandelwerk.portal.web.ProjectFilters;
import org.wandelwerk.portal.web.ProjectQuery;
import org.wandelwerk.project.ProjectListing;

/** The map as the tables know it, of all projects or those of a workshop or a status. */
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

    /** @param words the words of the address */
    public ProjectMapPage page(Map<String, String> words) {
        var query = ProjectQuery.of(words.get("werkstatt"), words.get("stand"));
        var choices = filters.choices();
        var tally = listing.tally(choices.filter(query));
        var points = choices.points(query, tally.counts().municipalities());
        return new ProjectMapPage(query, tally, choices, map.atlas(points, choices.districts(), places.corridors()));
    }
}
