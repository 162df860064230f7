package org.wandelwerk.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.access.Days;
import org.wandelwerk.identity.access.GrantWish;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.kernel.Stale;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.programme.WayEnd;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.Decision;
import org.wandelwerk.project.DecisionOutcome;
import org.wandelwerk.project.MoveKind;
import org.wandelwerk.project.Position;
import org.wandelwerk.project.ProjectDossier;
import org.wandelwerk.project.ProjectMoved;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.project.ProjectSuccession;

/** What a body decided is told to nobody before the extract of its minutes is signed. */
@RecordApplicationEvents
class ExtractsTest extends ProjectOnItsWay {

    private static final int LAST = 3;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private ProjectMoves moves;

    @Autowired
    private ProjectSuccession succession;

    @Autowired
    private Turns turns;

    @Autowired
    private DSLContext sql;

    @BeforeEach
    void whatWasDecidedWaits() {
        enter("lausitz-brandenburg");
        move(order("complete", MoveRemark.NONE));
        move(order("ready", MoveRemark.NONE));
        events.clear();
        decide();
    }

    private void decide() {
        Acting.as(HouseActors.SYSTEM, () -> moving.move(key, order("recommended", BECAUSE)));
    }

    private WaitingExtract waiting() {
        return Objects.requireNonNull(extracts().waiting());
    }

    private void takeBack() {
        var mark = waiting().mark();
        Acting.as(HouseActors.SYSTEM, () -> {
            extracts.takeBack(key, mark);
            return mark;
        });
    }

    private void sign(Actor actor) {
        sign(actor, waiting().mark());
    }

    private void sign(Actor actor, WaitingExtract.Mark mark) {
        Acting.as(actor, () -> extracts.sign(key, mark, SIGNATURE));
    }

    private static void isRefused(ThrowingCallable act, String rule) {
        assertThatThrownBy(act).isInstanceOf(Refused.class).extracting("rule").isEqualTo(rule);
    }

    @Test
    void beforeItNeitherPlaceNorDecisionNorMailTellsOfIt() {
        assertThat(stand().standpoint().moves()).hasSize(LAST);
        assertThat(label()).isEqualTo("in der Werkstatt");
        assertThat(stand().standpoint().dossier().decisions()).isEmpty();
        assertThat(events.stream(ProjectMoved.class)).isEmpty();
        assertThat(waiting().order()).isEqualTo(new MoveOrder(LAST, "recommended", today(), BECAUSE));
    }

    @Test
    void withItTheProjectGoesOnAndTheDecisionIsPublic() {
        var mark = waiting().mark();
        sign(holding("speaker", new Scope.OfCommittee("w101")));
        assertThat(label()).isEqualTo("bei der IMAG");
        assertThat(stand().standpoint().dossier().decisions())
                .extracting(Decision::outcome)
                .containsExactly(DecisionOutcome.RECOMMENDED);
        assertThat(events.stream(ProjectMoved.class)).hasSize(1);
        assertThat(extracts().waiting()).isNull();
        assertThat(extracts().signed()).containsOnlyKeys(LAST + 1).containsValue(SIGNATURE);
        assertThatThrownBy(() -> sign(HouseActors.SYSTEM, mark)).isInstanceOf(Stale.class);
    }

    private ProjectExtracts extracts() {
        return Acting.as(HouseActors.SYSTEM, () -> extracts.of(moving.stand(key)));
    }

    @Test
    void whileItWaitsNothingElseIsDecided() {
        var again = order("recommended", BECAUSE);
        isRefused(() -> move(again), "moving.refused.extract");
        var other = order("qualify", new MoveRemark("weil", null, null, null, null));
        isRefused(() -> move(other), "moving.refused.extract");
        releaseNewer();
        isRefused(() -> carryOver("workshop"), "moving.refused.extract");
        takeBack();
        move(other);
        assertThat(label()).isEqualTo("in Qualifizierung");
    }

    @Test
    void whoSignsNoMinutesOfTheBodySignsNoExtract() {
        isRefused(() -> sign(holding("ministry")), "access.refused.permission");
        for (var stranger : List.of(
                holding("research"),
                holding("speaker", new Scope.OfCommittee("w102")),
                holding("delegate", new Scope.OfCommittee("w103")))) {
            assertThatThrownBy(() -> sign(stranger)).isInstanceOf(NotFound.class);
        }
        isRefused(() -> sign(holding("delegate", new Scope.OfCommittee("w101"))), "access.refused.permission");
        var promoter = holding("promoter", new Scope.OfProject(key.value()));
        isRefused(() -> sign(promoter), "access.refused.permission");
        assertThat(Acting.as(promoter, () -> extracts.of(moving.stand(key))).waiting())
                .isNull();
    }

    @Test
    void whoActsForThePromoterSignsNotEvenAsSpeaker() {
        var both = holding("speaker", new Scope.OfCommittee("w101"));
        alsoPromoter(both, new Scope.OfProject(key.value()));
        isRefused(() -> sign(both), "moving.refused.own");
    }

    private void alsoPromoter(Actor actor, Scope promoter) {
        var days = new Days(DAY.minusYears(1), null);
        Acting.as(HouseActors.SYSTEM, () -> {
            grants.begin(new GrantWish(actor.id(), "promoter", promoter, days, "test"));
            return actor;
        });
    }

    @Test
    void aSignatureNamesWhoSignedAndADayAfterTheDecision() {
        var mark = waiting().mark();
        var mistakes = Acting.as(
                HouseActors.SYSTEM,
                () -> List.of(
                        extracts.mistakes(key, mark, new ExtractSignature(" ", today().plusDays(1))),
                        extracts.mistakes(key, mark, new ExtractSignature("x".repeat(201), today().minusDays(1)))));
        assertThat(mistakes.getFirst().keys())
                .containsEntry("unterzeichner", "moving.mistake.missing")
                .containsEntry("unterschrieben", "moving.mistake.future");
        assertThat(mistakes.getLast().keys())
                .containsEntry("unterzeichner", "moving.mistake.name")
                .containsEntry("unterschrieben", "moving.mistake.signed");
        isRefused(
                () -> Acting.as(HouseActors.SYSTEM, () -> extracts.sign(key, mark, new ExtractSignature("", DAY))),
                "moving.mistake.missing");
        assertThat(stand().standpoint().moves()).hasSize(LAST);
    }

    @Test
    void whatIsEnteredAnewIsAnotherDecision() {
        var first = waiting();
        takeBack();
        assertThat(extracts().isHeld()).isFalse();
        assertThat(ended()).containsExactly(ProjectExtracts.State.TAKEN_BACK);
        decide();
        assertThat(waiting().order()).isEqualTo(first.order());
        assertThat(waiting().mark()).isNotEqualTo(first.mark());
        assertThatThrownBy(() -> sign(HouseActors.SYSTEM, first.mark())).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> sign(HouseActors.SYSTEM, new WaitingExtract.Mark(LAST, "")))
                .isInstanceOf(Stale.class);
        sign(HouseActors.SYSTEM);
        assertThat(label()).isEqualTo("bei der IMAG");
    }

    @Test
    void aWordThatChangedIsNotSignedUnread() {
        var known = waiting();
        var order = known.order();
        var other = new MoveOrder(
                order.after(), order.outcome(), order.on(), new MoveRemark("weil", null, null, null, null));
        assertThat(new WaitingExtract(known.id(), other, known.body(), known.bodies()).mark())
                .isNotEqualTo(known.mark());
        assertThat(new WaitingExtract(known.id(), order, known.body(), known.bodies()).mark())
                .isEqualTo(known.mark());
    }

    private List<ProjectExtracts.State> ended() {
        return extracts().unsigned().stream()
                .map(ProjectExtracts.Unsigned::state)
                .toList();
    }

    private void isOvertaken() {
        assertThat(extracts().waiting()).isNull();
        assertThat(extracts().isHeld()).isFalse();
        assertThat(ended()).containsExactly(ProjectExtracts.State.OVERTAKEN);
        assertThat(extracts().unsigned().getFirst().label().de()).isEqualTo("empfohlen");
        var bank = Acting.as(holding("bank"), () -> extracts.of(moving.stand(key)));
        assertThat(bank.unsigned()).as("told to those who work on all projects").isEmpty();
    }

    @Test
    void aWithdrawalOvertakesIt() {
        Acting.as(HouseActors.SYSTEM, () -> {
            moving.withdraw(key, "zurück");
            return key;
        });
        isOvertaken();
    }

    @Test
    void aMergerOvertakesItAndItStaysSoWhenThatIsTakenBack() {
        var mark = waiting().mark();
        var before = stand().standpoint().dossier().position();
        add(MoveKind.MERGED, before.ended(WayEnd.MERGED, today()));
        isOvertaken();
        add(MoveKind.RESTORED, before.again(today()));
        isOvertaken();
        assertThatThrownBy(() -> sign(HouseActors.SYSTEM, mark)).isInstanceOf(Stale.class);
        decide();
        assertThat(waiting().order().after()).isEqualTo(LAST + 2);
    }

    private void add(MoveKind kind, Position to) {
        var after = stand().standpoint().last().number();
        Acting.as(HouseActors.SYSTEM, () -> moves.add(dossier.project().id(), after, kind, to, null));
    }

    @Test
    void aSplitOvertakesItAndWhatIsLeftIsDecidedAnew() {
        var whole = stand().standpoint().dossier();
        var part = AProject.withId("part").build().project();
        Acting.as(HouseActors.SYSTEM, () -> {
            succession.splitOff(
                    new ProjectDossier(part, whole.position().splitOff(today()), List.of(), List.of()),
                    whole.project().id());
            return part;
        });
        isOvertaken();
        decide();
        sign(HouseActors.SYSTEM);
        assertThat(label()).isEqualTo("bei der IMAG");
    }

    @Test
    void anImportThatSaysOtherwiseOvertakesIt() {
        var at = stand().standpoint().dossier().position();
        takeOver(new ProjectDossier(
                dossier.project(),
                new Position(
                        at.procedure(),
                        "confirmation",
                        at.status(),
                        at.since(),
                        today().plusDays(1),
                        List.of(new Source("https://example.org/neu")),
                        null,
                        null,
                        null),
                List.of(),
                List.of()));
        assertThat(stand().standpoint().last().kind()).isEqualTo(MoveKind.TAKEN_OVER);
        isOvertaken();
    }

    @Test
    void whoeverDecidedSignsAndStandsInTheDecisionWhateverWorkshopTheProjectHasSince() {
        var other = workshop(102);
        sql.execute(
                "update project.workshops set committee_id = ? where project_id = ?",
                other.value(),
                dossier.project().id().value());
        assertThat(stand().standpoint().dossier().project().workshops()).containsExactly(other);
        assertThatThrownBy(() -> sign(holding("speaker", new Scope.OfCommittee("w102"))))
                .isInstanceOfAny(Refused.class, NotFound.class);
        sign(HouseActors.SYSTEM);
        assertThat(stand().standpoint().dossier().decisions())
                .extracting(decision -> decision.body().given())
                .containsExactly("Werkstatt 101");
    }

    @Test
    void whoMayMoveButNotSignIsToldThatItWaitsAndWhoSigns() {
        var both = holding("office");
        alsoPromoter(both, new Scope.OfProject(key.value()));
        var told = Acting.as(both, () -> extracts.of(moving.stand(key)));
        assertThat(told.isHeld()).isTrue();
        assertThat(told.waiting()).isNull();
        assertThat(Acting.as(both, () -> moving.stand(key)).signers().bodies())
                .extracting(Text::de)
                .containsExactly("Werkstatt 101");
        var bank = Acting.as(holding("bank"), () -> extracts.of(moving.stand(key)));
        assertThat(bank.isHeld()).as("it is told to nobody else").isFalse();
    }

    @Test
    void whatIsDecidedIsNoLongerDue() {
        var turn = Acting.as(holding("office"), () -> turns.urgent(200)).stream()
                .filter(one -> one.project().key().equals(key))
                .findFirst()
                .orElseThrow();
        assertThat(turn.isDecided()).isTrue();
        assertThat(turn.due()).isNull();
        assertThat(turn.urgency()).isNull();
        takeBack();
        assertThat(Acting.as(holding("office"), () -> turns.urgent(200)).stream()
                        .filter(one -> one.project().key().equals(key)))
                .extracting(Turn::isDecided)
                .containsExactly(false);
    }
}
