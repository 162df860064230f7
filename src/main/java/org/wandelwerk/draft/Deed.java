package org.wandelwerk.draft;

import java.time.Instant;
import java.util.UUID;
import org.wandelwerk.kernel.Actor;

/**
 * Something that somebody did with a record on its working pages.
 *
 * @param isAlone whether it was published, also anew, or written by a list without a second person, as the house
 *     allowed then
 * @param key the one-time key of the form that was sent
 */
public record Deed(UUID record, String kind, Kind what, boolean isAlone, Actor by, Instant at, String key) {

    /** What can be done. */
    public enum Kind {
        SAVED,
        PROPOSED,
        PLANNED,
        PUBLISHED,
        DISCARDED,
        RECALLED,
        REPUBLISHED,
        /** What was set for later is set no more. */
        LIFTED,
        /** What was set for later could not be done, and is not tried again. */
        LAPSED,
        /** A list wrote it, past any draft, and no second person saw that. */
        TAKEN_OVER
    }
}
