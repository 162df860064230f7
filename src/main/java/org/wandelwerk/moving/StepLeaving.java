package org.wandelwerk.moving;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wandelwerk.appraisal.Appraisals;
import org.wandelwerk.appraisal.AwaitedDays;
import org.wandelwerk.appraisal.FindingOrder;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Stale;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.Step;
import org.wandelwerk.project.DecidingBody;
import org.wandelwerk.project.MoveKind;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.project.Standpoint;
import org.wandelwerk.shell.FormErrors;

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
    private final Appraisals appraisals;
    private final AwaitedDays awaited;

    StepLeaving(
            ProjectMoves moves,
            MoveDecisions decisions,
            MoveNotes notes,
            ExtractRepository extracts,
            Appraisals appraisals,
            AwaitedDays awaited) {
        this.moves = moves;
        this.decisions = decisions;
        this.notes = notes;
        this.extracts = extracts;
        this.appraisals = appraisals;
        this.awaited = awaited;
    }

    /** What is wrong with the wish to leave a step, what was not found of the project yet included. */
    FormErrors mistakes(Standpoint standpoint, Step step, MoveOrder order, MoveOrder.Days days) {
        var outcome = step.outcome(order.outcome());
        var errors = order.mistakes(step, outcome, days);
        return appraisals.of(standpoint).missing(outcome).isEmpty()
                ? errors
                : errors.with("befunde", "appraisal.mistake.missing");
    }

    /** The earliest day for which something is awaited that must be found before the step can be left. */
    Optional<LocalDate> awaited(Standpoint standpoint) {
        var project = standpoint.dossier().project().id();
        return Optional.ofNullable(awaited.earliest(Set.of(project)).get(project));
    }

    /** Nothing else is done with a project while an extract waits to be signed. */
    void requireNoneWaits(Standpoint standpoint) {
        if (waiting(standpoint).isPresent()) {
            throw new Refused("moving.refused.extract");
        }
    }

    /** Enters what was found of the project, unless a decision that rests on it waits. */
    void enter(Standpoint standpoint, FindingOrder order) {
        requireNoneWaits(standpoint);
        appraisals.enter(standpoint.dossier().project().key(), order);
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
