package org.wandelwerk.place;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Language;

/**
 * What a map tells of one municipality, or of a whole district.
 *
 * @param count how many of what the map shows are there
 * @param link the address of their list or of a nearer map, without language
 */
public record MapPoint(Place place, int count, @Nullable String link) {

    /** What a dot on the map stands for: a municipality, or all of a district in one. */
    public sealed interface Place permits District, Municipality {

        /** The official key. */
        String key();

        String name();

        /** The name as maps write it. */
        String shortName();

        @Nullable
        SorbianName sorbian();

        /** A point inside it. */
        Point point();

        /** The German and the Sorbian name in one, for a reader of the given language. */
        String names(Language reader);
    }
}
