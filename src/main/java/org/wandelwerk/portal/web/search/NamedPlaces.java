package org.wandelwerk.portal.web.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.SearchWords;
import org.wandelwerk.place.PlaceSearch;

/** Municipalities by all their names, for those who find everything else elsewhere. */
@Component
public class NamedPlaces {

    private static final int MOST = 3;

    private final PlaceHits hits;
    private final PlaceSearch places;

    NamedPlaces(PlaceHits hits, PlaceSearch places) {
        this.hits = hits;
        this.places = places;
    }

    /** The first of those that are called so; {@code null} when none is. */
    public @Nullable HitGroup find(SearchWords words, int size) {
        if (words.isEmpty()) {
            return null;
        }
        var found = hits.find(words, null, size);
        return found.total() == 0 ? null : new HitGroup(SearchGroup.PLACES, found);
    }

    /** Names that are written much like the words. */
    public List<String> similar(SearchWords words) {
        return places.similar(words, MOST);
    }
}
