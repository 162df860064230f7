package org.wandelwerk.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wandelwerk.appraisal.FindingItem.Kind;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.programme.AProcedure;
import org.wandelwerk.programme.Criteria;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.Step;
import org.wandelwerk.programme.StepSettings.CommitteeVote;
import org.wandelwerk.programme.StepSettings.Confirmation;
import org.wandelwerk.programme.StepSettings.Several;
import org.wandelwerk.programme.StepSettings.Several.Joined;

/** What must be settled before a workshop lets a project go on, sends it back or ends its way. */
class AppraisedStepTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final List<FindingItem> items = new ArrayList<>();
    private final Map<String, StepFinding> findings = new HashMap<>();

    private void found(FindingItem item, FindingVerdict verdict, @Nullable Integer value, @Nullable String outcome) {
        items.add(item);
        findings.put(
                item.id(),
                new StepFinding(
                        new UUID(0, items.size()),
                        item.id(),
                        verdict,
                        null,
                        null,
                        value,
                        outcome,
                        null,
                        List.of(),
                        HouseActors.SYSTEM,
                        Instant.EPOCH));
    }

    private void scored(String name, int weight, int value) {
        var verdicts = List.of(FindingVerdict.SCORED);
        found(
                new FindingItem(Kind.CRITERION, name, null, verdicts, 5, weight, List.of(), null),
                FindingVerdict.SCORED,
                value,
                null);
    }

    private void voted(String... outcomes) {
        for (var outcome : outcomes) {
            found(
                    FindingItem.of(Kind.VOTE, "w" + items.size(), FindingVerdict.VOTED),
                    FindingVerdict.VOTED,
                    null,
                    outcome);
        }
    }

    private List<String> missing(Criteria criteria, Joined joined, String outcome) {
        var shipped = AProcedure.lausitz();
        var workshop = shipped.step("workshop");
        var vote = (CommitteeVote) workshop.settings();
        var several = new Several(Several.Mode.EACH, joined);
        var step = new Step(
                workshop.id(),
                workshop.label(),
                workshop.who(),
                workshop.deadline(),
                new CommitteeVote(vote.body(), several, vote.rule(), criteria),
                workshop.outcomes());
        var steps = shipped.steps().stream()
                .map(one -> one.equals(workshop) ? step : one)
                .toList();
        return new AppraisedStep(with(shipped, steps), step, items, findings, NamedDocuments.NONE, TODAY)
                .missing(step.outcome(outcome)).stream().map(FindingItem::name).toList();
    }

    private static Procedure with(Procedure shipped, List<Step> steps) {
        return new Procedure(
                shipped.version(),
                shipped.valid(),
                shipped.title(),
                shipped.legal(),
                steps,
                shipped.stages(),
                shipped.takenOver());
    }

    private List<String> missing(Criteria criteria, String outcome) {
        return missing(criteria, Joined.ALL_RECOMMEND, outcome);
    }

    private List<String> missing(Joined joined, String outcome) {
        return missing(new Criteria.None(), joined, outcome);
    }

    @Test
    void criteriaOfAChecklistAreAnsweredHoweverTheAnswerIs() {
        var checklist = new Criteria.Checklist(List.of("skills"));
        var item = FindingItem.of(Kind.CRITERION, "skills", FindingVerdict.MET, FindingVerdict.NOT_MET);
        items.add(item);
        assertThat(missing(checklist, "recommended")).containsExactly("skills");
        assertThat(missing(checklist, "not-pursued")).containsExactly("skills");
        assertThat(missing(checklist, "qualify")).isEmpty();
        items.clear();
        found(item, FindingVerdict.NOT_MET, null, null);
        assertThat(missing(checklist, "recommended")).isEmpty();
    }

    @Test
    void pointsCountByTheirWeightAndMustReachTheMinimumOnlyToGoOn() {
        var points = new Criteria.Points(
                List.of(new Criteria.Weighted("skills", 2), new Criteria.Weighted("jobs", 1)), 5, 7);
        scored("skills", 2, 2);
        scored("jobs", 1, 2);
        assertThat(missing(points, "recommended")).containsExactly("skills", "jobs");
        assertThat(missing(points, "not-pursued")).isEmpty();
        items.clear();
        scored("skills", 2, 2);
        scored("jobs", 1, 3);
        assertThat(missing(points, "recommended")).isEmpty();
    }

    @Test
    void starsMustBeEnoughOnlyToGoOn() {
        var stars = new Criteria.Stars(3, 2);
        scored("STARS", 1, 1);
        assertThat(missing(stars, "recommended")).containsExactly("STARS");
        assertThat(missing(stars, "not-pursued")).isEmpty();
        items.clear();
        scored("STARS", 1, 2);
        assertThat(missing(stars, "recommended")).isEmpty();
    }

    @Test
    void aProjectGoesOnOnlyWithTheVotesThatTheProcedureAsksFor() {
        voted("recommended", "recommended", "not-pursued");
        assertThat(missing(Joined.ALL_RECOMMEND, "recommended")).containsExactly("w2");
        assertThat(missing(Joined.MAJORITY, "recommended")).isEmpty();
        assertThat(missing(Joined.LEAD_BODY, "recommended")).isEmpty();
    }

    private List<String> missingToConfirm(Criteria criteria, String outcome) {
        var shipped = AProcedure.lausitz();
        var known = shipped.step("confirmation");
        var body = ((Confirmation) known.settings()).body();
        var step = new Step(
                known.id(),
                known.label(),
                known.who(),
                known.deadline(),
                new Confirmation(body, criteria),
                known.outcomes());
        var steps = shipped.steps().stream()
                .map(one -> one.equals(known) ? step : one)
                .toList();
        return new AppraisedStep(with(shipped, steps), step, items, findings, NamedDocuments.NONE, TODAY)
                .missing(step.outcome(outcome)).stream().map(FindingItem::name).toList();
    }

    @Test
    void theBodyThatConfirmsIsHeldToItsPointsAndStarsAsThoseThatVote() {
        var points = new Criteria.Points(List.of(new Criteria.Weighted("skills", 3)), 5, 9);
        scored("skills", 3, 2);
        assertThat(missingToConfirm(points, "confirmed")).containsExactly("skills");
        assertThat(missingToConfirm(points, "not-confirmed")).isEmpty();
        assertThat(missingToConfirm(points, "deferred")).isEmpty();
        items.clear();
        scored("skills", 3, 3);
        assertThat(missingToConfirm(points, "confirmed")).as("just enough").isEmpty();
        items.clear();
        scored("STARS", 1, 1);
        assertThat(missingToConfirm(new Criteria.Stars(3, 2), "confirmed")).containsExactly("STARS");
        assertThat(missingToConfirm(new Criteria.Stars(3, 1), "confirmed")).isEmpty();
        items.clear();
        findings.clear();
        items.add(FindingItem.of(Kind.CRITERION, "skills", FindingVerdict.MET, FindingVerdict.NOT_MET));
        var checklist = new Criteria.Checklist(List.of("skills"));
        assertThat(missingToConfirm(checklist, "confirmed")).containsExactly("skills");
        assertThat(missingToConfirm(checklist, "not-confirmed")).containsExactly("skills");
    }

    @Test
    void equalVotesAreNoMajorityForAnything() {
        voted("recommended", "not-pursued");
        assertThat(missing(Joined.MAJORITY, "recommended")).containsExactly("w1");
        assertThat(missing(Joined.MAJORITY, "not-pursued"))
                .as("they come to nothing, so an ending contradicts none")
                .isEmpty();
        items.clear();
        voted("recommended", "recommended", "not-pursued", "not-pursued");
        assertThat(missing(Joined.MAJORITY, "recommended")).containsExactly("w2", "w3");
        items.clear();
        voted("recommended", "recommended", "recommended", "not-pursued");
        assertThat(missing(Joined.MAJORITY, "recommended")).isEmpty();
    }

    @Test
    void threeWaysWithoutAMajorityCarryNone() {
        voted("recommended", "qualify", "not-pursued");
        assertThat(missing(Joined.MAJORITY, "recommended")).containsExactly("w1", "w2");
        assertThat(missing(Joined.ALL_RECOMMEND, "recommended")).containsExactly("w1", "w2");
    }

    @Test
    void whereNobodyVotedNothingIsCarriedHoweverVotesAreJoined() {
        for (var joined : Joined.values()) {
            items.clear();
            items.add(FindingItem.of(Kind.VOTE, "w0", FindingVerdict.VOTED));
            items.add(FindingItem.of(Kind.VOTE, "w1", FindingVerdict.VOTED));
            assertThat(missing(joined, "recommended")).as(joined.name()).containsExactly("w0", "w1");
            assertThat(missing(joined, "not-pursued")).as(joined.name()).containsExactly("w0", "w1");
            assertThat(missing(joined, "qualify")).as(joined.name()).isEmpty();
        }
    }

    @Test
    void aBodyThatDidNotVoteIsMissedEvenWhenTheOthersAreEnough() {
        voted("recommended", "recommended", "recommended");
        items.add(FindingItem.of(Kind.VOTE, "w3", FindingVerdict.VOTED));
        assertThat(missing(Joined.MAJORITY, "recommended")).containsExactly("w3");
        assertThat(missing(Joined.LEAD_BODY, "recommended")).containsExactly("w3");
    }

    @Test
    void pointsThatNobodyGaveCountNothing() {
        var points = new Criteria.Points(List.of(new Criteria.Weighted("skills", 1)), 5, 0);
        items.add(
                new FindingItem(Kind.CRITERION, "skills", null, List.of(FindingVerdict.SCORED), 5, 1, List.of(), null));
        assertThat(missing(points, "recommended"))
                .as("no minimum, and yet asked")
                .containsExactly("skills");
        items.clear();
        scored("skills", 1, 0);
        assertThat(missing(points, "recommended")).isEmpty();
    }

    @Test
    void anEndingDoesNotContradictWhatTheVotesComeTo() {
        voted("recommended", "recommended", "not-pursued");
        assertThat(missing(Joined.ALL_RECOMMEND, "not-pursued"))
                .as("they come to nothing together")
                .isEmpty();
        assertThat(missing(Joined.MAJORITY, "not-pursued")).containsExactly("w0", "w1");
        assertThat(missing(Joined.LEAD_BODY, "not-pursued")).containsExactly("w0", "w1");
        assertThat(missing(Joined.MAJORITY, "qualify"))
                .as("what goes back needs nothing")
                .isEmpty();
        items.clear();
        voted("recommended", "recommended");
        assertThat(missing(Joined.ALL_RECOMMEND, "not-pursued")).containsExactly("w0", "w1");
        items.clear();
        voted("not-pursued", "recommended", "not-pursued");
        assertThat(missing(Joined.MAJORITY, "not-pursued")).isEmpty();
        assertThat(missing(Joined.LEAD_BODY, "not-pursued")).isEmpty();
    }
}
