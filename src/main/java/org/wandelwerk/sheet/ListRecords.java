package org.wandelwerk.sheet;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.draft.TypedValues;

/** What is recorded of a kind of list, read once for all lines, and the way to write it. */
interface ListRecords {

    List<ListedRecord> all();

    Aim aim(TypedValues line);

    /** What among the other records stands against making the record what the values say. */
    default Optional<Aim.Unclear> against(UUID record, TypedValues values) {
        return Optional.empty();
    }

    /** Makes the record what the values say. */
    void put(UUID record, TypedValues values);

    /** The key of the text that says why a record cannot be taken away; empty when it can. */
    Optional<String> obstacle(UUID record);

    void takeAway(UUID record);

    /** Which record a line of a list means. */
    sealed interface Aim {

        /** One that is there. */
        record Known(ListedRecord record) implements Aim {}

        /** One that is not there yet, and what of it the line does not say. */
        record Fresh(UUID id, TypedValues usual) implements Aim {}

        /** Nobody can tell. */
        record Unclear(
                String field, String mistake, @Nullable String suggestion) implements Aim {}
    }
}
