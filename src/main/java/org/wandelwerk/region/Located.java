package org.wandelwerk.region;

import java.util.List;
import java.util.Map;

/** A value of a JSON file that knows where it stands. */
sealed interface Located {

    int line();

    int column();

    /** An object. */
    record Members(int line, int column, Map<String, Located> values) implements Located {}

    /** An array. */
    record Items(int line, int column, List<Located> values) implements Located {}

    /** A string. */
    record Words(int line, int column, String text) implements Located {}

    /** A number, as it is written. */
    record Digits(int line, int column, String text) implements Located {}

    /** True or false. */
    record Truth(int line, int column, boolean value) implements Located {}

    /** Null: not known. */
    record Nothing(int line, int column) implements Located {}

    /** The value as a report shows it. */
    default String shown() {
        return switch (this) {
            case Members _ -> "{…}";
            case Items _ -> "[…]";
            case Words words -> ShownSigns.of(words.text());
            case Digits digits -> ShownSigns.of(digits.text());
            case Truth truth -> String.valueOf(truth.value());
            case Nothing _ -> "null";
        };
    }
}
