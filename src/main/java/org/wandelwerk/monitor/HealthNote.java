package org.wandelwerk.monitor;

import java.util.List;

/**
 * Something that whoever runs the house should know of it.
 *
 * @param word which note it is, such as {@code backup.none}; the texts that say what it means and what to do hang on it
 * @param values what fills the places of its text: numbers, words and moments
 */
public record HealthNote(Grade grade, String word, List<Object> values) {

    /** How much it matters. */
    public enum Grade {
        URGENT,
        ADVISED,
        GOOD
    }

    public static HealthNote urgent(String word, Object... values) {
        return new HealthNote(Grade.URGENT, word, List.of(values));
    }

    public static HealthNote advised(String word, Object... values) {
        return new HealthNote(Grade.ADVISED, word, List.of(values));
    }

    public static HealthNote good(String word, Object... values) {
        return new HealthNote(Grade.GOOD, word, List.of(values));
    }
}
