package org.wandelwerk.programme;

import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Text;

/**
 * A step of a procedure.
 *
 * @param label what the public is told of a project that stands here
 * @param who the roles whose turn it is
 * @param deadline how long a project should stand here at most; {@code null} when nothing is said
 * @param letter the name of the letter that tells of the step; {@code null} for none
 */
public record Step(
        String id,
        Text label,
        List<StepRole> who,
        @Nullable Period deadline,
        @Nullable String letter,
        StepSettings settings,
        List<Outcome> outcomes) {

    public StepKind kind() {
        return settings.kind();
    }

    public Outcome outcome(String outcome) {
        return outcomes.stream()
                .filter(one -> one.id().equals(outcome))
                .findFirst()
                .orElseThrow(() -> new NotFound("outcome %s of step %s".formatted(outcome, id)));
    }

    /** Who may move a project on: what promoters hand in, the office finds complete. */
    public List<StepRole> movers() {
        return kind() == StepKind.INTAKE ? List.of(StepRole.OFFICE) : who;
    }
}
