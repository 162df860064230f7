package org.wandelwerk.catalog;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where in a text the words stand by which it was found, however they are bent or put together there. */
public record FoundWords(String typed) {

    /** Shorter beginnings would mark every other word. */
    private static final int SHORTEST_BEGINNING = 4;

    private static final int BEFORE = 80;
    private static final int PASSAGE = 300;
    private static final int PIECE = 5000;

    /** A document whose name has all words is read so far for a passage: what stands behind may hold none of them. */
    private static final int NAMED = 20_000;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** What was typed, taken apart once. */
    private record Asked(List<EntryAnalysis.Word> words, Set<String> stems) {

        static Asked of(String typed) {
            var words = WordQuery.read(typed);
            return new Asked(words, words.stream().map(EntryAnalysis.Word::stem).collect(Collectors.toSet()));
        }

        BitSet in(String text) {
            var found = new BitSet();
            EntryAnalysis.words(text).stream()
                    .filter(word -> !Collections.disjoint(stems, EntryAnalysis.forms(word.plain()))
                            || words.stream().anyMatch(one -> begins(word, one.plain())))
                    .forEach(word -> found.set(word.from(), word.to()));
            return found;
        }

        /** Whether each of them stands there. */
        boolean areAllIn(String text) {
            var apart = NO_WORD.matcher(text).replaceAll(" ");
            return words.stream()
                    .allMatch(word -> !new Asked(List.of(word), Set.of(word.stem()))
                            .in(apart)
                            .isEmpty());
        }
    }

    /** The signs of the text that are to be marked. */
    public BitSet in(String text) {
        return Asked.of(typed).in(text);
    }

    /** The part of a long text in which the first of them stands; its beginning where none does. */
    String passage(String title, String text) {
        var first = typed.isBlank() ? -1 : first(title, text);
        var near = Math.max(0, first - BEFORE);
        var space = near == 0 ? 0 : text.indexOf(' ', near) + 1;
        var begin = space > 0 && space <= first ? space : near;
        var end = Math.min(text.length(), begin + PASSAGE);
        var blank = end == text.length() ? end : text.lastIndexOf(' ', end);
        var to = blank <= Math.max(first, begin) ? end : blank;
        return (begin > 0 ? "… " : "") + text.substring(begin, to).strip() + (to < text.length() ? " …" : "");
    }

    /** Where the first of them stands; -1 where none does. A long text is read piece by piece. */
    private int first(String title, String text) {
        var asked = Asked.of(typed);
        var end = asked.areAllIn(title) ? Math.min(NAMED, text.length()) : text.length();
        for (int from = 0; from < end; ) {
            var blank = text.indexOf(' ', from + PIECE);
            var to = blank < 0 ? text.length() : blank;
            var found = asked.in(text.substring(from, to)).nextSetBit(0);
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
