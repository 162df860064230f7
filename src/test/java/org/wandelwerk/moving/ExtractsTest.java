package org.wandelwerk.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
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
import org.wandelwerk.kernel.Stale;
import org.wandelwerk.kernel.TaskWindow;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.project.Decision;
import org.wandelwerk.project.DecisionOutcome;
import org.wandelwerk.project.ProjectMoved;

/** What a body decided is told to nobody before the extract of its minutes is signed. */
@RecordApplicationEvents
class ExtractsTest extends WaitingDecision {

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private Turns turns;

    @Autowired
    private DSLContext sql;

    /** How often the house was told of a move since. */
    private long told() {
        return events.stream(ProjectMoved.class)
                .filter(moved -> moved.number() > LAST)
                .count();
    }

    private void takeBack() {
        var mark = waiting().mark();
        Acting.as(HouseActors.SYSTEM, () -> {
            extracts.takeBack(key, mark);
            return mark;
        });
    }

    private static void isRefused(ThrowingCallable act, String rule) {
        assertThatThrownBy(act).isInstanceOf(Refused.class).extracting("rule").isEqualTo(rule);
    }

    @Test
    void beforeItNeitherPlaceNorDecisionNorMailTellsOfIt() {
        assertThat(stand().standpoint().moves()).hasSize(LAST);
        assertThat(label()).isEqualTo("in der Werkstatt");
        assertThat(stand().standpoint().dossier().decisions()).isEmpty();
        assertThat(told()).isZero();
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
        assertThat(told()).isEqualTo(1);
        assertThat(extracts().waiting()).isNull();
        assertThat(extracts().signed()).containsOnlyKeys(LAST + 1).containsValue(SIGNATURE);
        assertThatThrownBy(() -> sign(HouseActors.SYSTEM, mark)).isInstanceOf(Stale.class);
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
        assertThat(ended()).as("what was taken back stays").containsExactly(ProjectExtracts.State.TAKEN_BACK);
        assertThatThrownBy(() -> sign(HouseActors.SYSTEM, first.mark())).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> sign(HouseActors.SYSTEM, new WaitingExtract.Mark(LAST, "")))
                .isInstanceOf(Stale.class);
        takeBack();
        decide();
        assertThat(ended()).containsExactly(ProjectExtracts.State.TAKEN_BACK, ProjectExtracts.State.TAKEN_BACK);
        sign(HouseActors.SYSTEM);
        assertThat(label()).isEqualTo("bei der IMAG");
        assertThat(ended()).hasSize(2);
        assertThat(extracts().signed()).containsOnlyKeys(LAST + 1);
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
        var turn = Acting.as(holding("office"), () -> turns.urgent(TaskWindow.first(200))).mine().items().stream()
                .filter(one -> one.project().key().equals(key))
                .findFirst()
                .orElseThrow();
        assertThat(turn.isDecided()).isTrue();
        assertThat(turn.due()).isNull();
        assertThat(turn.urgency()).isNull();
        takeBack();
        assertThat(Acting.as(holding("office"), () -> turns.urgent(TaskWindow.first(200))).mine().items().stream()
                        .filter(one -> one.project().key().equals(key)))
                .extracting(Turn::isDecided)
                .containsExactly(false);
    }
}
