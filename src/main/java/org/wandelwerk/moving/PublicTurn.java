package org.wandelwerk.moving;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.Step;
import org.wandelwerk.project.Position;

/**
 * Since when a project is in its step, whose turn it is and until when, as far as that is public: what was said with a
 * move is not, but what the procedure gives is.
 *
 * @param since {@code null} when no source tells
 * @param until {@code null} when the procedure gives no span for the step
 */
public record PublicTurn(
        Step step, @Nullable PartialDate since, @Nullable LocalDate until) {

    /**
     * Of a project that was moved here and goes on; of others it is not known that the step has begun.
     *
     * @param procedure in the version that the position names
     */
    public static Optional<PublicTurn> of(Procedure procedure, Position position) {
        var step = position.step();
        if (step == null || !position.isMoved() || position.ended(procedure).isPresent()) {
            return Optional.empty();
        }
        var here = procedure.step(step);
        return Optional.of(
                new PublicTurn(here, position.since(), Deadlines.due(here, position.since(), Deadlines.Known.NONE)));
    }
}
