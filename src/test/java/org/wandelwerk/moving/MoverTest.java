package org.wandelwerk.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wandelwerk.moving.SomeSteps.GROUP;
import static org.wandelwerk.moving.SomeSteps.IN_BOTH;
import static org.wandelwerk.moving.SomeSteps.IN_W2;
import static org.wandelwerk.moving.SomeSteps.NEW;
import static org.wandelwerk.moving.SomeSteps.TOWN;
import static org.wandelwerk.moving.SomeSteps.W2;
import static org.wandelwerk.moving.SomeSteps.W5;
import static org.wandelwerk.moving.SomeSteps.WORKSHOPS;
import static org.wandelwerk.moving.SomeSteps.asked;
import static org.wandelwerk.moving.SomeSteps.confirmation;
import static org.wandelwerk.moving.SomeSteps.doing;
import static org.wandelwerk.moving.SomeSteps.implementation;
import static org.wandelwerk.moving.SomeSteps.office;
import static org.wandelwerk.moving.SomeSteps.speaker;
import static org.wandelwerk.moving.SomeSteps.step;
import static org.wandelwerk.moving.SomeSteps.town;
import static org.wandelwerk.moving.SomeSteps.vote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.identity.access.AGrant;
import org.wandelwerk.identity.access.Asking;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.programme.Step;
import org.wandelwerk.programme.StepBody;
import org.wandelwerk.programme.StepRole;
import org.wandelwerk.programme.StepSettings;
import org.wandelwerk.programme.StepSettings.Several.Mode;
import org.wandelwerk.project.Project;

/** Whose turn a step is, without a database. */
class MoverTest {

    private static Optional<String> hindrance(Project project, Step step, AGrant... grants) {
        return asked(project, mover -> mover.hindrance(step), grants);
    }

    private static List<Committee> bodies(Project project, Step step) {
        return asked(project, mover -> mover.bodies(step));
    }

    private static boolean isHindered(Project project, Step step, AGrant... grants) {
        return hindrance(project, step, grants).isPresent();
    }

    private static boolean isOffice(AGrant... grants) {
        return asked(IN_W2, Mover::isOffice, grants);
    }

    @ParameterizedTest
    @CsvSource({
        "PROMOTER, HAND_IN_PROJECTS",
        "OFFICE, LEAD_PROCEDURES",
        "SPEAKER, SIGN_MINUTES",
        "MINISTRY, GIVE_STATEMENTS",
        "GROUP_CHAIR, ENTER_DECISIONS",
        "BANK, REPORT_GRANTS"
    })
    void eachRoleMovesByAPermissionOfItsOwn(StepRole role, Permission permission) {
        assertThat(Mover.permission(role)).isEqualTo(permission);
    }

    @Test
    void theSpeakerOfTheWorkshopMovesWhatLiesBeforeIt() {
        assertThat(isHindered(IN_W2, vote(WORKSHOPS, null), speaker("w2"))).isFalse();
        assertThat(hindrance(IN_W2, vote(WORKSHOPS, null), speaker("w5"))).contains("moving.others");
        assertThatCode(doing(IN_W2, mover -> mover.require(vote(WORKSHOPS, null)), speaker("w2")))
                .doesNotThrowAnyException();
        assertThatThrownBy(doing(IN_W2, mover -> mover.require(vote(WORKSHOPS, null)), speaker("w5")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whereEachOfSeveralVotesForItselfTheOfficeTellsWhatCameOfIt() {
        var each = vote(WORKSHOPS, Mode.EACH);
        assertThat(isHindered(IN_BOTH, each, speaker("w2"))).isTrue();
        assertThat(isHindered(IN_BOTH, each, office())).isFalse();
        assertThat(isHindered(IN_W2, each, speaker("w2"))).isFalse();
        assertThat(isHindered(IN_BOTH, vote(WORKSHOPS, Mode.JOINT), speaker("w2")))
                .isFalse();
        assertThat(isHindered(IN_BOTH, vote(WORKSHOPS, null), speaker("w2"))).isFalse();
    }

    @Test
    void onlyAVoteOfSeveralEachForThemselvesIsOne() {
        assertThat(Mover.isEachForItself(vote(WORKSHOPS, Mode.EACH))).isTrue();
        assertThat(Mover.isEachForItself(vote(WORKSHOPS, Mode.JOINT))).isFalse();
        assertThat(Mover.isEachForItself(vote(WORKSHOPS, null))).isFalse();
        assertThat(Mover.isEachForItself(confirmation())).isFalse();
    }

    @Test
    void aProjectWithoutAWorkshopIsVotedOnByNobody() {
        assertThat(hindrance(NEW, vote(WORKSHOPS, null), office())).contains("moving.refused.body");
        assertThatThrownBy(doing(NEW, mover -> mover.require(vote(WORKSHOPS, null)), office()))
                .isInstanceOf(Refused.class);
        assertThat(isHindered(NEW, vote(new StepBody.One("unknown"), null), office()))
                .isFalse();
        assertThat(isHindered(NEW, implementation(), office())).isFalse();
    }

    @Test
    void theChairOfTheGroupConfirms() {
        var chair = AGrant.of(Permission.ENTER_DECISIONS).in(new Scope.OfCommittee(GROUP.key()));
        assertThat(bodies(IN_W2, confirmation())).containsExactly(GROUP);
        assertThat(isHindered(IN_W2, confirmation(), chair)).isFalse();
        assertThat(isHindered(IN_W2, confirmation(), speaker("w2"))).isTrue();
        assertThat(isHindered(IN_W2, implementation(), chair)).isTrue();
    }

    @Test
    void theBodiesOfAStepAreThoseThatDecideInIt() {
        assertThat(bodies(IN_W2, vote(WORKSHOPS, null))).containsExactly(W2);
        assertThat(bodies(IN_BOTH, vote(new StepBody.One("w5"), null))).containsExactly(W5);
        assertThat(bodies(IN_BOTH, implementation())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"READ_AS_OFFICE", "READ_AS_MINISTRY", "READ_AS_BANK", "READ_BODY", "READ_PROJECT"})
    void thoseWhoWorkOnProjectsReadWhereOneStands(Permission permission) {
        var reader = AGrant.of(permission);
        assertThatCode(doing(IN_W2, mover -> mover.requireReading(null), reader))
                .doesNotThrowAnyException();
        assertThatThrownBy(doing(IN_W2, mover -> mover.require(implementation()), reader))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "READ_AS_OFFICE",
                "READ_AS_MINISTRY",
                "READ_AS_BANK",
                "READ_BODY",
                "READ_PROJECT",
                "READ_ORGANISATION"
            })
    void whoReadsWhereSomeProjectStandsIsLetLookForOne(Permission permission) {
        assertThat(opensSome(AGrant.of(permission))).isTrue();
    }

    @Test
    void whoReadsWhereNoneStandsLearnsOfNone() {
        assertThat(opensSome()).isFalse();
        assertThat(Mover.opensSome(Set.of(AudienceToken.role("research")))).isFalse();
    }

    private static boolean opensSome(AGrant... grants) {
        return Asking.with(
                List.of(grants), () -> Mover.opensSome(Asking.rights().mine().tokens()));
    }

    @Test
    void whoCarriesItAndItsBodiesReadWhereItStands() {
        var town = AGrant.of(Permission.READ_ORGANISATION).in(new Scope.OfOrganisation(TOWN));
        var other = AGrant.of(Permission.READ_ORGANISATION).in(new Scope.OfOrganisation(new UUID(0, 8)));
        var member = AGrant.of(Permission.READ_BODY).in(new Scope.OfCommittee("w2"));
        var group = AGrant.of(Permission.READ_BODY).in(new Scope.OfCommittee(GROUP.key()));
        assertThatCode(doing(IN_W2, mover -> mover.requireReading(null), town)).doesNotThrowAnyException();
        assertThatThrownBy(doing(IN_W2, mover -> mover.requireReading(null), other))
                .isInstanceOf(NotFound.class);
        assertThatCode(doing(IN_W2, mover -> mover.requireReading(implementation()), member))
                .doesNotThrowAnyException();
        assertThatThrownBy(doing(NEW, mover -> mover.requireReading(null), member))
                .isInstanceOf(NotFound.class);
        assertThatCode(doing(IN_W2, mover -> mover.requireReading(confirmation()), group))
                .doesNotThrowAnyException();
        assertThatThrownBy(doing(IN_W2, mover -> mover.requireReading(null), group))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoHandsItInMovesForTheProjectOrTheOrganisation() {
        var step = step(new StepSettings.Implementation(null), StepRole.PROMOTER);
        assertThat(isHindered(
                        IN_W2, step, AGrant.of(Permission.HAND_IN_PROJECTS).in(new Scope.OfOrganisation(TOWN))))
                .isFalse();
        assertThat(isHindered(
                        IN_W2,
                        step,
                        AGrant.of(Permission.HAND_IN_PROJECTS)
                                .in(new Scope.OfProject(IN_W2.key().value()))))
                .isFalse();
        assertThat(isHindered(IN_W2, step)).isTrue();
    }

    @Test
    void anotherVersionIsLaidUnderByTheOffice() {
        assertThat(isOffice(office())).isTrue();
        assertThat(isOffice(speaker("w2"))).isFalse();
        assertThatCode(doing(IN_W2, Mover::requireOffice, office())).doesNotThrowAnyException();
        assertThatThrownBy(doing(IN_W2, Mover::requireOffice, speaker("w2"))).isInstanceOf(NotFound.class);
    }

    @Test
    void whyAProfileWasSentBackIsReadByWhoReceivesItAndWhoCarriesTheProject() {
        assertThat(readsReturns(AGrant.of(Permission.RECEIVE_PROJECTS))).isTrue();
        assertThat(readsReturns(AGrant.of(Permission.READ_TRAIL))).isTrue();
        assertThat(readsReturns(town())).isTrue();
        var inW2 = AGrant.of(Permission.RECEIVE_PROJECTS).in(new Scope.OfCommittee("w2"));
        assertThat(readsReturns(inW2, AGrant.of(Permission.READ_AS_OFFICE), AGrant.of(Permission.READ_PROJECT)))
                .isFalse();
    }

    private static boolean readsReturns(AGrant... grants) {
        return asked(IN_W2, Mover::readsReturns, grants);
    }

    @Test
    void whoseTurnItIsIsToldByTheRightsThatAreNeeded() {
        assertThat(needed(IN_W2, implementation()))
                .containsExactly(Permission.LEAD_PROCEDURES, Permission.REPORT_GRANTS);
        assertThat(needed(IN_BOTH, vote(WORKSHOPS, Mode.EACH))).containsExactly(Permission.LEAD_PROCEDURES);
    }

    private static List<Permission> needed(Project project, Step step) {
        return asked(project, mover -> mover.needed(step));
    }
}
