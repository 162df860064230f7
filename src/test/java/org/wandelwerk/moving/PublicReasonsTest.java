package org.wandelwerk.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.programme.AProcedure;
import org.wandelwerk.programme.Outcome;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.Decision;
import org.wandelwerk.project.DecisionOutcome;
import org.wandelwerk.project.GivenReasons;
import org.wandelwerk.project.Position;
import org.wandelwerk.project.ProjectDossier;
import org.wandelwerk.project.ProjectMoves;

/** Since version 2 of the procedures everybody reads why a body decided as it did, be it yes, no or in principle. */
class PublicReasonsTest extends ProjectOnItsWay {

    private static final GivenReasons PUBLIC = new GivenReasons("Weil es trägt.");

    @Autowired
    private ProjectMoves moves;

    private void atTheWorkshop(String procedure) {
        enter(procedure);
        move(order("complete", MoveRemark.NONE));
        move(order("ready", MoveRemark.NONE));
    }

    private void atTheGroup() {
        atTheWorkshop("lausitz-brandenburg");
        move(order("recommended", BECAUSE));
    }

    private List<Decision> decisions() {
        return stand().standpoint().dossier().decisions();
    }

    private static MoveRemark because(@Nullable String conditions) {
        return new MoveRemark("Weil es trägt.", conditions, null, null, null);
    }

    @ParameterizedTest
    @CsvSource({
        "confirmed,,CONFIRMED,Anzeige beim Bund",
        "confirmed-in-principle,Erst der Bebauungsplan.,CONFIRMED_IN_PRINCIPLE,in Qualifizierung",
        "not-confirmed,,NOT_CONFIRMED,nicht bestätigt"
    })
    void whatTheGroupSaysIsOnRecordWithItsReasons(
            String outcome, @Nullable String conditions, DecisionOutcome said, String label) {
        atTheGroup();
        move(order(outcome, because(conditions)));
        assertThat(decisions().getLast())
                .extracting(Decision::outcome, Decision::reasons)
                .containsExactly(said, PUBLIC);
        assertThat(label()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"lausitz-brandenburg", "stark"})
    void theReasonsOfAWorkshopArePublicOnceItsExtractIsSigned(String procedure) {
        atTheWorkshop(procedure);
        Acting.as(HouseActors.SYSTEM, () -> moving.move(key, order("recommended", BECAUSE)));
        assertThat(decisions()).isEmpty();
        Acting.as(HouseActors.SYSTEM, () -> {
            var waiting = Objects.requireNonNull(extracts.of(moving.stand(key)).waiting());
            return extracts.sign(key, waiting.mark(), SIGNATURE);
        });
        assertThat(decisions())
                .extracting(Decision::outcome, Decision::reasons)
                .containsExactly(tuple(DecisionOutcome.RECOMMENDED, PUBLIC));
    }

    @Test
    void whoDecidesInPublicSaysWhy() {
        atTheWorkshop("lausitz-brandenburg");
        assertThatThrownBy(() -> move(order("recommended", MoveRemark.NONE)))
                .isInstanceOf(Refused.class)
                .extracting("rule")
                .isEqualTo("moving.mistake.missing");
    }

    @Test
    void whatIsDirectedToThePromoterIsNoDecisionOfABody() {
        atTheGroup();
        var before = decisions();
        move(order("deferred", new MoveRemark("später", null, today().plusDays(3), null, null)));
        assertThat(decisions()).isEqualTo(before);
        use(AProject.withId("elsewhere").of(workshop(101)));
        enter("lausitz-brandenburg");
        move(order("complete", MoveRemark.NONE));
        move(order("redirected", BECAUSE));
        assertThat(decisions()).isEmpty();
    }

    @Test
    void aProjectOfTheFirstVersionGoesOverToTheSecondAndIsDecidedByIt() {
        var entering = Position.entering(AProcedure.firstOfTheLausitz(), today());
        Acting.as(HouseActors.SYSTEM, () -> {
            moves.enter(new ProjectDossier(dossier.project(), entering, List.of(), List.of()));
            return true;
        });
        move(order("complete", MoveRemark.NONE));
        move(order("ready", MoveRemark.NONE));
        move(order("recommended", MoveRemark.NONE));
        assertThat(stand().procedure().version().number()).isEqualTo(1);
        assertThat(decisions()).extracting(Decision::reasons).containsOnlyNulls();

        var preview = Acting.as(HouseActors.SYSTEM, () -> moving.preview(key));
        assertThat(preview.to().version().number()).isEqualTo(4);
        assertThat(preview.pairs())
                .hasSize(9)
                .allSatisfy(pair -> assertThat(pair.to()).isNotNull());
        assertThat(preview.lost("confirmation")).extracting(Outcome::id).isEmpty();
        carryOver("confirmation");
        assertThat(label()).isEqualTo("bei der IMAG");

        move(order("not-confirmed", BECAUSE));
        assertThat(stand().procedure().version().number()).isEqualTo(4);
        assertThat(decisions())
                .extracting(Decision::outcome)
                .containsExactly(DecisionOutcome.RECOMMENDED, DecisionOutcome.NOT_CONFIRMED);
        assertThat(decisions().getLast().reasons()).isEqualTo(PUBLIC);
    }
}
