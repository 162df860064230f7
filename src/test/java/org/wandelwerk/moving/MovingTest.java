package org.wandelwerk.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Stale;
import org.wandelwerk.kernel.TaskWindow;
import org.wandelwerk.programme.PublicStatus;
import org.wandelwerk.programme.StepKind;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.MoveKind;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.shell.Texts;

class MovingTest extends ProjectOnItsWay {

    @Autowired
    private Turns turns;

    @Autowired
    private ProjectMoves moves;

    @Autowired
    private Texts texts;

    @ParameterizedTest
    @ValueSource(strings = {"lausitz-brandenburg", "stark", "sachsen", "rheinisches-revier", "short"})
    void aProjectWalksFromTheFirstStepToTheEnd(String procedure) {
        if (!procedure.equals("lausitz-brandenburg") && !procedure.equals("stark")) {
            regions.release(procedure);
        }
        enter(procedure);
        var steps = stand().procedure().steps().size();

        for (var stand = stand(); !stand.outcomes().isEmpty(); stand = stand()) {
            move(onward(stand));
        }

        assertThat(stand().standpoint().dossier().position().status()).isEqualTo(PublicStatus.COMPLETED);
        assertThat(stand().standpoint().moves()).hasSizeGreaterThanOrEqualTo(steps);
        assertThat(stand().mayMove()).isFalse();
        assertThatThrownBy(() -> move(order("over", MoveRemark.NONE)))
                .isInstanceOf(Refused.class)
                .extracting("rule")
                .isEqualTo("moving.refused.ended");
    }

    @Test
    void aMoveTellsWhoWhenAndWhyAndChangesWhatThePublicReads() {
        enter("lausitz-brandenburg");
        assertThat(label()).isEqualTo("eingereicht");

        var maker = holding("office");
        var order = order("returned", new MoveRemark(" der Kostenplan fehlt ", null, null, null, null));
        Acting.as(maker, () -> moving.move(key, order));

        var stand = stand();
        assertThat(stand.standpoint().last().by()).isEqualTo(maker.id());
        assertThat(stand.standpoint().last().kind()).isEqualTo(MoveKind.MOVED);
        assertThat(stand.remarks()).containsEntry(2, new MoveRemark("der Kostenplan fehlt", null, null, null, null));
        move(order("complete", MoveRemark.NONE));
        assertThat(label()).isEqualTo("in Qualifizierung");
        move(order("redirected", new MoveRemark("besser STARK", null, null, null, null)));
        assertThat(label()).isEqualTo("an ein anderes Programm verwiesen");
        assertThat(stand().standpoint().dossier().position().status()).isEqualTo(PublicStatus.ENDED);
    }

    @Test
    void whatAnOutcomeAsksForMustBeSaid() {
        enter("lausitz-brandenburg");
        assertThatThrownBy(() -> move(order("returned", MoveRemark.NONE)))
                .isInstanceOf(Refused.class)
                .extracting("rule")
                .isEqualTo("moving.mistake.missing");
        var mistakes = Acting.as(
                HouseActors.SYSTEM,
                () -> moving.mistakes(
                        key,
                        new MoveOrder(
                                1,
                                "complete",
                                today().plusDays(1),
                                new MoveRemark("x", "y", DAY, Money.euros(1), null))));
        assertThat(mistakes.keys())
                .containsEntry("am", "moving.mistake.future")
                .containsEntry("grund", "moving.mistake.notAsked")
                .containsEntry("auflagen", "moving.mistake.notAsked")
                .containsEntry("bis", "moving.mistake.notAsked")
                .containsEntry("betrag", "moving.mistake.notAsked");
        assertThat(mistakes.keys().keySet()).containsExactly("am", "grund", "auflagen", "bis", "betrag");
        assertThatThrownBy(() -> move(order("blessed", MoveRemark.NONE))).isInstanceOf(NotFound.class);
        assertThat(stand().standpoint().moves()).hasSize(1);
    }

    @Test
    void whoMayNotMoveItIsToldSoAndToStrangersThereIsNoSuchProject() {
        enter("lausitz-brandenburg");
        var order = order("complete", MoveRemark.NONE);
        assertThatThrownBy(() -> Acting.as(holding("ministry"), () -> moving.move(key, order)))
                .isInstanceOf(Refused.class)
                .extracting("rule")
                .isEqualTo("access.refused.permission");
        assertThatThrownBy(() -> Acting.as(holding("research"), () -> moving.move(key, order)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> moving.stand(key)).isInstanceOf(NotFound.class);
        assertThat(Acting.as(holding("ministry"), () -> moving.stand(key)).mayMove())
                .isFalse();
        assertThat(Acting.as(holding("office"), () -> moving.stand(key)).mayMove())
                .isTrue();
    }

    @Test
    void noMoveLiesBeforeTheYearSinceWhichProjectsGoTheProcedure() {
        takeOver(dossier);
        var early = new MoveOrder(1, "no-objection", LocalDate.of(2019, 12, 31), MoveRemark.NONE);
        assertThatThrownBy(() -> move(early))
                .isInstanceOf(Refused.class)
                .extracting("rule")
                .isEqualTo("moving.mistake.early");
        move(new MoveOrder(1, "no-objection", LocalDate.of(2020, 1, 1), MoveRemark.NONE));
        var before = new MoveOrder(2, "granted", LocalDate.of(2019, 12, 31), MoveRemark.NONE);
        assertThatThrownBy(() -> move(before))
                .isInstanceOf(Refused.class)
                .extracting("rule")
                .isEqualTo("moving.mistake.early");
    }

    @Test
    void aVersionThatIsNotYetValidIsGoneByNobody() {
        enter("lausitz-brandenburg");
        regions.releaseDocument(regions.shipped("lausitz-brandenburg")
                .replace("version: 1", "version: 31")
                .replace("valid: 2020-11-25", "valid: " + today().plusDays(1)));
        assertThat(stand().newest()).isNull();
        regions.releaseDocument(regions.shipped("lausitz-brandenburg")
                .replace("version: 1", "version: 30")
                .replace("valid: 2020-11-25", "valid: " + today()));
        assertThat(Objects.requireNonNull(stand().newest()).version().number()).isEqualTo(30);
    }

    @Test
    void aProofIsDueSoLongAfterTheProjectCameThereAsItsProcedureSays() {
        regions.releaseDocument(regions.shipped("lausitz-brandenburg")
                .replace("version: 1", "version: 32")
                .replace("due: notice.proof-due", "due: P6M"));
        enter("lausitz-brandenburg");
        while (here(stand()).kind() != StepKind.PROOF_OF_USE) {
            assertThat(stand().due()).isNull();
            move(onward(stand()));
        }
        assertThat(stand().due()).isEqualTo(today().plusMonths(6));
        assertThat(Acting.as(
                        holding("office"),
                        () -> turns.urgent(TaskWindow.first(200)).mine().items()))
                .filteredOn(turn -> turn.project().key().equals(key))
                .extracting(Turn::due)
                .allMatch(today().plusMonths(6)::equals);
        assertThat(own().due()).isEqualTo(today().plusMonths(6));
    }

    @ParameterizedTest
    @EnumSource
    void ofEachKindOfStepASentenceSaysWhatHappensNext(StepKind kind) {
        for (var language : List.of(Language.DE, Language.EN)) {
            assertThat(texts.text(language, "moving.next." + kind, "body"))
                    .endsWith(".")
                    .isNotEqualTo(texts.text(language, "moving.kind." + kind));
        }
    }

    @Test
    void theWorkshopsOfAProjectAreNamedWhereItIsTheirTurn() {
        enter("lausitz-brandenburg");
        move(order("complete", MoveRemark.NONE));
        assertThat(own().isBeforeWorkshops()).isFalse();
        move(order("ready", MoveRemark.NONE));
        assertThat(own().kind()).isEqualTo(StepKind.COMMITTEE_VOTE);
        assertThat(own().isBeforeWorkshops()).isTrue();
        assertThat(texts.text(Language.DE, "moving.next.COMMITTEE_VOTE", "workshops"))
                .isEqualTo("Die Werkstatt berät das Vorhaben und stimmt darüber ab.");
    }

    private OwnStep own() {
        var id = dossier.project().id();
        return Objects.requireNonNull(turns.own(moves.last(List.of(id))).get(id));
    }

    @Test
    void whoHandedAProjectInReadsWhatTheOfficeReads() {
        enter("lausitz-brandenburg");
        move(order("complete", MoveRemark.NONE));
        move(order("ready", MoveRemark.NONE));
        move(order("recommended", BECAUSE));
        assertThat(own().due()).isNull();
        move(order("deferred", new MoveRemark("später", null, today().plusDays(9), null, null)));
        assertThat(own().due()).isEqualTo(today().plusDays(9)).isEqualTo(stand().due());
        move(order("not-confirmed", new MoveRemark("nein", null, null, null, null)));
        assertThat(own().isOver()).isTrue();
        assertThat(own().label().de()).isEqualTo(label());
    }

    @Test
    void aSpanOfDaysReadsInDays() {
        assertThat(texts.text(Language.DE, "moving.asked.lapses", 0L, 30)).isEqualTo("verfällt nach 30 Tagen");
        assertThat(texts.text(Language.DE, "moving.asked.lapses", 1L, 0)).isEqualTo("verfällt nach 1 Monat");
        assertThat(texts.text(Language.DE, "moving.asked.lapses", 24L, 1))
                .isEqualTo("verfällt nach 24 Monaten und 1 Tag");
        assertThat(texts.text(Language.EN, "moving.asked.lapses", 0L, 1)).isEqualTo("lapses after 1 day");
    }

    @Test
    void whoWasOvertakenIsTold() {
        enter("lausitz-brandenburg");
        var order = order("complete", MoveRemark.NONE);
        move(order);
        assertThatThrownBy(() -> move(order)).isInstanceOf(Stale.class);
    }

    @Test
    void aTakenOverProjectMovesOnFromWhereItsSourceLeftItAndASecondImportDoesNotPullItBack() {
        takeOver(dossier);
        assertThat(here(stand()).id()).isEqualTo("notice");
        assertThat(stand().standpoint().moves()).hasSize(1);

        move(order("no-objection", MoveRemark.NONE));
        move(order("granted", new MoveRemark(null, null, null, null, "Schreiben der Bank vom 2. November")));

        var moved = stand().standpoint().dossier();
        assertThat(projects.byKey(key).status().de()).isEqualTo("in Umsetzung");

        takeOver(compiledLater(dossier));
        assertThat(stand().standpoint().dossier()).isEqualTo(moved);
        assertThat(stand().standpoint().moves()).hasSize(3);
        takeOver(AProject.withId("moved").at(PublicStatus.COMPLETED).build());
        assertThat(stand().standpoint().dossier().position().status()).isEqualTo(PublicStatus.COMPLETED);
    }

    @Test
    void anOutcomeThatLeavesAProjectWhereItIsHasADayOfItsOwnAndNothingComesBeforeIt() {
        takeOver(dossier);
        var asked = today().minusDays(10);
        move(on(asked, "query"));

        var query = stand().standpoint().last();
        assertThat(query.day()).isEqualTo(PartialDate.of(asked));
        assertThatThrownBy(() -> move(on(asked.minusDays(1), "no-objection")))
                .isInstanceOf(Refused.class)
                .extracting("rule")
                .isEqualTo("moving.mistake.before");
        move(on(asked, "no-objection"));
    }

    private MoveOrder on(LocalDate day, String outcome) {
        var order = order(outcome, MoveRemark.NONE);
        return new MoveOrder(order.after(), outcome, day, order.remark());
    }

    @Test
    void whatIsToldAgainIsReadInTheVersionThatTheProjectGoes() {
        takeOver(dossier);
        releaseNewer();
        carryOver("notice");

        takeOver(compiledLater(dossier));
        assertThat(stand().standpoint().moves()).hasSize(2);
        takeOver(AProject.withId("moved").at(PublicStatus.APPLIED).build());
        assertThat(stand().procedure().version().number()).isEqualTo(8);
        assertThat(here(stand()).id()).isEqualTo("application");
    }
}
