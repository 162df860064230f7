package org.wandelwerk.catalog;

import java.util.Map;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.place.MapSection;

/**
 * One part of what was found.
 *
 * @param total how many there are in all parts
 * @param counts how many each value of a facet would show, were the choices in other facets kept; values without any
 *     are left out
 */
public record CatalogAnswer(Slice<CatalogEntry> slice, int total, Map<Facet, Map<String, Integer>> counts) {

    public Map<String, Integer> counts(Facet facet) {
        return counts.getOrDefault(facet, Map.of());
    }

    /**
     * Hits that lie near each other.
     *
     * @param around holds all of their points in this part of the map, and no point of another cluster
     * @param count each hit once: as many as a question within {@code around} finds
     */
    public record Cluster(MapSection around, int count) {}
}
