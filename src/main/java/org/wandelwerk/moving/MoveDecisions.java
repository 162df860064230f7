package org.wandelwerk.moving;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.programme.Outcome;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.Programmes;
import org.wandelwerk.programme.PublicStatus;
import org.wandelwerk.programme.Step;
import org.wandelwerk.programme.StepKind;
import org.wandelwerk.programme.StepSettings;
import org.wandelwerk.programme.WayEnd;
import org.wandelwerk.project.DecidingBody;
import org.wandelwerk.project.Decision;
import org.wandelwerk.project.DecisionId;
import org.wandelwerk.project.DecisionOutcome;
import org.wandelwerk.project.GivenReasons;
import org.wandelwerk.project.Project;

/**
 * The decision that stands behind a move, when a body brought the project on, or said no or in principle to it, and the
 * procedure makes that public; the other moves tell for themselves.
 */
@Component
class MoveDecisions {

    private static final String IN_PRINCIPLE = "confirmed-in-principle";

    private final Movers movers;
    private final Programmes programmes;

    MoveDecisions(Movers movers, Programmes programmes) {
        this.movers = movers;
        this.programmes = programmes;
    }

    @Nullable
    Decision of(UUID id, DecidingBody body, Procedure procedure, Step step, Outcome outcome, MoveOrder order) {
        return came(procedure, step, outcome)
                .map(what -> new Decision(
                        new DecisionId(id),
                        body,
                        what,
                        PartialDate.of(order.on()),
                        null,
                        List.of(),
                        Origin.here(id, order.on()),
                        reasons(outcome, order.remark().reason())))
                .orElse(null);
    }

    /** They are directed to the promoter, unless the procedure makes them public with the decision. */
    private static @Nullable GivenReasons reasons(Outcome outcome, @Nullable String said) {
        if (said == null) {
            return null;
        }
        return outcome.publishesReasons() ? new GivenReasons(said) : GivenReasons.WITHHELD;
    }

    /**
     * What was decided, if that is public: what brought the project on to a later step, and of a confirmation also
     * that there is none, or only one in principle, which an outcome says by its word.
     */
    private static Optional<DecisionOutcome> came(Procedure procedure, Step step, Outcome outcome) {
        if (!outcome.isPublic()) {
            return Optional.empty();
        }
        var isOn = outcome.target() instanceof Outcome.Target.To(var next)
                && procedure.steps().indexOf(procedure.step(next))
                        > procedure.steps().indexOf(step);
        return isOn ? decided(step.settings()).filter(said(procedure, outcome)) : withheld(step, outcome);
    }

    private static Optional<DecisionOutcome> withheld(Step step, Outcome outcome) {
        if (step.kind() != StepKind.CONFIRMATION) {
            return Optional.empty();
        }
        return switch (outcome.target()) {
            case Outcome.Target.End(var ending) ->
                ending == WayEnd.NOT_CONFIRMED ? Optional.of(DecisionOutcome.NOT_CONFIRMED) : Optional.empty();
            case Outcome.Target.To _ ->
                outcome.id().equals(IN_PRINCIPLE)
                        ? Optional.of(DecisionOutcome.CONFIRMED_IN_PRINCIPLE)
                        : Optional.empty();
        };
    }

    /** Whoever grants a part has not granted the whole; of parts there is no decision, only the status. */
    private static Predicate<DecisionOutcome> said(Procedure procedure, Outcome outcome) {
        var isPart = procedure.statusAfter(outcome) == PublicStatus.PARTLY_GRANTED;
        return decided -> !isPart || decided != DecisionOutcome.GRANTED;
    }

    private static Optional<DecisionOutcome> decided(StepSettings settings) {
        return switch (settings) {
            case StepSettings.CommitteeVote _ -> Optional.of(DecisionOutcome.RECOMMENDED);
            case StepSettings.Confirmation _ -> Optional.of(DecisionOutcome.CONFIRMED);
            case StepSettings.Application _, StepSettings.Grant _ -> Optional.of(DecisionOutcome.GRANTED);
            case StepSettings.Intake _,
                    StepSettings.Qualification _,
                    StepSettings.Notification _,
                    StepSettings.Implementation _,
                    StepSettings.ProofOfUse _,
                    StepSettings.Retention _ -> Optional.empty();
        };
    }

    /** Those of the house that decide in a step. */
    List<CommitteeId> bodies(Project project, Step step) {
        return movers.of(project).bodies(step).stream().map(Committee::id).toList();
    }

    /** Who decides in a step. */
    DecidingBody body(Project project, Procedure procedure, Step step) {
        var known = movers.of(project).bodies(step);
        if (known.isEmpty()) {
            return new DecidingBody(named(procedure, step), null, null);
        }
        var names = known.stream().map(body -> body.name().de()).collect(Collectors.joining(", "));
        return new DecidingBody(names, known.size() == 1 ? known.getFirst().id() : null, null);
    }

    private String named(Procedure procedure, Step step) {
        return step.oneBody()
                .flatMap(programmes.terms(procedure.version().procedure())::nameOf)
                .orElse(step.label())
                .de();
    }
}
