package org.wandelwerk.kernel;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What somebody looks for: at most ten words out of the first two hundred signs; all of them are to be found. A word of
 * three signs is found anywhere, one of two where a word begins so, and one alone where it is a whole word: for less no
 * index helps.
 */
public record SearchWords(List<FoldedName> words) {

    /** How much of what was typed is read. */
    public static final int LONGEST = 200;

    private static final int MOST = 10;
    private static final int FOUND_ANYWHERE = 3;

    public static SearchWords of(String typed) {
        var read = typed.substring(0, Math.min(typed.length(), LONGEST));
        return new SearchWords(Stream.of(read.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .map(FoldedName::of)
                .filter(word -> !word.plain().isEmpty())
                .distinct()
                .limit(MOST)
                .toList());
    }

    /** Whether one way of writing a word is found where it stands, before and behind a blank or not. */
    public static boolean isFound(String way, boolean beginsWord, boolean endsWord) {
        return switch (way.length()) {
            case 1 -> beginsWord && endsWord;
            case 2 -> beginsWord;
            default -> true;
        };
    }

    /** What a folded text in the database is like in which the word is found; a bar stands around each name. */
    public static List<String> patterns(FoldedName word) {
        return word.ways().stream().flatMap(SearchWords::patterns).toList();
    }

    /** One condition that a folded text has every word somewhere, each in one of its ways. */
    public <C> C anywhere(Function<String, C> like, Function<List<C>, C> or, Function<List<C>, C> and) {
        return and.apply(words.stream()
                .map(word -> or.apply(word.ways().stream()
                        .map(way -> like.apply("%" + way + "%"))
                        .toList()))
                .toList());
    }

    private static Stream<String> patterns(String way) {
        if (way.length() >= FOUND_ANYWHERE) {
            return Stream.of("%" + way + "%");
        }
        var ends = way.length() == 1 ? List.of(" %", "|%") : List.of("%");
        return Stream.of("% ", "%|").flatMap(begin -> ends.stream().map(end -> begin + way + end));
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
