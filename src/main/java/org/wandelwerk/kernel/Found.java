package org.wandelwerk.kernel;

import java.util.List;
import java.util.function.Function;

/**
 * One part of what was found, the best first.
 *
 * @param total how many there are in all parts
 */
public record Found<T>(Slice<T> slice, int total) {

    /** Cuts a fetch of {@code size + 1} rows, each of which knows where it stands. */
    public static <T> Found<T> of(List<T> fetched, int size, int total, Function<T, FoundPlace> place) {
        return new Found<>(Slice.of(fetched, size, hit -> place.apply(hit).cursor()), total);
    }

    /** The same hits as something else. */
    public <R> Found<R> as(Function<T, R> view) {
        return new Found<>(new Slice<>(slice.items().stream().map(view).toList(), slice.next()), total);
    }
}
