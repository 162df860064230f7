package org.wandelwerk.moving;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.programme.Step;

/** Until when a step should be done. */
final class Deadlines {

    private Deadlines() {}

    /**
     * The last day: what was said with the move, else as long after the project came there as its procedure gives, the
     * earlier one where it gives two.
     *
     * @param since when it came there; {@code null} when not recorded
     * @param said what was said; {@code null} when nothing was
     * @return {@code null} when none is known
     */
    static @Nullable LocalDate due(Step step, @Nullable PartialDate since, @Nullable LocalDate said) {
        if (said != null || since == null) {
            return said;
        }
        return since.toLocalDate()
                .flatMap(day -> step.spans().stream().map(day::plus).min(Comparator.naturalOrder()))
                .orElse(null);
    }
}
