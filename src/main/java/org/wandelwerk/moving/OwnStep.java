package org.wandelwerk.moving;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.Step;
import org.wandelwerk.programme.StepBody;
import org.wandelwerk.programme.StepKind;
import org.wandelwerk.programme.StepRole;
import org.wandelwerk.project.Position;

/**
 * Where a project stands, for whoever handed it in.
 *
 * @param label what the step is called, or how the way ended
 * @param step in which it stands, or stood when the way ended
 * @param turn whose turn it is; nobody's when the way has ended
 * @param since {@code null} when not recorded
 * @param due until when the step should be left; {@code null} when nothing is said
 * @param isDayTold whether the reader is told of such a day
 */
public record OwnStep(
        Text label,
        Step step,
        List<StepRole> turn,
        @Nullable PartialDate since,
        @Nullable LocalDate due,
        boolean isDayTold) {

    /** @param known the days beside what the procedure gives */
    static @Nullable OwnStep of(Position position, Procedure procedure, Deadlines.Known known) {
        var id = position.step();
        if (id == null) {
            return null;
        }
        var step = procedure.step(id);
        var ended = position.endLabel(procedure);
        return new OwnStep(
                ended.orElse(step.label()),
                step,
                ended.isPresent() ? List.of() : step.who(),
                position.since(),
                ended.isPresent() ? null : Deadlines.due(step, position.since(), known),
                true);
    }

    /** The same without the day, which may have been said with a move. */
    public OwnStep withoutDay() {
        return new OwnStep(label, step, turn, since, null, false);
    }

    public boolean isOver() {
        return turn.isEmpty();
    }

    /** By which it is said in a sentence what happens next, and who does it. */
    public StepKind kind() {
        return step.kind();
    }

    /** Whether it is the workshops of the project that decide, and no body that the procedure names. */
    public boolean isBeforeWorkshops() {
        return step.body().filter(StepBody.Chosen.class::isInstance).isPresent();
    }
}
