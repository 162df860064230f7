package org.wandelwerk.portal.web.map;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wandelwerk.place.Places;
import org.wandelwerk.place.RegionMap;
import org.wandelwerk.portal.web.PortalPages;
import org.wandelwerk.portal.web.ProjectFilters;
import org.wandelwerk.portal.web.ProjectQuery;
import org.wandelwerk.project.ProjectListing;

/** The map, of all projects or those of a workshop or a status. */
@PortalPages
class ProjectMapController {

    private final ProjectListing listing;
    private final ProjectFilters filters;
    private final Places places;
    private final RegionMap map;

    ProjectMapController(ProjectListing listing, ProjectFilters filters, Places places, RegionMap map) {
        this.listing = listing;
        this.filters = filters;
        this.places = places;
        this.map = map;
    }

    @GetMapping("/karte")
    ProjectMapPage show(
            @RequestParam(required = false) @Nullable String werkstatt,
            @RequestParam(required = false) @Nullable String stand) {
        var query = ProjectQuery.of(werkstatt, stand);
        var choices = filters.choices();
        var tally = listing.tally(choices.filter(query));
        var points = choices.points(query, tally.counts().municipalities());
        return new ProjectMapPage(query, tally, choices, map.atlas(points, choices.districts(), places.corridors()));
    }
}
