package org.wandelwerk.monitor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that whoever runs the house should know of it.
 *
 * @param word which note it is, such as {@code backup.none}; the texts that say what it means and what to do hang on it
 * @param values what fills the places of its text: numbers, words and moments
 * @param page the address at which something can be done about it; {@code null} when that is no page of the house
 */
public record HealthNote(
        Grade grade,
        String word,
        List<Object> values,
        @Nullable String page) {

    /** How much it matters. */
    public enum Grade {
        URGENT,
        ADVISED,
        GOOD
    }

    public static HealthNote urgent(String word, Object... values) {
        return new HealthNote(Grade.URGENT, word, List.of(values), null);
    }

    public static HealthNote advised(String word, Object... values) {
        return new HealthNote(Grade.ADVISED, word, List.of(values), null);
    }

    public static HealthNote good(String word, Object... values) {
        return new HealthNote(Grade.GOOD, word, List.of(values), null);
    }

    public boolean isUrgent() {
        return grade == Grade.URGENT;
    }

    /** The same with where something can be done about it. */
    public HealthNote mendedAt(String address) {
        return new HealthNote(grade, word, values, address);
    }
}
