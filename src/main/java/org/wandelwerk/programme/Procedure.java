package org.wandelwerk.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Text;

/**
 * The way of projects through a programme, in one released version.
 *
 * @param valid the day since which projects go this way
 * @param takenOver how statuses of other records are read, one for each public status
 */
public record Procedure(
        ProcedureVersion version,
        LocalDate valid,
        Text title,
        List<String> legal,
        List<Step> steps,
        List<Stage> stages,
        List<TakenOverStatus> takenOver) {

    public Step step(String id) {
        return steps.stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("step %s of %s".formatted(id, version)));
    }

    /** The form by which its intake asks, such as {@code projektsteckbrief/2}; empty when it names none. */
    public Optional<String> intakeForm() {
        return steps.stream()
                .flatMap(step -> step.settings() instanceof StepSettings.Intake(var form)
                        ? Stream.ofNullable(form)
                        : Stream.<String>empty())
                .findFirst();
    }

    /** The stage that a step belongs to; the loader has checked that there is exactly one. */
    public Stage stageOf(String step) {
        return stages.stream()
                .filter(stage -> stage.steps().contains(step))
                .findFirst()
                .orElseThrow(() -> new NotFound("stage of step %s of %s".formatted(step, version)));
    }

    /** Whether one of the stage's steps is of the kind. */
    public boolean has(Stage stage, StepKind kind) {
        return stage.steps().stream().anyMatch(id -> step(id).kind() == kind);
    }

    /** Reads a status word of another record, where {@code null} stands for none; empty when the word is unknown. */
    public Optional<TakenOverStatus> takenOver(@Nullable String word) {
        return takenOver.stream()
                .filter(status -> Objects.equals(status.word(), word))
                .findFirst();
    }

    /** What the public is told of a project with this status. */
    public Text label(PublicStatus status) {
        return status.ownLabel()
                .or(() -> takenOver.stream()
                        .filter(known -> known.status() == status)
                        .map(TakenOverStatus::label)
                        .findFirst())
                .orElseThrow(() -> new NotFound("label of %s in %s".formatted(status, version)));
    }

    /** What is known of a project that came to this step: the last thing to which the steps up to it lead. */
    public PublicStatus statusAt(String step) {
        var until = steps.subList(0, steps.indexOf(step(step)) + 1).reversed();
        return until.stream()
                .flatMap(
                        one -> takenOver.stream().filter(status -> one.id().equals(status.step())).findFirst().stream())
                .map(TakenOverStatus::status)
                .findFirst()
                .orElse(PublicStatus.UNDER_WAY);
    }

    /** What is known of a project once a step was left by the outcome, which has perhaps the word of a status. */
    public PublicStatus statusAfter(Outcome outcome) {
        return switch (outcome.target()) {
            case Outcome.Target.To(var step) ->
                takenOver(outcome.id().replace('-', '_'))
                        .map(TakenOverStatus::status)
                        .orElseGet(() -> statusAt(step));
            case Outcome.Target.End(var ending) -> ending.status();
        };
    }

    /** Where a project is once a step was left by the outcome: the name of the next step, or that of the outcome. */
    public Text placeAfter(Outcome outcome) {
        return switch (outcome.target()) {
            case Outcome.Target.To(var step) -> step(step).label();
            case Outcome.Target.End _ -> outcome.label();
        };
    }
}
