package org.wandelwerk.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.programme.Outcome;
import org.wandelwerk.programme.PublicStatus;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.Decision;
import org.wandelwerk.project.DecisionOutcome;
import org.wandelwerk.project.GivenReasons;
import org.wandelwerk.project.MoveKind;
import org.wandelwerk.project.ReasonsKnown;

class MoveDecisionsTest extends ProjectOnItsWay {

    @Test
    void aPartIsNotTheWhole() {
        takeOver(AProject.withId("moved").at(PublicStatus.APPLIED).build());
        move(order("partly-granted", new MoveRemark(null, null, null, null, "Schreiben der Bank vom 2. November")));
        var part = stand().standpoint().dossier();
        assertThat(part.position().status()).isEqualTo(PublicStatus.PARTLY_GRANTED);
        assertThat(part.decisions()).isEmpty();
    }

    @Test
    void aDecisionIsOnRecordWhenTheProcedureMakesItPublic() {
        enter("lausitz-brandenburg");
        move(order("complete", MoveRemark.NONE));
        move(order("ready", MoveRemark.NONE));
        assertThat(stand().standpoint().dossier().decisions()).isEmpty();
        move(order("recommended", BECAUSE));
        move(order("confirmed", BECAUSE));
        assertThat(stand().standpoint().dossier().decisions())
                .extracting(Decision::outcome)
                .containsExactly(DecisionOutcome.RECOMMENDED, DecisionOutcome.CONFIRMED);
    }

    private List<GivenReasons> confirmedBecause(int version, String publish, @Nullable String reason) {
        regions.releaseDocument(regions.shipped("lausitz-brandenburg")
                .replace("version: 1", "version: " + version)
                .replace("conditions: allowed, publish: decision", "reason: allowed, publish: " + publish));
        enter("lausitz-brandenburg");
        move(order("complete", MoveRemark.NONE));
        move(order("ready", MoveRemark.NONE));
        move(order("recommended", MoveRemark.NONE));
        move(order("confirmed", new MoveRemark(reason, null, null, null, null)));
        return stand().standpoint().dossier().decisions().stream()
                .filter(decision -> decision.outcome() == DecisionOutcome.CONFIRMED)
                .map(Decision::reasons)
                .toList();
    }

    @Test
    void reasonsArePublicWhereTheProcedureSaysSo() {
        assertThat(confirmedBecause(21, "decision-with-reasons", "Weil es trägt."))
                .containsExactly(new GivenReasons("Weil es trägt."));
    }

    @Test
    void elseThePublicLearnsOnlyThatThereAreSome() {
        assertThat(confirmedBecause(22, "decision", "Weil es trägt.")).containsExactly(GivenReasons.WITHHELD);
    }

    @Test
    void whatWasNotGivenIsNotWithheld() {
        assertThat(confirmedBecause(23, "decision-with-reasons", null))
                .hasSize(1)
                .containsOnlyNulls();
        assertThat(stand().standpoint().dossier().decisions())
                .extracting(Decision::reasonsKnown)
                .containsOnly(ReasonsKnown.NONE);
    }

    @Test
    void whereSeveralWorkshopsVoteNoSpeakerDecidesForAll() {
        enter("lausitz-brandenburg");
        move(order("complete", MoveRemark.NONE));
        move(order("ready", MoveRemark.NONE));
        var speaker = holding("speaker", new Scope.OfCommittee("w101"));
        assertThat(Acting.as(speaker, () -> moving.stand(key)).mayMove()).isTrue();

        use(AProject.withId("both").of(workshop(101)).of(workshop(102)));
        enter("lausitz-brandenburg");
        move(order("complete", MoveRemark.NONE));
        move(order("ready", MoveRemark.NONE));
        assertThat(Acting.as(speaker, () -> moving.stand(key)).hindrance()).isEqualTo("moving.others");
        var order = order("recommended", BECAUSE);
        assertThatThrownBy(() -> Acting.as(speaker, () -> moving.move(key, order)))
                .isInstanceOf(Refused.class);
        Acting.as(holding("office"), () -> moving.move(key, order));
    }

    @Test
    void whereNoWorkshopIsAssignedNobodyVotes() {
        use(AProject.withId("none"));
        enter("lausitz-brandenburg");
        move(order("complete", MoveRemark.NONE));
        move(order("ready", MoveRemark.NONE));
        assertThat(stand().hindrance()).isEqualTo("moving.refused.body");
        assertThatThrownBy(() -> move(order("recommended", BECAUSE)))
                .isInstanceOf(Refused.class)
                .extracting("rule")
                .isEqualTo("moving.refused.body");
    }

    @Test
    void goingOverChangesNothingOfWhatThePublicReads() {
        takeOver(AProject.withId("moved").at(PublicStatus.APPLIED).build());
        releaseNewer();
        assertThatThrownBy(() -> carryOver("application", "x".repeat(4001)))
                .isInstanceOf(Refused.class)
                .extracting("rule")
                .isEqualTo("moving.mistake.long");
        carryOver("application");
        assertThat(stand().remarks().get(2)).isEqualTo(new MoveRemark("neue Richtlinie", null, null, null, null));
        assertThat(label()).isEqualTo("beantragt");

        use(AProject.withId("decided").at(PublicStatus.RECOMMENDED));
        takeOver(dossier);
        move(order("confirmed", BECAUSE));
        var before = stand().standpoint().dossier().position();
        carryOver("notice");
        var after = stand().standpoint().dossier().position();
        assertThat(after.by()).isEqualTo(before.by());
        assertThat(label()).isEqualTo("Anzeige beim Bund");
        assertThat(stand().procedure().version().number()).isEqualTo(8);
    }

    @Test
    void aProjectGoesOverToANewerVersionAndThePreviewSaysWhatIsLost() {
        enter("lausitz-brandenburg");
        move(order("complete", MoveRemark.NONE));
        assertThat(stand().newest()).isNull();
        regions.releaseDocument(regions.shipped("lausitz-brandenburg")
                .replace("version: 1", "version: 9")
                .replaceFirst("(?m)^      withdrawn: .*$\\R", "")
                .replace("in Qualifizierung", "in Vorbereitung"));

        assertThat(stand().newest()).isNotNull();
        var preview = Acting.as(HouseActors.SYSTEM, () -> moving.preview(key));
        assertThat(preview.pairs())
                .hasSize(9)
                .allSatisfy(pair -> assertThat(pair.to()).isNotNull());
        assertThat(preview.lost("qualification")).extracting(Outcome::id).containsExactly("withdrawn");
        var reason = new MoveRemark("neue Richtlinie", null, null, null, null);
        assertThatThrownBy(() ->
                        Acting.as(HouseActors.SYSTEM, () -> moving.carryOver(key, 2, "qualification", MoveRemark.NONE)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(
                        () -> Acting.as(holding("ministry"), () -> moving.carryOver(key, 2, "qualification", reason)))
                .isInstanceOf(Refused.class);
        Acting.as(HouseActors.SYSTEM, () -> moving.carryOver(key, 2, "qualification", reason));

        assertThat(stand().procedure().version().number()).isEqualTo(9);
        assertThat(stand().standpoint().last().kind()).isEqualTo(MoveKind.CARRIED_OVER);
        assertThat(label()).isEqualTo("in Vorbereitung");
        assertThatThrownBy(() -> Acting.as(HouseActors.SYSTEM, () -> moving.preview(key)))
                .isInstanceOf(Refused.class);
    }
}
