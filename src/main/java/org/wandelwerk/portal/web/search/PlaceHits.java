package org.wandelwerk.portal.web.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Found;
import org.wandelwerk.kernel.SearchWords;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.place.PlaceHit;
import org.wandelwerk.place.PlaceSearch;
import org.wandelwerk.project.ProjectListing;

/** Municipalities, which lead to the projects there. */
@Component
class PlaceHits implements Hits {

    private final PlaceSearch places;
    private final ProjectListing projects;

    PlaceHits(PlaceSearch places, ProjectListing projects) {
        this.places = places;
        this.projects = projects;
    }

    @Override
    public SearchGroup group() {
        return SearchGroup.PLACES;
    }

    @Override
    public Found<Hit> find(SearchWords words, @Nullable String after, int size) {
        var counts = projects.perMunicipality();
        return places.find(words, after, size)
                .as(hit -> hit(hit, counts.getOrDefault(hit.municipality().id(), 0)));
    }

    private static Hit hit(PlaceHit found, int projects) {
        var place = found.municipality();
        var words = URLEncoder.encode(place.name(), StandardCharsets.UTF_8);
        var address = "/suche?q=" + words + "&art=" + SearchGroup.PROJECTS.word();
        return Hit.of(projects == 0 ? null : address, Text.german(place.name()))
                .in(List.of(place))
                .given(found.otherNames().isEmpty() ? null : String.join(", ", found.otherNames()))
                .with(projects);
    }
}
