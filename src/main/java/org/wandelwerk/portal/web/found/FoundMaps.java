package org.wandelwerk.portal.web.found;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.catalog.Catalog;
import org.wandelwerk.catalog.CatalogQuery;
import org.wandelwerk.catalog.Facet;
import org.wandelwerk.place.Corridor;
import org.wandelwerk.place.District;
import org.wandelwerk.place.MapPoint;
import org.wandelwerk.place.MapView;
import org.wandelwerk.place.Places;
import org.wandelwerk.place.RegionMap;

/** Puts what a list finds on the map, by the counts of its places; empty while there is no index. */
@Component
class FoundMaps {

    /** Of so many hits lines and areas are drawn: more would lie upon each other, and make a page heavy. */
    private static final int MOST_SHAPED = 200;

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
            var view = new FoundView(FoundMapPage.ADDRESS, shown, answer, book.labels());
            var level = MapLevel.of(word, shown, answer);
            var dots = new FoundDots(FoundMapPage.LIST, view);
            var collections = shown.values(Facet.COLLECTION);
            // dots of districts bear the names that stand there otherwise
            var named = level == MapLevel.DISTRICTS
                    ? List.<District>of()
                    : view.labels().choices().districts();
            return new FoundMapPage(
                    view,
                    level,
                    collections.isEmpty() || collections.equals(Set.of(Facet.OWN)),
                    landed(
                            drawn(shown, points(level, dots, shown.ofProjects()), named, places.corridors()),
                            dots,
                            shown.ofProjects()));
        });
    }

    /**
     * The map beside a list, by the counts of its answer. Its dots are no links; each number of the table beside them
     * leads to the list of its municipality, or to the nearer map of its district.
     *
     * @param asked what was asked of the index
     */
    FoundProjectsPage.Beside beside(FoundView view, CatalogQuery asked) {
        var first = new FoundView(view.path(), view.query().behind(null), view.answer(), view.labels());
        var level = MapLevel.of(null, first.query(), view.answer());
        var dots = new FoundDots(view.path(), first);
        var points = points(level, dots, asked.behind(null));
        var isNear = first.query().values(Facet.DISTRICT).size() == 1;
        return new FoundProjectsPage.Beside(
                level,
                isNear && level != MapLevel.CLUSTERS,
                isNear || first.query().section() != null
                        ? drawn(first.query(), points, List.of(), List.of())
                        : map.view(points));
    }

    private List<MapPoint> points(MapLevel level, FoundDots dots, CatalogQuery asked) {
        return switch (level) {
            case MUNICIPALITIES -> dots.municipalities();
            case DISTRICTS -> dots.districts();
            case CLUSTERS ->
                Optional.ofNullable(asked.section())
                        .flatMap(section -> catalog.clusters(asked, section))
                        .map(dots::clusters)
                        .orElse(List.of());
        };
    }

    /** A part of the map that was chosen fills it, or one district that was. */
    private MapView drawn(CatalogQuery query, List<MapPoint> points, List<District> named, List<Corridor> corridors) {
        var section = query.section();
        if (section != null) {
            return map.near(section, points, named);
        }
        var chosen = query.values(Facet.DISTRICT);
        return chosen.size() == 1
                ? map.near(chosen.iterator().next(), points, named)
                : map.atlas(points, named, corridors);
    }

    /** The same with lines and areas: those of the sources, and districts that stand for what names nothing nearer. */
    private MapView landed(MapView view, FoundDots dots, CatalogQuery asked) {
        var isWhole =
                asked.section() == null && asked.values(Facet.MUNICIPALITY).isEmpty();
        var counts = isWhole
                ? catalog.find(asked.with(Facet.MUNICIPALITY, Set.of(Facet.NOWHERE)), 1)
                        .map(answer -> MapLevel.DISTRICTS.counts(asked, answer))
                        .orElse(Map.of())
                : Map.<String, Integer>of();
        return map.with(view, catalog.shapes(asked, MOST_SHAPED), dots.whole(counts));
    }
}
