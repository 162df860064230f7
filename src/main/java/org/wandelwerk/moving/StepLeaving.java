package org.wandelwerk.moving;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Stale;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.Step;
import org.wandelwerk.project.MoveKind;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.project.Standpoint;

/**
 * How a step is left: at once, or, where the procedure asks for the extract of the minutes, when that is signed. The
 * project itself waits, so that nothing of what was decided shows anywhere before.
 */
@Component
class StepLeaving {

    private final ProjectMoves moves;
    private final MoveDecisions decisions;
    private final MoveNotes notes;
    private final ExtractRepository extracts;

    StepLeaving(ProjectMoves moves, MoveDecisions decisions, MoveNotes notes, ExtractRepository extracts) {
        this.moves = moves;
        this.decisions = decisions;
        this.notes = notes;
        this.extracts = extracts;
    }

    /** Nothing else is done with a project while an extract waits to be signed. */
    void requireNoneWaits(Standpoint standpoint) {
        if (extracts.waiting(
                        standpoint.dossier().project().id(), standpoint.last().number())
                .isPresent()) {
            throw new Refused("moving.refused.extract");
        }
    }

    /** @return the number of the project's last move */
    int leave(Standpoint standpoint, Procedure procedure, Step step, MoveOrder order, UUID id) {
        if (!step.outcome(order.outcome()).waitsForExtract()) {
            return carryOut(standpoint, procedure, step, order, id);
        }
        var project = standpoint.dossier().project();
        if (!extracts.hold(project.id(), order)) {
            throw new Stale("the extract on project " + project.key());
        }
        return order.after();
    }

    int carryOut(Standpoint standpoint, Procedure procedure, Step step, MoveOrder order, UUID id) {
        var outcome = step.outcome(order.outcome());
        var project = standpoint.dossier().project();
        var number = moves.add(
                project.id(),
                order.after(),
                MoveKind.MOVED,
                standpoint.dossier().position().left(procedure, outcome, order.on()),
                decisions.of(id, standpoint, procedure, step, outcome, order));
        notes.add(project, number, order.remark());
        return number;
    }
}
