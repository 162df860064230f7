package org.wandelwerk.kernel;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One part of a long list that is paged by key.
 *
 * @param next the cursor behind the last item; {@code null} at the end of the list
 */
public record Slice<T>(List<T> items, @Nullable String next) {

    /** Cuts a fetch of {@code size + 1} rows: the row too many only tells that the list goes on. */
    public static <T> Slice<T> of(List<T> fetched, int size, Function<T, Cursor> cursor) {
        if (fetched.size() <= size) {
            return new Slice<>(List.copyOf(fetched), null);
        }
        var items = List.copyOf(fetched.subList(0, size));
        return new Slice<>(items, cursor.apply(items.getLast()).encoded());
    }
}
