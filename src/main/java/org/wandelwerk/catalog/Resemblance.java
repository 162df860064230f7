package org.wandelwerk.catalog;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why something is called similar, so that whoever reads it can judge for himself.
 *
 * @param words rare words that both share, as the found one writes them, the rarest first
 * @param isInSamePlace whether both lie in one municipality
 * @param kilometres between the nearest places of both; {@code null} when they lie in one municipality, farther than
 *     {@value Compared#NEAR} from each other, or nobody knows where
 * @param topics the address words of the themes that both have
 * @param years in which both are carried out; {@code null} when there are none
 */
public record Resemblance(
        List<String> words,
        boolean isInSamePlace,
        @Nullable Integer kilometres,
        Set<String> topics,
        @Nullable Years years) {

    /** The first and the last year. */
    public record Years(int from, int to) {}

    public Resemblance {
        words = List.copyOf(words);
        topics = Set.copyOf(topics);
    }

    /** What the tables know, which compare letters: only whether both lie in one municipality. */
    static Resemblance ofPlace(boolean isInSamePlace) {
        return new Resemblance(List.of(), isInSamePlace, null, Set.of(), null);
    }

    public boolean isEmpty() {
        return words.isEmpty() && !isInSamePlace && kilometres == null && topics.isEmpty() && years == null;
    }
}
