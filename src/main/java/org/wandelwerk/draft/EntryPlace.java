package org.wandelwerk.draft;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Cursor;
import org.wandelwerk.kernel.NotFound;

/** A place in the list of a kind. */
public record EntryPlace(String sort, UUID id) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /**
     * The place behind which the next part begins; {@code null} for the first part.
     *
     * @throws NotFound when the cursor belongs to no such list
     */
    public static @Nullable EntryPlace read(@Nullable String cursor) {
        return cursor == null
                ? null
                : Cursor.read(cursor, 2)
                        .map(Cursor::values)
                        .filter(values -> ID.matcher(values.get(1)).matches())
                        .map(values -> new EntryPlace(values.get(0), UUID.fromString(values.get(1))))
                        .orElseThrow(() -> new NotFound("a place in the list"));
    }
}
