package org.wandelwerk.history;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The import in which this thread works; every entry of a transaction that begins within it is marked with its id. */
public final class ImportRun {

    private static final ScopedValue<UUID> CURRENT = ScopedValue.newInstance();

    private ImportRun() {}

    public static <T> T during(UUID run, Supplier<T> work) {
        return ScopedValue.where(CURRENT, run).call(work::get);
    }

    public static Optional<UUID> now() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }
}
