package org.wandelwerk.moving;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Stale;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.Step;
import org.wandelwerk.project.DecidingBody;
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
        if (waiting(standpoint).isPresent()) {
            throw new Refused("moving.refused.extract");
        }
    }

    /** What waits where the project stands. */
    Optional<WaitingExtract> waiting(Standpoint standpoint) {
        return extracts.waiting(
                standpoint.dossier().project().id(), standpoint.last().number());
    }

    /** @return the number of the project's last move */
    int leave(Standpoint standpoint, Procedure procedure, Step step, MoveOrder order, UUID id) {
        var project = standpoint.dossier().project();
        var body = decisions.body(project, procedure, step);
        if (!step.outcome(order.outcome()).waitsForExtract()) {
            return carryOut(standpoint, procedure, step, order, id, body);
        }
        if (!extracts.hold(project.id(), WaitingExtract.of(id, order, body, decisions.bodies(project, step)))) {
            throw new Stale("the extract on project " + project.key());
        }
        notes.settle(project);
        return order.after();
    }

    /** Does what waited; where it was not kept who decided, those count that would decide now. */
    int carryOut(Standpoint standpoint, Procedure procedure, Step step, WaitingExtract waiting, UUID id) {
        var kept = waiting.decided();
        var body = kept == null ? decisions.body(standpoint.dossier().project(), procedure, step) : kept;
        return carryOut(standpoint, procedure, step, waiting.order(), id, body);
    }

    private int carryOut(
            Standpoint standpoint, Procedure procedure, Step step, MoveOrder order, UUID id, DecidingBody body) {
        var outcome = step.outcome(order.outcome());
        var project = standpoint.dossier().project();
        var number = moves.add(
                project.id(),
                order.after(),
                MoveKind.MOVED,
                standpoint.dossier().position().left(procedure, outcome, order.on()),
                decisions.of(id, body, procedure, step, outcome, order));
        notes.add(project, number, order.remark());
        return number;
    }
}
