package org.wandelwerk.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wandelwerk.committee.ACommittee;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.committee.CommitteeKind;
import org.wandelwerk.identity.access.AGrant;
import org.wandelwerk.identity.access.Asking;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.programme.Criteria;
import org.wandelwerk.programme.Step;
import org.wandelwerk.programme.StepBody;
import org.wandelwerk.programme.StepRole;
import org.wandelwerk.programme.StepSettings;
import org.wandelwerk.programme.StepSettings.Several.Mode;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.Project;

/** Whose turn a step is, without a database. */
class MoverTest {

    private static final UUID TOWN = new UUID(0, 7);
    private static final Committee W2 = ACommittee.workshop(2, "Innovation").build();
    private static final Committee W5 = ACommittee.workshop(5, "Tourismus").build();
    private static final Committee GROUP =
            ACommittee.of(CommitteeKind.INTERMINISTERIAL, "imag").build();
    private static final StepBody WORKSHOPS =
            new StepBody.Chosen(StepBody.Kind.WORKSHOP, StepBody.From.PROJECT_WORKSHOPS);
    private static final Project IN_W2 = inWorkshops(W2);
    private static final Project IN_BOTH = inWorkshops(W2, W5);
    private static final Project NEW = inWorkshops();

    private static Project inWorkshops(Committee... workshops) {
        var project = AProject.withId("moved").by(new OrganisationId(TOWN));
        for (var workshop : workshops) {
            project.of(workshop.id());
        }
        return project.build().project();
    }

    private static Step step(StepSettings settings, StepRole... who) {
        return new Step("one", Text.german("x"), List.of(who), null, null, settings, List.of());
    }

    private static Step vote(StepBody body, @Nullable Mode mode) {
        var several = mode == null ? null : new StepSettings.Several(mode, null);
        return step(
                new StepSettings.CommitteeVote(body, several, StepSettings.Rule.CONSENSUS, new Criteria.None()),
                StepRole.OFFICE,
                StepRole.SPEAKER);
    }

    private static Step confirmation() {
        return step(
                new StepSettings.Confirmation(new StepBody.One(GROUP.key()), new Criteria.None()),
                StepRole.GROUP_CHAIR);
    }

    private static Step implementation() {
        return step(new StepSettings.Implementation(null), StepRole.OFFICE, StepRole.BANK);
    }

    private static <T> T asked(Project project, Function<Mover, T> question, AGrant... grants) {
        return Asking.with(
                List.of(grants), () -> question.apply(new Mover(Asking.rights(), project, List.of(W2, W5, GROUP))));
    }

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

    private static ThrowingCallable doing(Project project, Consumer<Mover> act, AGrant... grants) {
        return () -> asked(
                project,
                mover -> {
                    act.accept(mover);
                    return true;
                },
                grants);
    }

    private static AGrant speaker(String body) {
        return AGrant.of(Permission.SIGN_MINUTES).in(new Scope.OfCommittee(body));
    }

    private static AGrant office() {
        return AGrant.of(Permission.EDIT_PROJECT_FACTS);
    }

    @ParameterizedTest
    @CsvSource({
        "PROMOTER, HAND_IN_PROJECTS",
        "OFFICE, EDIT_PROJECT_FACTS",
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
                .containsExactly(Permission.EDIT_PROJECT_FACTS, Permission.REPORT_GRANTS);
        assertThat(needed(IN_BOTH, vote(WORKSHOPS, Mode.EACH))).containsExactly(Permission.EDIT_PROJECT_FACTS);
    }

    private static List<Permission> needed(Project project, Step step) {
        return asked(project, mover -> mover.needed(step));
    }

    private static AGrant town() {
        return AGrant.of(Permission.HAND_IN_PROJECTS).in(new Scope.OfOrganisation(TOWN));
    }

    private static ThrowingCallable signing(Project project, Step step, List<CommitteeId> decided, AGrant... grants) {
        return doing(project, mover -> mover.requireSigning(step, decided), grants);
    }

    private static ExtractSigners signers(Project project, Step step, List<CommitteeId> decided, AGrant... grants) {
        return asked(project, mover -> mover.extractSigners(step, decided), grants);
    }

    @Test
    void whoSignsTheMinutesOfTheBodySignsTheExtractAndSoDoesTheOffice() {
        var step = vote(WORKSHOPS, null);
        assertThatCode(signing(IN_W2, step, List.of(), speaker("w2"))).doesNotThrowAnyException();
        assertThatCode(signing(IN_W2, step, List.of(), office())).doesNotThrowAnyException();
        assertThatThrownBy(signing(IN_W2, step, List.of(), speaker("w5"))).isInstanceOf(NotFound.class);
        assertThat(signers(IN_W2, step, List.of(), speaker("w2")).isMine()).isTrue();
        assertThat(signers(IN_W2, step, List.of(), speaker("w5")).isMine()).isFalse();
        assertThat(signers(IN_W2, step, List.of(), office()).bodies()).containsExactly(W2.name());
    }

    @Test
    void theBodyThatDecidedSignsThoughAnotherWouldDecideNow() {
        var step = vote(WORKSHOPS, null);
        var decided = List.of(W5.id());
        assertThatCode(signing(IN_W2, step, decided, speaker("w5"))).doesNotThrowAnyException();
        assertThatThrownBy(signing(IN_W2, step, decided, speaker("w2"))).isInstanceOf(NotFound.class);
        assertThat(signers(IN_W2, step, decided, speaker("w5")).bodies()).containsExactly(W5.name());
    }

    @Test
    void whereEachOfSeveralDecidedTheOfficeAloneSigns() {
        var each = vote(WORKSHOPS, Mode.EACH);
        assertThatThrownBy(signing(IN_BOTH, each, List.of(), speaker("w2"))).isInstanceOf(NotFound.class);
        assertThatCode(signing(IN_BOTH, each, List.of(), office())).doesNotThrowAnyException();
        assertThat(signers(IN_BOTH, each, List.of(), office()).bodies()).isEmpty();
        assertThatCode(signing(IN_W2, each, List.of(), speaker("w2"))).doesNotThrowAnyException();
        assertThat(signers(IN_W2, each, List.of(), speaker("w2")).bodies()).containsExactly(W2.name());
        assertThatCode(signing(IN_BOTH, vote(WORKSHOPS, Mode.JOINT), List.of(), speaker("w2")))
                .doesNotThrowAnyException();
    }

    @Test
    void whoActsForThePromoterSignsNothingOfTheOwnProject() {
        var step = vote(WORKSHOPS, null);
        assertThatThrownBy(signing(IN_W2, step, List.of(), speaker("w2"), town()))
                .isInstanceOf(Refused.class);
        assertThat(signers(IN_W2, step, List.of(), speaker("w2"), town()).isMine())
                .isFalse();
        var other = AGrant.of(Permission.HAND_IN_PROJECTS).in(new Scope.OfOrganisation(new UUID(0, 8)));
        assertThatCode(signing(IN_W2, step, List.of(), speaker("w2"), other)).doesNotThrowAnyException();
        assertThat(signers(IN_W2, step, List.of(), speaker("w2"), other).isMine())
                .isTrue();
    }
}
