package org.wandelwerk.portal.web.found;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.catalog.Catalog;
import org.wandelwerk.catalog.CatalogAnswer;
import org.wandelwerk.catalog.CatalogQuery;
import org.wandelwerk.catalog.Facet;
import org.wandelwerk.place.District;
import org.wandelwerk.place.MapPoint;
import org.wandelwerk.place.MapView;
import org.wandelwerk.place.Places;
import org.wandelwerk.place.RegionMap;
import org.wandelwerk.portal.web.ProjectChoices;

/** Puts what the list of projects finds on the map, by the counts of its places; empty while there is no index. */
@Component
class FoundMaps {

    private final Catalog catalog;
    private final FacetBook book;
    private final Places places;
    private final RegionMap map;

    FoundMaps(Catalog catalog, FacetBook book, Places places, RegionMap map) {
        this.catalog = catalog;
        this.book = book;
        this.places = places;
        this.map = map;
    }

    /** @param word of the level; {@code null} for the usual one */
    Optional<FoundMapPage> page(CatalogQuery asked, @Nullable String word) {
        var shown = asked.of().behind(null);
        return catalog.find(shown.ofProjects(), 1).map(answer -> {
            var labels = book.labels();
            var level = MapLevel.of(word, shown, answer);
            var points = points(level, shown, answer, labels.choices());
            var collections = shown.values(Facet.COLLECTION);
            return new FoundMapPage(
                    new FoundView(FoundMapPage.ADDRESS, shown, answer, labels),
                    level,
                    collections.isEmpty() || collections.equals(Set.of(Facet.OWN)),
                    drawn(level, shown, points, labels.choices().districts()));
        });
    }

    /**
     * The map beside a list, by the counts of its answer. Its dots are no links; each number of the table beside them
     * leads to the list of its municipality, or to the nearer map of its district.
     */
    FoundProjectsPage.Beside beside(FoundView view) {
        var shown = view.query().behind(null);
        var level = MapLevel.of(null, shown, view.answer());
        var points = points(level, shown, view.answer(), view.labels().choices());
        var chosen = shown.values(Facet.DISTRICT);
        return new FoundProjectsPage.Beside(
                level,
                chosen.size() == 1,
                chosen.size() == 1 ? map.near(chosen.iterator().next(), points, List.of()) : map.view(points));
    }

    private static List<MapPoint> points(
            MapLevel level, CatalogQuery query, CatalogAnswer answer, ProjectChoices choices) {
        var counts = level.counts(query, answer);
        return switch (level) {
            case MUNICIPALITIES ->
                choices.municipalities().stream()
                        .filter(one -> counts.containsKey(one.key()))
                        .map(one -> new MapPoint(
                                one, counts.getOrDefault(one.key(), 0), FoundMapPage.list(query, one.key())))
                        .toList();
            case DISTRICTS ->
                choices.districts().stream()
                        .filter(one -> counts.containsKey(one.key()))
                        .map(one -> new MapPoint(
                                one, counts.getOrDefault(one.key(), 0), FoundMapPage.near(query, one.key())))
                        .toList();
        };
    }

    /** One district that was chosen fills the map; dots of districts bear the names that stand there otherwise. */
    private MapView drawn(MapLevel level, CatalogQuery query, List<MapPoint> points, List<District> districts) {
        var named = level == MapLevel.DISTRICTS ? List.<District>of() : districts;
        var chosen = query.values(Facet.DISTRICT);
        return chosen.size() == 1
                ? map.near(chosen.iterator().next(), points, named)
                : map.atlas(points, named, places.corridors());
    }
}
