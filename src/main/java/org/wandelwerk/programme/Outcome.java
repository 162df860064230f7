package org.wandelwerk.programme;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Text;

/** How a step may be left, and where that leads. */
public record Outcome(String id, Target target, @Nullable Text label) {

    /** Where an outcome leads. */
    public sealed interface Target {

        /** The project goes to another step, or stays in the same. */
        record To(String step) implements Target {}

        /** The project's way ends, under the given name. */
        record End(String name) implements Target {}
    }
}
