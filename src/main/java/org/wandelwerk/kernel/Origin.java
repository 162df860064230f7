package org.wandelwerk.kernel;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Where a taken-over record comes from.
 *
 * @param source the collection, such as {@code lausitz}
 * @param id the record's id there
 * @param asOf the day on which the collection was compiled
 */
public record Origin(String source, String id, LocalDate asOf) {

    /** The record's id in this house: the same for the same origin, so that a second import finds it again. */
    public UUID uuid(String kind) {
        return HashedId.of(source, kind, id);
    }
}
