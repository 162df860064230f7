package org.wandelwerk.catalog;

import java.util.BitSet;
import java.util.stream.Collectors;

/** Where in a text the words stand by which it was found, however they are bent or put together there. */
public record FoundWords(String typed) {

    /** Shorter beginnings would mark every other word. */
    private static final int SHORTEST_BEGINNING = 4;

    /** The signs of the text that are to be marked. */
    public BitSet in(String text) {
        var words = WordQuery.read(typed);
        var stems = words.stream().map(EntryAnalysis.Word::stem).collect(Collectors.toSet());
        var found = new BitSet();
        EntryAnalysis.parts(text).stream()
                .filter(part -> stems.contains(part.stem()))
                .forEach(part -> found.set(part.from(), part.to()));
        EntryAnalysis.words(text).stream()
                .filter(word -> words.stream().anyMatch(one -> begins(word, one.plain())))
                .forEach(word -> found.set(word.from(), word.to()));
        return found;
    }

    private static boolean begins(EntryAnalysis.Word word, String beginning) {
        return beginning.length() >= SHORTEST_BEGINNING && word.plain().startsWith(beginning);
    }
}
