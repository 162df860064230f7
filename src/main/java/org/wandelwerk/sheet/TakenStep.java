package org.wandelwerk.sheet;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.draft.TypedValues;

/**
 * What a takeover did to one record.
 *
 * @param before what was recorded; {@code null} of one that it brought
 */
public record TakenStep(UUID record, String title, @Nullable TypedValues before, TypedValues after) {

    /**
     * What stands against taking a list back.
     *
     * @param reason the key of the text that says it
     */
    public record Conflict(String title, String reason) {}
}
