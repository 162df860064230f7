package org.wandelwerk.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.moving.SomeSteps.GROUP;
import static org.wandelwerk.moving.SomeSteps.IN_W2;
import static org.wandelwerk.moving.SomeSteps.TOWN;
import static org.wandelwerk.moving.SomeSteps.W2;
import static org.wandelwerk.moving.SomeSteps.W5;
import static org.wandelwerk.moving.SomeSteps.WORKSHOPS;
import static org.wandelwerk.moving.SomeSteps.confirmation;
import static org.wandelwerk.moving.SomeSteps.implementation;
import static org.wandelwerk.moving.SomeSteps.office;
import static org.wandelwerk.moving.SomeSteps.speaker;
import static org.wandelwerk.moving.SomeSteps.step;
import static org.wandelwerk.moving.SomeSteps.town;
import static org.wandelwerk.moving.SomeSteps.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.identity.access.AGrant;
import org.wandelwerk.identity.access.Asking;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.PersonRights;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.moving.TurnPlaces.Known;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.programme.Criteria;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.ProcedureVersion;
import org.wandelwerk.programme.Step;
import org.wandelwerk.programme.StepBody;
import org.wandelwerk.programme.StepRole;
import org.wandelwerk.programme.StepSettings;
import org.wandelwerk.programme.StepSettings.Several.Mode;
import org.wandelwerk.project.ProjectsUnderWay.WaitingAt;
import org.wandelwerk.project.Reach;
import org.wandelwerk.project.Reach.Workshops;

/** Where it is whose turn, without a database. */
class TurnPlacesTest {

    private static final ProcedureVersion VERSION = new ProcedureVersion("short", 1);
    private static final Reach EVERYWHERE = Reach.everywhere();

    private static Known known(Step... steps) {
        var procedure = new Procedure(
                VERSION, LocalDate.of(2026, 1, 1), Text.german("x"), List.of(), List.of(steps), List.of(), List.of());
        return new Known(List.of(W2, W5, GROUP), List.of(procedure));
    }

    private static PersonRights rights(AGrant... grants) {
        return Asking.with(List.of(grants), () -> Asking.rights().mine());
    }

    private static List<Reach> mine(Step step, AGrant... grants) {
        return known(step).mine(rights(grants)).stream().map(WaitingAt::reach).toList();
    }

    private static List<WaitingAt> elsewhere(Known known, AGrant... grants) {
        return known.elsewhere(rights(grants), known.mine(rights(grants)));
    }

    private static Reach within(Committee... workshops) {
        var ids = List.of(workshops).stream().map(Committee::id).toList();
        return new Reach(false, Set.copyOf(ids), Set.of(), Set.of(), Workshops.ANY);
    }

    private static Step each(StepRole... who) {
        return several(Mode.EACH, who);
    }

    private static Step several(Mode mode, StepRole... who) {
        return step(
                new StepSettings.CommitteeVote(
                        WORKSHOPS,
                        new StepSettings.Several(mode, null),
                        StepSettings.Rule.CONSENSUS,
                        new Criteria.None()),
                who);
    }

    private static Step two(Step other) {
        return new Step("two", other.label(), other.who(), null, other.settings(), List.of());
    }

    @Test
    void itIsWhereTheStepNamesARoleOfThePerson() {
        assertThat(known(implementation()).mine(rights(office())))
                .containsExactly(new WaitingAt(VERSION, "one", EVERYWHERE));
        assertThat(mine(implementation(), AGrant.of(Permission.REPORT_GRANTS))).containsExactly(EVERYWHERE);
        assertThat(mine(implementation(), AGrant.of(Permission.GIVE_STATEMENTS)))
                .isEmpty();
        assertThat(mine(implementation())).isEmpty();
    }

    @Test
    void whatCameInWaitsInAnotherList() {
        var intake = step(new StepSettings.Intake(null), StepRole.OFFICE);
        assertThat(mine(intake, office())).isEmpty();
        assertThat(elsewhere(known(intake), office(), AGrant.of(Permission.GIVE_STATEMENTS)))
                .isEmpty();
    }

    @Test
    void whoeverHandsInHasTheTurnOfTheOwnProjects() {
        var step = step(new StepSettings.Implementation(null), StepRole.PROMOTER);
        var carried = new Reach(false, Set.of(), Set.of(new OrganisationId(TOWN)), Set.of(), Workshops.ANY);
        var named = new Reach(false, Set.of(), Set.of(), Set.of(IN_W2.key()), Workshops.ANY);
        assertThat(mine(step, town())).containsExactly(carried);
        assertThat(mine(
                        step,
                        AGrant.of(Permission.HAND_IN_PROJECTS)
                                .in(new Scope.OfProject(IN_W2.key().value()))))
                .containsExactly(named);
    }

    @Test
    void theSpeakerHasTheTurnOfWhatLiesBeforeTheOwnWorkshop() {
        assertThat(mine(vote(WORKSHOPS, null), speaker("w2"))).containsExactly(within(W2));
        assertThat(mine(vote(WORKSHOPS, null), speaker("w2"), speaker("w5"))).containsExactly(within(W2, W5));
        assertThat(mine(vote(WORKSHOPS, null), speaker("w9"))).isEmpty();
        assertThat(mine(vote(new StepBody.One("w2"), null), speaker("w2"))).containsExactly(EVERYWHERE);
        assertThat(mine(vote(new StepBody.One("w2"), null), speaker("w5"))).isEmpty();
        assertThat(mine(implementation(), AGrant.of(Permission.LEAD_PROCEDURES).in(new Scope.OfCommittee("w2"))))
                .isEmpty();
    }

    @Test
    void theChairOfTheGroupHasTheTurnOfAllThatLiesBeforeIt() {
        var chair = AGrant.of(Permission.ENTER_DECISIONS).in(new Scope.OfCommittee(GROUP.key()));
        var other = AGrant.of(Permission.ENTER_DECISIONS).in(new Scope.OfCommittee("w2"));
        assertThat(mine(confirmation(), chair)).containsExactly(EVERYWHERE);
        assertThat(mine(confirmation(), other)).isEmpty();
    }

    @Test
    void whereEachOfSeveralVotesForItselfTheOfficeHasTheTurn() {
        var both = each(StepRole.OFFICE, StepRole.SPEAKER);
        assertThat(mine(both, speaker("w2"))).containsExactly(within(W2).of(Workshops.AT_MOST_ONE));
        assertThat(mine(both, office())).containsExactly(EVERYWHERE);
        var speakers = each(StepRole.SPEAKER);
        assertThat(mine(speakers, office())).containsExactly(EVERYWHERE.of(Workshops.SEVERAL));
        assertThat(mine(speakers, speaker("w5"))).containsExactly(within(W5).of(Workshops.AT_MOST_ONE));
        assertThat(mine(several(Mode.JOINT, StepRole.SPEAKER), office())).isEmpty();
        assertThat(mine(several(Mode.JOINT, StepRole.SPEAKER), speaker("w2"))).containsExactly(within(W2));
    }

    @Test
    void elsewhereIsWhatOthersHaveToDo() {
        var known = known(implementation(), two(confirmation()));
        var there = new WaitingAt(VERSION, "two", EVERYWHERE);
        assertThat(elsewhere(known, office())).containsExactly(there);
        assertThat(elsewhere(known, AGrant.of(Permission.REPORT_GRANTS))).containsExactly(there);
        assertThat(elsewhere(known, AGrant.of(Permission.GIVE_STATEMENTS)))
                .containsExactly(new WaitingAt(VERSION, "one", EVERYWHERE), there);
        assertThat(elsewhere(known, speaker("w2"))).isEmpty();
        assertThat(elsewhere(known)).isEmpty();
    }
}
