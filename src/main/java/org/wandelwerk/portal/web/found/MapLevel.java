package org.wandelwerk.portal.web.found;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.catalog.CatalogAnswer;
import org.wandelwerk.catalog.CatalogQuery;
import org.wandelwerk.catalog.Facet;
import org.wandelwerk.kernel.NotFound;

/** For what a dot of the map of hits stands. */
public enum MapLevel {
    DISTRICTS("kreise", Facet.DISTRICT),
    MUNICIPALITIES("orte", Facet.MUNICIPALITY),
    /** What lies near each other in a part of the map, whatever its borders. */
    CLUSTERS("ausschnitt", Facet.MUNICIPALITY);

    /** More dots than these lie upon each other, and make a page heavy. */
    static final int MOST_DOTS = 60;

    private final String word;
    private final Facet facet;

    MapLevel(String word, Facet facet) {
        this.word = word;
        this.facet = facet;
    }

    /** What the address says. */
    public String word() {
        return word;
    }

    Facet facet() {
        return facet;
    }

    /** The end of the message keys about it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The level that is asked for, else the municipalities unless they are too many for one map; of a part of the map
     * always what lies near each other.
     *
     * @throws NotFound when the word names none
     */
    static MapLevel of(@Nullable String word, CatalogQuery query, CatalogAnswer answer) {
        if (query.section() != null) {
            return CLUSTERS;
        }
        if (word == null || word.isBlank()) {
            var isMuch = query.values(Facet.DISTRICT).isEmpty()
                    && MUNICIPALITIES.counts(query, answer).size() > MOST_DOTS;
            return isMuch ? DISTRICTS : MUNICIPALITIES;
        }
        return Arrays.stream(values())
                .filter(level -> level != CLUSTERS && level.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new NotFound("level " + word));
    }

    /** Each dot with its number: of values that were chosen only these, because the others are counted to be chosen. */
    Map<String, Integer> counts(CatalogQuery query, CatalogAnswer answer) {
        var chosen = query.values(facet);
        var counts = new HashMap<>(answer.counts(facet));
        counts.keySet().removeIf(key -> key.equals(Facet.NOWHERE) || !chosen.isEmpty() && !chosen.contains(key));
        return counts;
    }
}
