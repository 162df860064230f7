package org.wandelwerk.portal.web.found;

import java.util.ArrayList;
import java.util.List;
import org.wandelwerk.catalog.FoundWords;
import org.wandelwerk.portal.web.search.Highlight;

/** Marks in texts what was looked for; nothing when no words were typed. */
public record FoundText(String typed) {

    public List<Highlight.Piece> pieces(String text) {
        if (typed.isBlank()) {
            return List.of(new Highlight.Piece(text, false));
        }
        var found = new FoundWords(typed).in(text);
        var pieces = new ArrayList<Highlight.Piece>();
        for (int from = 0; from < text.length(); ) {
            var isFound = found.get(from);
            var next = isFound ? found.nextClearBit(from) : found.nextSetBit(from);
            var to = next < 0 ? text.length() : Math.min(next, text.length());
            pieces.add(new Highlight.Piece(text.substring(from, to), isFound));
            from = to;
        }
        return pieces;
    }

    /** Whether anything is marked. */
    boolean isIn(String text) {
        return pieces(text).stream().anyMatch(Highlight.Piece::isFound);
    }
}
