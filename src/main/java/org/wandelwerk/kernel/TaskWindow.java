package org.wandelwerk.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The part of the work list that a page shows: what stands at a place or behind it, by last day and then by when it
 * began to wait. Whoever tells of tasks reads no more of them than this, and counts the others.
 *
 * @param last the last day at which the part begins; {@code null} when it begins behind all that have one
 * @param since of those of that day, or of those without one, the moment at which it begins
 * @param size how many of each list are told; all that stand at the place of the last one are told with it
 */
public record TaskWindow(@Nullable LocalDate last, Instant since, int size) {

    public static TaskWindow first(int size) {
        return new TaskWindow(LocalDate.EPOCH, Instant.EPOCH, size);
    }

    /** From which moment on those are told that have no last day, for they stand behind all that have one. */
    public Instant undated() {
        return last == null ? since : Instant.EPOCH;
    }

    /** Some that stand here, with how many there are in all parts, which is asked only where these are not all. */
    public <T> Counted<T> of(List<T> some, IntSupplier all) {
        return new Counted<>(some, isAll(some.size()) ? some.size() : all.getAsInt());
    }

    /** Whether so many from here on are all that there are. */
    public boolean isAll(int some) {
        return equals(first(size)) && some < size;
    }
}
