package org.wandelwerk.catalog;

import java.util.BitSet;
import java.util.Collections;
import java.util.stream.Collectors;

/** Where in a text the words stand by which it was found, however they are bent or put together there. */
public record FoundWords(String typed) {

    /** Shorter beginnings would mark every other word. */
    private static final int SHORTEST_BEGINNING = 4;

    private static final int BEFORE = 80;
    private static final int PASSAGE = 300;
    private static final int PIECE = 5000;

    /** The signs of the text that are to be marked. */
    public BitSet in(String text) {
        var words = WordQuery.read(typed);
        var stems = words.stream().map(EntryAnalysis.Word::stem).collect(Collectors.toSet());
        var found = new BitSet();
        EntryAnalysis.words(text).stream()
                .filter(word -> !Collections.disjoint(stems, EntryAnalysis.forms(word.plain()))
                        || words.stream().anyMatch(one -> begins(word, one.plain())))
                .forEach(word -> found.set(word.from(), word.to()));
        return found;
    }

    /** The part of a long text in which the first of them stands; its beginning where none does. */
    String passage(String text) {
        var first = typed.isBlank() ? -1 : first(text);
        var near = Math.max(0, first - BEFORE);
        var space = near == 0 ? 0 : text.indexOf(' ', near) + 1;
        var begin = space > 0 && space <= first ? space : near;
        var end = Math.min(text.length(), begin + PASSAGE);
        var blank = end == text.length() ? end : text.lastIndexOf(' ', end);
        var to = blank <= Math.max(first, begin) ? end : blank;
        return (begin > 0 ? "… " : "") + text.substring(begin, to).strip() + (to < text.length() ? " …" : "");
    }

    /** Where the first of them stands; -1 where none does. A long text is read piece by piece. */
    private int first(String text) {
        for (int from = 0; from < text.length(); ) {
            var blank = text.indexOf(' ', from + PIECE);
            var to = blank < 0 ? text.length() : blank;
            var found = in(text.substring(from, to)).nextSetBit(0);
            if (found >= 0) {
                return from + found;
            }
            from = to;
        }
        return -1;
    }

    private static boolean begins(EntryAnalysis.Word word, String beginning) {
        return beginning.length() >= SHORTEST_BEGINNING && word.plain().startsWith(beginning);
    }
}
