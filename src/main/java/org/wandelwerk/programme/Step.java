package org.wandelwerk.programme;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Text;

/**
 * A step of a procedure.
 *
 * @param label what the public is told of a project that stands here
 * @param who the roles whose turn it is
 * @param deadline how long a project should stand here at most; {@code null} when nothing is said
 */
public record Step(
        String id,
        Text label,
        List<StepRole> who,
        @Nullable Period deadline,
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

    /** The outcome by which what was handed in is complete: the only one that leads to another step. */
    public Optional<Outcome> acceptance() {
        return outcomes.stream()
                .filter(one -> one.target() instanceof Outcome.Target.To(var step) && !step.equals(id))
                .findFirst();
    }

    /** The outcome by which what was handed in comes back to be completed: the one that leads here again. */
    public Optional<Outcome> comingBack() {
        return outcomes.stream()
                .filter(one -> one.target() instanceof Outcome.Target.To(var step) && step.equals(id))
                .findFirst();
    }

    /**
     * How long a project may stand here: until its deadline, and until what is due so long after it came. A day that a
     * grant notice names is not known here.
     */
    public List<Period> spans() {
        return Stream.of(Optional.ofNullable(deadline), due())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Period> due() {
        return switch (settings) {
            case StepSettings.ProofOfUse(StepSettings.Due.After(var span)) -> Optional.of(span);
            case StepSettings.Retention retention
            when retention.until() instanceof StepSettings.Due.After(var span) -> Optional.of(span);
            case StepSettings.ProofOfUse _,
                    StepSettings.Retention _,
                    StepSettings.Intake _,
                    StepSettings.Qualification _,
                    StepSettings.CommitteeVote _,
                    StepSettings.Confirmation _,
                    StepSettings.Notification _,
                    StepSettings.Application _,
                    StepSettings.Grant _,
                    StepSettings.Implementation _ -> Optional.empty();
        };
    }

    /** The body that decides, that is told, or that gives the money; empty when none does. */
    public Optional<StepBody> body() {
        return switch (settings) {
            case StepSettings.CommitteeVote vote -> Optional.of(vote.body());
            case StepSettings.Confirmation confirmation -> Optional.of(confirmation.body());
            case StepSettings.Notification notification -> Optional.of(new StepBody.One(notification.to()));
            case StepSettings.Application application -> Optional.of(new StepBody.One(application.grantingBody()));
            case StepSettings.Grant grant -> Optional.of(new StepBody.One(grant.grantingBody()));
            case StepSettings.Intake _,
                    StepSettings.Qualification _,
                    StepSettings.Implementation _,
                    StepSettings.ProofOfUse _,
                    StepSettings.Retention _ -> Optional.empty();
        };
    }

    /** The id of that body; empty when there is none, or the project names them. */
    public Optional<String> oneBody() {
        return body().flatMap(body -> switch (body) {
            case StepBody.One(var one) -> Optional.of(one);
            case StepBody.Chosen _ -> Optional.empty();
        });
    }

    /** Who may move a project on: what promoters hand in, the office finds complete. */
    public List<StepRole> movers() {
        return kind() == StepKind.INTAKE ? List.of(StepRole.OFFICE) : who;
    }
}
