package org.wandelwerk.kernel;

import java.util.Optional;
import java.util.function.Supplier;

/** Who acts in this thread; bound once around a request, a job or a command, and read when a transaction begins. */
public final class Acting {

    private static final ScopedValue<Actor> CURRENT = ScopedValue.newInstance();

    private Acting() {}

    /** Does the work as the given actor. */
    public static <T> T as(Actor actor, Supplier<T> work) {
        return ScopedValue.where(CURRENT, actor).call(work::get);
    }

    /** Who acts now; empty when nobody was named, as for a visitor who only reads. */
    public static Optional<Actor> now() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }
}
