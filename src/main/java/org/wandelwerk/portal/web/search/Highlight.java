package org.wandelwerk.portal.web.search;

import java.util.ArrayList;
import java.util.BitSet;
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
        var found = new BitSet();
        words.words().forEach(word -> {
            mark(letters.stream().map(letter -> folded(letter).plain()).toList(), word.plain(), found);
            mark(letters.stream().map(letter -> folded(letter).spelled()).toList(), word.spelled(), found);
        });
        return pieces(letters, found);
    }

    private static FoldedName folded(String letter) {
        return FoldedName.of(letter);
    }

    /** A letter may be folded to none, as a sign, or to two, as ß. */
    private static void mark(List<String> letters, String word, BitSet found) {
        var starts = new int[letters.size() + 1];
        var folded = new StringBuilder();
        for (int i = 0; i < letters.size(); i++) {
            starts[i] = folded.length();
            folded.append(letters.get(i).isEmpty() ? " " : letters.get(i));
        }
        starts[letters.size()] = folded.length();
        for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length())) {
            for (int i = 0; i < letters.size(); i++) {
                if (starts[i + 1] > at && starts[i] < at + word.length()) {
                    found.set(i);
                }
            }
        }
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
}
