package org.wandelwerk.kernel;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Where a record comes from.
 *
 * @param source the collection it was taken over from, such as {@code lausitz}, or this house
 * @param id the record's id there
 * @param asOf the day on which the collection was compiled
 */
public record Origin(String source, String id, LocalDate asOf) {

    private static final String HERE = "here";

    /** What people published in this house stands for itself, and no import writes over it. */
    public static Origin here(UUID record, LocalDate day) {
        return new Origin(HERE, record.toString(), day);
    }

    public boolean standsForItself() {
        return source.equals(HERE);
    }

    /** Whether what comes from here must not write over what is stored from there. */
    public boolean givesWayTo(Origin stored) {
        return stored.standsForItself() && !standsForItself();
    }

    /** The record's id in this house: the same for the same origin, so that a second import finds it again. */
    public UUID uuid(String kind) {
        return HashedId.of(source, kind, id);
    }
}
