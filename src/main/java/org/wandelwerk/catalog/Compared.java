package org.wandelwerk.catalog;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.place.Municipality;
import org.wandelwerk.place.Point;

/**
 * What entries are compared with.
 *
 * @param address of the record itself, which is like itself and not told of; {@code null} when it has none
 * @param points where it lies
 * @param facets its places, themes and years as entries have them
 */
record Compared(
        @Nullable String address, String title, String text, List<Point> points, Map<Facet, Set<String>> facets) {

    /** Farther away nobody would call it near. */
    static final int NEAR = 25;

    private static final double EARTH = 6371;

    static Compared of(SimilarRecords.Sought sought) {
        var self = sought.self();
        return new Compared(
                self == null ? null : "/projekte/" + self,
                sought.title(),
                sought.text(),
                sought.places().stream().map(Municipality::point).toList(),
                Map.of(
                        Facet.MUNICIPALITY,
                        sought.places().stream().map(Municipality::key).collect(Collectors.toSet()),
                        Facet.PERIOD,
                        sought.years().stream().map(String::valueOf).collect(Collectors.toSet())));
    }

    static Compared of(CatalogEntry entry) {
        var summary = entry.text().summary();
        return new Compared(
                entry.address(),
                entry.text().title().de(),
                summary == null ? "" : summary.de(),
                entry.points(),
                entry.facets());
    }

    boolean isOf(CatalogEntry entry) {
        return address != null && address.equals(entry.address());
    }

    Set<String> values(Facet facet) {
        var values = new TreeSet<>(facets.getOrDefault(facet, Set.of()));
        values.remove(Facet.NOWHERE);
        return values;
    }

    /** The values that both have. */
    Set<String> shared(Facet facet, CatalogEntry entry) {
        var shared = values(facet);
        shared.retainAll(entry.facets().getOrDefault(facet, Set.of()));
        return shared;
    }

    /** Whole kilometres between the nearest places of both, at least one; {@code null} when they are not near. */
    @Nullable
    Integer kilometres(CatalogEntry entry) {
        var nearest = points.stream()
                .flatMap(here -> entry.points().stream().map(there -> kilometres(here, there)))
                .min(Double::compare)
                .orElse(Double.MAX_VALUE);
        return nearest > NEAR ? null : (Integer) Math.max(1, (int) Math.round(nearest));
    }

    /** Along the great circle. */
    private static double kilometres(Point here, Point there) {
        var up = Math.sin(Math.toRadians(there.lat() - here.lat()) / 2);
        var along = Math.sin(Math.toRadians(there.lon() - here.lon()) / 2);
        var half =
                up * up + Math.cos(Math.toRadians(here.lat())) * Math.cos(Math.toRadians(there.lat())) * along * along;
        return 2 * EARTH * Math.asin(Math.sqrt(half));
    }
}
