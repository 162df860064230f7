package org.wandelwerk.kernel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a hit stands among all: by its rank, then by a text, then by its id.
 *
 * @param rank 0 when the name is what was looked for, more the less it is
 */
public record FoundPlace(int rank, String text, UUID id) {

    private static final Pattern RANK = Pattern.compile("[0-9]");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    Cursor cursor() {
        return new Cursor(List.of(String.valueOf(rank), text, id.toString()));
    }

    /**
     * Reads a cursor; {@code null} stays the first part.
     *
     * @throws NotFound when it is no cursor of this kind
     */
    public static @Nullable FoundPlace read(@Nullable String cursor) {
        return cursor == null ? null : of(cursor).orElseThrow(() -> new NotFound("a place among hits"));
    }

    /** Reads a cursor; empty when it is none of this kind. */
    public static Optional<FoundPlace> of(String cursor) {
        return Cursor.read(cursor, 3)
                .map(Cursor::values)
                .filter(values -> RANK.matcher(values.get(0)).matches()
                        && ID.matcher(values.get(2)).matches())
                .map(values ->
                        new FoundPlace(Integer.parseInt(values.get(0)), values.get(1), UUID.fromString(values.get(2))));
    }
}
