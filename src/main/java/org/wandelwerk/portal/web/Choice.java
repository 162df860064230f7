package org.wandelwerk.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.place.SorbianName;

/**
 * One choice of a filter.
 *
 * @param word what the address says
 * @param label what the reader sees
 * @param lang the language of the label when it is not the page's
 * @param count how many it would show
 * @param places the names of the place that it is, each in its language; empty when it is none
 */
public record Choice(
        String word,
        String label,
        @Nullable String lang,
        int count,
        boolean isChosen,
        List<SorbianName.Either> places) {

    public Choice {
        places = List.copyOf(places);
    }

    /** One that is no place. */
    public Choice(String word, String label, @Nullable String lang, int count, boolean isChosen) {
        this(word, label, lang, count, isChosen, List.of());
    }
}
