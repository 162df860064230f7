package org.wandelwerk.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wandelwerk.definition.UnreadableFile;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.Text;

class ProcedureFileTest {

    private static void refused(String part, String instead, String... message) {
        assertThat(AProcedure.SHORT).contains(part);
        var file = AProcedure.shortFile(AProcedure.SHORT.replace(part, instead));
        assertThatThrownBy(file::read).isInstanceOf(UnreadableFile.class).hasMessageContainingAll(message);
    }

    @Test
    void theProcedureOfTheLausitzHasNineStepsInFiveStages() {
        var procedure = AProcedure.lausitz();
        assertThat(procedure.steps()).hasSize(9);
        assertThat(procedure.stages())
                .extracting(stage -> stage.label().in(Language.DE))
                .containsExactly("Idee", "Werkstatt", "Entscheid", "Bewilligung", "Umsetzung");
        assertThat(procedure.stageOf("notice").id()).isEqualTo("grant");
    }

    @Test
    void everyLabelOfTheLausitzIsInEnglishToo() {
        var procedure = AProcedure.lausitz();
        assertThat(procedure.steps()).extracting(step -> step.label().en()).doesNotContainNull();
        assertThat(procedure.steps().stream().flatMap(step -> step.outcomes().stream()))
                .allSatisfy(outcome ->
                        assertThat(outcome.label()).extracting(Text::en).isNotNull());
        assertThat(procedure.takenOver())
                .extracting(status -> status.label().en())
                .doesNotContainNull();
    }

    @Test
    void aStatusOfAnotherRecordIsUnderstood() {
        var procedure = AProcedure.lausitz();
        assertThat(procedure.takenOver("partly_granted"))
                .hasValueSatisfying(status -> assertThat(status.step()).isEqualTo("application"));
        assertThat(procedure.takenOver(null))
                .hasValueSatisfying(status -> assertThat(status.status()).isEqualTo(PublicStatus.NOT_RECORDED));
        assertThat(procedure.takenOver("cancelled")).isEmpty();
    }

    @Test
    void anOutcomeLeadsToAStepOrToAnEnd() {
        var steps = AProcedure.shortFile(AProcedure.SHORT).read().steps();
        assertThat(steps.getFirst().outcomes().getFirst().target()).isEqualTo(new Outcome.Target.To("vote"));
        assertThat(steps.getLast().outcomes())
                .extracting(Outcome::target)
                .containsExactly(new Outcome.Target.End(WayEnd.COMPLETED));
    }

    @Test
    void anUnknownKindIsRefusedWhereItStands() {
        refused("CommitteeVote", "Lottery", "short.yaml, line 13, column 11", "'Lottery'", "CommitteeVote");
    }

    @Test
    void aStepThatCannotBeReachedIsRefusedWhereItStands() {
        refused("to: vote", "end: REFUSED", "short.yaml, line 12, column 9", "'vote' cannot be reached");
    }

    @Test
    void aStepFromWhichNoEndCanBeReachedIsRefusedWhereItStands() {
        refused("end: COMPLETED", "to: vote", "short.yaml, line 7, column 9", "from step 'intake' no end");
    }

    @Test
    void aSecondStepOfTheSameNameIsRefusedWhereItStands() {
        refused("- id: vote", "- id: intake", "short.yaml, line 12, column 9", "two steps 'intake'");
    }

    @Test
    void anOutcomeToNowhereIsRefusedWhereItStands() {
        refused("to: vote", "to: bingo", "short.yaml, line 10, column 23", "unknown step 'bingo'");
        refused("to: vote, ", "", "line 10, column 17", "'complete' leads either");
    }

    @Test
    void aMisspeltFieldIsRefusedWhereItStands() {
        refused("kind: Intake", "kind: Intake\n    whom: office", "line 9, column 5", "unknown field 'whom'");
    }

    @Test
    void aFieldThatIsMissingIsNamed() {
        refused("valid: 2026-01-01\n", "", "short.yaml, line 1, column 1", "'valid' is missing");
    }

    @Test
    void aFieldThatStandsTwiceIsRefused() {
        refused("version: 1", "version: 1\nversion: 2", "short.yaml, line 3, column 1", "'version' stands here twice");
    }

    @Test
    void everyStepHasAPublicStateAndAStage() {
        refused("  vote: { de: \"in der Werkstatt\", en: x }\n", "", "line 12, column 9", "'vote' has no public state");
        refused("steps: [ vote ]", "steps: []", "line 22, column 3", "'vote' is in no stage");
        refused("steps: [ intake ]", "steps: [ vote ]", "line 22, column 56", "'vote' does not follow");
    }

    @Test
    void everyPublicStatusHasOneWord() {
        refused("status: GRANTED", "status: APPLIED", "line 31, column 30", "APPLIED stands here twice");
        refused("word: granted", "word: partly", "line 31, column 13", "'partly' stands here twice");
        refused("status: GRANTED", "status: BLESSED", "line 31, column 30", "unknown status 'BLESSED'");
        refused("step: null", "step: vote", "line 34, column 47", "missing exactly when");
    }

    @Test
    void aFileThatIsNoYamlIsRefusedWhereItBreaks() {
        refused("legal: []", "legal: [", "short.yaml, line 7, column 3");
        assertThatThrownBy(() -> AProcedure.shortFile("").read()).hasMessage("short.yaml: the file is empty");
    }

    @Test
    void aFileThatUnfoldsGoesDeepOrIsLongIsRefusedBeforeItIsRead() {
        for (var file : List.of(
                "a: &a [1, 1]\nb: &b [*a, *a]\nc: [*b, *b]",
                "a: " + "[".repeat(40) + "]".repeat(40),
                "a: " + "x".repeat(2_000_000),
                "a: &a\n  b: *a")) {
            assertThatThrownBy(() -> AProcedure.shortFile(file).read()).isInstanceOf(UnreadableFile.class);
        }
    }

    @Test
    void commentsAndLayoutAreNoContent() {
        var file = AProcedure.shortFile(AProcedure.SHORT);
        var commented = AProcedure.shortFile(
                "# a comment\n" + AProcedure.SHORT.replace("{ end: COMPLETED, ", "{end: COMPLETED, "));
        var changed = AProcedure.shortFile(AProcedure.SHORT.replace("end: COMPLETED", "end: REFUSED"));
        assertThat(commented.digest()).isEqualTo(file.digest());
        assertThat(changed.digest()).isNotEqualTo(file.digest());
    }
}
