package org.wandelwerk.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
import org.wandelwerk.kernel.Stale;
import org.wandelwerk.project.Decision;
import org.wandelwerk.project.DecisionOutcome;
import org.wandelwerk.project.ProjectMoved;

/** What a body decided is told to nobody before the extract of its minutes is signed. */
@RecordApplicationEvents
class ExtractsTest extends ProjectOnItsWay {

    private static final int LAST = 3;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void whatWasDecidedWaits() {
        enter("lausitz-brandenburg");
        move(order("complete", MoveRemark.NONE));
        move(order("ready", MoveRemark.NONE));
        events.clear();
        Acting.as(HouseActors.SYSTEM, () -> moving.move(key, order("recommended", BECAUSE)));
    }

    private void sign(Actor actor) {
        Acting.as(actor, () -> extracts.sign(key, LAST, SIGNATURE));
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
        assertThat(extracts().waiting()).isEqualTo(new MoveOrder(LAST, "recommended", today(), BECAUSE));
    }

    @Test
    void withItTheProjectGoesOnAndTheDecisionIsPublic() {
        sign(holding("speaker", new Scope.OfCommittee("w101")));
        assertThat(label()).isEqualTo("bei der IMAG");
        assertThat(stand().standpoint().dossier().decisions())
                .extracting(Decision::outcome)
                .containsExactly(DecisionOutcome.RECOMMENDED);
        assertThat(events.stream(ProjectMoved.class)).hasSize(1);
        assertThat(extracts().waiting()).isNull();
        assertThat(extracts().signed()).containsOnlyKeys(LAST + 1).containsValue(SIGNATURE);
        assertThatThrownBy(() -> sign(HouseActors.SYSTEM)).isInstanceOf(Stale.class);
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
        Acting.as(holding("office"), () -> {
            extracts.takeBack(key, LAST);
            return LAST;
        });
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
        var mistakes = Acting.as(
                HouseActors.SYSTEM,
                () -> List.of(
                        extracts.mistakes(key, LAST, new ExtractSignature(" ", today().plusDays(1))),
                        extracts.mistakes(key, LAST, new ExtractSignature("x".repeat(201), today().minusDays(1)))));
        assertThat(mistakes.getFirst().keys())
                .containsEntry("unterzeichner", "moving.mistake.missing")
                .containsEntry("unterschrieben", "moving.mistake.future");
        assertThat(mistakes.getLast().keys())
                .containsEntry("unterzeichner", "moving.mistake.name")
                .containsEntry("unterschrieben", "moving.mistake.signed");
        isRefused(
                () -> Acting.as(HouseActors.SYSTEM, () -> extracts.sign(key, LAST, new ExtractSignature("", DAY))),
                "moving.mistake.missing");
        assertThat(stand().standpoint().moves()).hasSize(LAST);
    }
}
