package org.wandelwerk.project;

import java.util.List;
import java.util.stream.IntStream;
import org.wandelwerk.kernel.FigureKind;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.ProcedureVersion;
import org.wandelwerk.programme.PublicStatus;
import org.wandelwerk.programme.Stage;
import org.wandelwerk.programme.StepKind;

/**
 * How far a project is on its way through the procedure, as far as its record tells; nothing is concluded beyond
 * it.
 */
record Way(Procedure procedure, ProjectDossier dossier) {

    /** How a step is left so that the way ends. */
    record End(ProcedureVersion procedure, String step, String outcome) {}

    private static final int NOWHERE = -1;

    /** Of what was moved here, the step; of what others tell, the status that they give. */
    Text status() {
        return label(procedure, dossier.position());
    }

    static Text label(Procedure procedure, Position position) {
        var step = position.step();
        return position.endLabel(procedure)
                .orElseGet(() -> step == null || !position.isMoved()
                        ? procedure.label(position.status())
                        : procedure.step(step).label());
    }

    List<StageProgress> stages() {
        var here = here();
        return IntStream.range(0, procedure.stages().size())
                .mapToObj(i -> new StageProgress(procedure.stages().get(i), progress(i, here)))
                .toList();
    }

    private int here() {
        var step = dossier.position().step();
        return step == null ? NOWHERE : procedure.stages().indexOf(shown(procedure.stageOf(step)));
    }

    /** The stage in which the present status was reached; that the next one has begun is nowhere said. */
    private Stage shown(Stage standing) {
        return dossier.position().isMoved() ? standing : reached(standing);
    }

    private Stage reached(Stage standing) {
        return switch (dossier.position().status()) {
            case RECOMMENDED -> first(StepKind.COMMITTEE_VOTE, standing);
            case CONFIRMED -> first(StepKind.CONFIRMATION, standing);
            case GRANTED, PARTLY_GRANTED -> first(StepKind.APPLICATION, first(StepKind.GRANT, standing));
            case APPLICATION_IN_PREPARATION,
                    APPLICATION_OPEN,
                    APPLIED,
                    IN_IMPLEMENTATION,
                    COMPLETED,
                    NOT_RECORDED,
                    UNDER_WAY,
                    ENDED -> standing;
        };
    }

    private Stage first(StepKind kind, Stage otherwise) {
        return procedure.stages().stream()
                .filter(stage -> procedure.has(stage, kind))
                .findFirst()
                .orElse(otherwise);
    }

    private Progress progress(int stage, int here) {
        if (stage == here) {
            return dossier.position().status() == PublicStatus.COMPLETED ? Progress.DONE : Progress.NOW;
        }
        if (here != NOWHERE && stage > here) {
            return Progress.AHEAD;
        }
        return isRecorded(procedure.stages().get(stage)) ? Progress.DONE : Progress.NOT_RECORDED;
    }

    private boolean isRecorded(Stage stage) {
        var by = dossier.position().by();
        return (by != null && stage.steps().contains(by.step()))
                || stage.steps().stream().map(id -> procedure.step(id).kind()).anyMatch(this::isRecorded);
    }

    /** Whether anything tells that the project went through a step of this kind. */
    private boolean isRecorded(StepKind kind) {
        return switch (kind) {
            case INTAKE -> true; // because the project itself is the record of its idea
            case COMMITTEE_VOTE ->
                !dossier.project().workshops().isEmpty()
                        || decided(DecisionOutcome.RECOMMENDED)
                        || isAt(PublicStatus.RECOMMENDED);
            case CONFIRMATION -> decided(DecisionOutcome.CONFIRMED) || isAt(PublicStatus.CONFIRMED);
            case APPLICATION, GRANT ->
                decided(DecisionOutcome.GRANTED)
                        || isAt(PublicStatus.GRANTED)
                        || dossier.newest(FigureKind.GRANT).isPresent();
            case QUALIFICATION, NOTIFICATION, IMPLEMENTATION, PROOF_OF_USE, RETENTION -> false;
        };
    }

    private boolean decided(DecisionOutcome outcome) {
        return dossier.decisions().stream().anyMatch(decision -> decision.outcome() == outcome);
    }

    private boolean isAt(PublicStatus status) {
        return dossier.position().status() == status;
    }
}
