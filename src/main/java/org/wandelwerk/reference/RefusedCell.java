package org.wandelwerk.reference;

/**
 * A cell because of which a line is left out.
 *
 * @param line its number in the file, from 1
 * @param field the word of the field or kind of sum
 * @param reason the key of a text that says what is wrong
 * @param value the beginning of what stands there; empty where it may name somebody
 */
public record RefusedCell(int line, String field, String reason, String value) {

    private static final int LONGEST = 100;

    public RefusedCell {
        value = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }
}
