package org.wandelwerk.trail;

import org.jspecify.annotations.Nullable;

/**
 * One column of a table and how its values are read.
 *
 * @param kind the kind of things that it points to, or the beginning of the keys of its words, or what its
 *     tokens leave out; {@code null} for none of them
 */
public record TrailColumn(String name, Form form, @Nullable String kind) {

    /** How the values of a column are read. */
    public enum Form {
        /** As they stand, one below the other when there are several. */
        TEXT,
        /** As words of the house, by the key of the column. */
        WORD,
        /** As sums in cents. */
        MONEY,
        /** As moments. */
        MOMENT,
        /** As the names of what they point to. */
        REFERENCE,
        /** As those who may read something, by the tokens of an audience. */
        READERS,
        /** As the fields of a draft, each for itself. */
        FIELDS,
        /** Not at all: they repeat what the line says, or serve the machine alone. */
        HIDDEN
    }
}
