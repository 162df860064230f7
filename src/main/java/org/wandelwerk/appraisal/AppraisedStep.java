package org.wandelwerk.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.programme.Criteria;
import org.wandelwerk.programme.Outcome;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.Step;
import org.wandelwerk.programme.StepSettings;
import org.wandelwerk.programme.WayEnd;

/**
 * What is to be found in the step in which a project stands, and what was.
 *
 * @param step {@code null} when it stands nowhere
 * @param findings by the ids of their items
 * @param documents of the project, to be named by what is found
 */
public record AppraisedStep(
        Procedure procedure,
        @Nullable Step step,
        List<FindingItem> items,
        Map<String, StepFinding> findings,
        NamedDocuments documents,
        LocalDate today) {

    public AppraisedStep {
        items = List.copyOf(items);
        findings = Map.copyOf(findings);
    }

    public @Nullable StepFinding finding(FindingItem item) {
        return findings.get(item.id());
    }

    public boolean isSettled(FindingItem item) {
        return item.isSettled(finding(item), today);
    }

    /**
     * What is missing or does not suffice before the step can be left so: all when the project goes on, criteria and
     * votes when a body ends its way, nothing when it stays, goes back or is withdrawn.
     */
    public List<FindingItem> missing(Outcome outcome) {
        var needed = items.stream().filter(item -> isNeeded(item, outcome)).toList();
        var open = needed.stream().filter(item -> !isSettled(item));
        var insufficient =
                isOnward(outcome) && !isEnough() ? of(needed, FindingItem.Kind.CRITERION) : Stream.<FindingItem>empty();
        return Stream.of(open, insufficient, disagreeing(needed, outcome))
                .flatMap(part -> part)
                .distinct()
                .toList();
    }

    private boolean isNeeded(FindingItem item, Outcome outcome) {
        if (isOnward(outcome)) {
            return true;
        }
        var isOfBody = item.kind() == FindingItem.Kind.CRITERION || item.kind() == FindingItem.Kind.VOTE;
        return isOfBody
                && outcome.ending().filter(end -> end != WayEnd.WITHDRAWN).isPresent();
    }

    private boolean isOnward(Outcome outcome) {
        return outcome.target() instanceof Outcome.Target.To(var next)
                && step != null
                && procedure.steps().indexOf(procedure.step(next))
                        > procedure.steps().indexOf(step);
    }

    private static Stream<FindingItem> of(List<FindingItem> items, FindingItem.Kind kind) {
        return items.stream().filter(item -> item.kind() == kind);
    }

    /** Whether the points or stars that were given suffice. */
    private boolean isEnough() {
        return switch (criteria()) {
            case Criteria.None _, Criteria.Checklist _ -> true;
            case Criteria.Points points -> sum() >= points.minimum();
            case Criteria.Stars stars -> sum() >= stars.enough();
        };
    }

    private Criteria criteria() {
        return step == null ? new Criteria.None() : criteria(step);
    }

    static Criteria criteria(Step step) {
        if (step.settings() instanceof StepSettings.CommitteeVote vote) {
            return vote.criteria();
        }
        return step.settings() instanceof StepSettings.Confirmation confirmation
                ? confirmation.criteria()
                : new Criteria.None();
    }

    private int sum() {
        return of(items, FindingItem.Kind.CRITERION)
                .mapToInt(item -> item.weight() * points(item))
                .sum();
    }

    private int points(FindingItem item) {
        var finding = finding(item);
        var value = finding == null ? null : finding.value();
        return value == null ? 0 : value;
    }

    /**
     * The bodies that voted for something else: where their votes do not come to the outcome by which it goes on, or
     * come to another one than that by which its way ends.
     */
    private Stream<FindingItem> disagreeing(List<FindingItem> needed, Outcome outcome) {
        var votes = of(needed, FindingItem.Kind.VOTE).toList();
        var joined = joined();
        if (votes.isEmpty() || joined == null) {
            return Stream.empty();
        }
        var isContradicted = isOnward(outcome)
                ? !isCarried(joined, votes, outcome.id())
                : isAnotherCarried(joined, votes, outcome.id());
        return isContradicted ? others(votes, outcome.id()).stream() : Stream.empty();
    }

    private StepSettings.Several.@Nullable Joined joined() {
        var several =
                step != null && step.settings() instanceof StepSettings.CommitteeVote vote ? vote.several() : null;
        return several == null ? null : several.outcome();
    }

    private boolean isAnotherCarried(StepSettings.Several.Joined joined, List<FindingItem> votes, String outcome) {
        return step != null
                && step.outcomes().stream()
                        .map(Outcome::id)
                        .anyMatch(id -> !id.equals(outcome) && isCarried(joined, votes, id));
    }

    /** Whether the votes come to an outcome together. */
    private boolean isCarried(StepSettings.Several.Joined joined, List<FindingItem> votes, String outcome) {
        var others = others(votes, outcome);
        return switch (joined) {
            case ALL_RECOMMEND -> others.isEmpty();
            case MAJORITY -> others.size() * 2 < votes.size();
            case LEAD_BODY -> !others.contains(votes.getFirst());
        };
    }

    private List<FindingItem> others(List<FindingItem> votes, String outcome) {
        return votes.stream().filter(item -> !isFor(item, outcome)).toList();
    }

    private boolean isFor(FindingItem item, String outcome) {
        var finding = finding(item);
        return finding != null && Objects.equals(finding.outcome(), outcome);
    }
}
