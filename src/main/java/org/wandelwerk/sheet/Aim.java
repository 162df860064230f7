package org.wandelwerk.sheet;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.draft.TypedValues;

/** Which record a line of a list means. */
sealed interface Aim {

    /** One that is there. */
    record Known(ListedRecord record) implements Aim {}

    /** One that is not there yet, and what of it the line does not say. */
    record Fresh(UUID id, TypedValues usual) implements Aim {}

    /** Nobody can tell. */
    record Unclear(String field, String mistake, @Nullable String suggestion) implements Aim {}
}
