package org.wandelwerk.personal;

import java.util.stream.Stream;

/**
 * What becomes of some records when a person is erased, and why.
 *
 * @param key the text, which is given how many there are
 * @param goes whether they are deleted, or what they tell of the person
 */
public record Fate(String key, int count, boolean goes) {

    /** What there is none of has no fate. */
    public static Stream<Fate> goes(String key, int count) {
        return count == 0 ? Stream.empty() : Stream.of(new Fate(key, count, true));
    }

    /** The same for what stays. */
    public static Stream<Fate> stays(String key, int count) {
        return count == 0 ? Stream.empty() : Stream.of(new Fate(key, count, false));
    }
}
