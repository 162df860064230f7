package org.wandelwerk.kernel;

import java.util.List;
import java.util.function.Function;

/**
 * Some of what there is, and how many there are of it.
 *
 * @param of how many there are, counted up to a bound
 */
public record Counted<T>(List<T> items, int of) {

    public Counted {
        items = List.copyOf(items);
    }

    public static <T> Counted<T> none() {
        return new Counted<>(List.of(), 0);
    }

    /** The same as something else. */
    public <R> Counted<R> as(Function<T, R> view) {
        return new Counted<>(items.stream().map(view).toList(), of);
    }
}
