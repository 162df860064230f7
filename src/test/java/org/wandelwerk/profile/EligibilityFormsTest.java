package org.wandelwerk.profile;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.definition.UnreadableFile;
import org.wandelwerk.definition.YamlPart;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.programme.Step;
import org.wandelwerk.programme.StepSettings;

/** A way to funding leads to no procedure that asks nothing. */
@LausitzHouse
class EligibilityFormsTest {

    private static final YamlPart GUIDE =
            YamlPart.read("guide.yaml", "paths:\n  - id: one\n    procedure: lausitz-brandenburg\n");

    @Autowired
    private Procedures procedures;

    @Autowired
    private Eligibility eligibility;

    @Test
    void theWaysOfTheHouseLeadToFormsThatAreAsked() {
        assertThatCode(() -> eligibility.requireForms()).doesNotThrowAnyException();
    }

    @Test
    void aProcedureWithoutFormIsRefusedWithTheLineThatNamesIt() {
        var whole = procedures.current("lausitz-brandenburg");
        var formless = new Procedure(
                whole.version(),
                whole.valid(),
                whole.title(),
                whole.legal(),
                whole.steps().stream().map(EligibilityFormsTest::formless).toList(),
                whole.stages(),
                whole.takenOver());
        assertThatThrownBy(() -> Eligibility.requireForms(GUIDE, _ -> List.of(whole, formless)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageStartingWith("guide.yaml, line 3")
                .hasMessageContaining("names no form");
    }

    private static Step formless(Step step) {
        return step.settings() instanceof StepSettings.Intake
                ? new Step(
                        step.id(),
                        step.label(),
                        step.who(),
                        step.deadline(),
                        new StepSettings.Intake(null),
                        step.outcomes())
                : step;
    }

    @Test
    void aProcedureThatIsNotKnownIsRefused() {
        assertThatThrownBy(() -> Eligibility.requireForms(GUIDE, _ -> List.of()))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("unknown procedure 'lausitz-brandenburg'");
    }
}
