package org.wandelwerk.sheet;

import java.time.LocalDate;
import java.util.UUID;
import org.wandelwerk.draft.TypedValues;
import org.wandelwerk.kernel.Origin;

/** Where a record came from, kept among its values for the way back. */
final class WrittenOrigin {

    private static final String FIELD = "#origin";
    private static final int PARTS = 3;

    private WrittenOrigin() {}

    static TypedValues write(TypedValues values, Origin origin) {
        return values.with(
                FIELD,
                String.join("\n", origin.source(), origin.id(), origin.asOf().toString()));
    }

    /** The same values, typed here. */
    static TypedValues without(TypedValues values) {
        return values.with(FIELD, "");
    }

    static Origin read(TypedValues values, UUID record, LocalDate today) {
        var parts = values.of(FIELD).split("\n", -1);
        return parts.length == PARTS
                ? new Origin(parts[0], parts[1], LocalDate.parse(parts[2]))
                : Origin.here(record, today);
    }
}
