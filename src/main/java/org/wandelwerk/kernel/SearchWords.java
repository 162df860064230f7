package org.wandelwerk.kernel;

import java.util.List;
import java.util.stream.Stream;

/** What somebody looks for: at most ten words out of the first two hundred signs; all of them are to be found. */
public record SearchWords(List<FoldedName> words) {

    /** How much of what was typed is read. */
    public static final int LONGEST = 200;

    private static final int MOST = 10;

    public static SearchWords of(String typed) {
        var read = typed.substring(0, Math.min(typed.length(), LONGEST));
        return new SearchWords(Stream.of(read.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .map(FoldedName::of)
                .filter(word -> !word.plain().isEmpty())
                .distinct()
                .limit(MOST)
                .toList());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** The words one after the other, with ä as a. */
    public String plain() {
        return String.join(" ", words.stream().map(FoldedName::plain).toList());
    }

    /** The words one after the other, with ä as ae. */
    public String spelled() {
        return String.join(" ", words.stream().map(FoldedName::spelled).toList());
    }
}
