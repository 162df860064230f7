package org.wandelwerk.catalog;

import java.util.Map;
import org.wandelwerk.kernel.Slice;

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
}
