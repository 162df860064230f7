package org.wandelwerk.portal.web.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.wandelwerk.kernel.FoldedName;
import org.wandelwerk.kernel.SearchWords;

/** Marks in a text what was looked for, however it is written there. */
public record Highlight(SearchWords words) {

    private static final Pattern LETTER = Pattern.compile("\\P{M}\\p{M}*", Pattern.DOTALL);

    /** A piece of a text; the pieces one after the other are the text. */
    public record Piece(String text, boolean isFound) {}

    public List<Piece> pieces(String text) {
        var letters = LETTER.matcher(text).results().map(found -> found.group()).toList();
        var known = new HashMap<String, FoldedName>();
        var plain = new FoldedText();
        var spelled = new FoldedText();
        letters.forEach(letter -> {
            var folded = known.computeIfAbsent(letter, FoldedName::of);
            plain.add(folded.plain());
            spelled.add(folded.spelled());
        });
        var found = new BitSet();
        words.words().forEach(word -> {
            plain.mark(word.plain(), found);
            spelled.mark(word.spelled(), found);
        });
        return pieces(letters, found);
    }

    private static List<Piece> pieces(List<String> letters, BitSet found) {
        var pieces = new ArrayList<Piece>();
        for (int from = 0; from < letters.size(); ) {
            var isFound = found.get(from);
            var next = isFound ? found.nextClearBit(from) : found.nextSetBit(from);
            var to = next < 0 ? letters.size() : Math.min(next, letters.size());
            pieces.add(new Piece(String.join("", letters.subList(from, to)), isFound));
            from = to;
        }
        return pieces;
    }

    /** A text folded once, which knows from which letter each of its signs comes. */
    private static class FoldedText {

        private final StringBuilder signs = new StringBuilder();
        private final List<Integer> letterOfSign = new ArrayList<>();
        private int letters;

        /** A letter may be folded to none, as a sign, or to two, as ß. */
        void add(String folded) {
            var shown = folded.isEmpty() ? " " : folded;
            signs.append(shown);
            for (int i = 0; i < shown.length(); i++) {
                letterOfSign.add(letters);
            }
            letters++;
        }

        /** Marks the letters of each place where the word is found as the search finds it. */
        void mark(String word, BitSet found) {
            for (int at = signs.indexOf(word); at >= 0; at = signs.indexOf(word, at + word.length())) {
                var end = at + word.length();
                if (SearchWords.isFound(word, isBlank(at - 1), isBlank(end))) {
                    found.set(letterOfSign.get(at), letterOfSign.get(end - 1) + 1);
                }
            }
        }

        private boolean isBlank(int at) {
            return at < 0 || at >= signs.length() || signs.charAt(at) == ' ';
        }
    }
}
