package org.wandelwerk.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.kernel.FigureKind;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.programme.AProcedure;
import org.wandelwerk.programme.PublicStatus;

class WayTest {

    private static Way way(AProject project) {
        return new Way(AProcedure.lausitz(), project.build());
    }

    private static String stages(AProject project) {
        return String.join(
                " ",
                way(project).stages().stream()
                        .map(stage -> stage.progress().name())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "RECOMMENDED, DONE NOW AHEAD AHEAD AHEAD",
        "CONFIRMED, DONE NOT_RECORDED NOW AHEAD AHEAD",
        "APPLICATION_IN_PREPARATION, DONE NOT_RECORDED NOT_RECORDED NOW AHEAD",
        "APPLICATION_OPEN, DONE NOT_RECORDED NOT_RECORDED NOW AHEAD",
        "APPLIED, DONE NOT_RECORDED NOT_RECORDED NOW AHEAD",
        "PARTLY_GRANTED, DONE NOT_RECORDED NOT_RECORDED NOW AHEAD",
        "GRANTED, DONE NOT_RECORDED NOT_RECORDED NOW AHEAD",
        "IN_IMPLEMENTATION, DONE NOT_RECORDED NOT_RECORDED NOT_RECORDED NOW",
        "COMPLETED, DONE NOT_RECORDED NOT_RECORDED NOT_RECORDED DONE",
        "NOT_RECORDED, DONE NOT_RECORDED NOT_RECORDED NOT_RECORDED NOT_RECORDED"
    })
    void whatNothingTellsOfIsNotRecorded(PublicStatus status, String stages) {
        assertThat(stages(AProject.withId("p1").at(status))).isEqualTo(stages);
    }

    @ParameterizedTest
    @CsvSource({
        "RECOMMENDED, DONE NOW AHEAD AHEAD AHEAD",
        "CONFIRMED, DONE DONE NOW AHEAD AHEAD",
        "APPLIED, DONE DONE DONE NOW AHEAD",
        "GRANTED, DONE DONE DONE NOW AHEAD",
        "IN_IMPLEMENTATION, DONE DONE DONE DONE NOW",
        "COMPLETED, DONE DONE DONE DONE DONE",
        "NOT_RECORDED, DONE DONE DONE DONE NOT_RECORDED"
    })
    void whatIsRecordedIsDoneUpToWhereTheProjectStands(PublicStatus status, String stages) {
        var project = AProject.withId("p1")
                .at(status)
                .of(new CommitteeId(new UUID(0, 1)))
                .decided(DecisionOutcome.CONFIRMED, "2021-03-25")
                .decided(DecisionOutcome.GRANTED, null);
        assertThat(stages(project)).isEqualTo(stages);
    }

    @Test
    void aRecommendationTellsOfTheWorkshop() {
        var project = AProject.withId("p1").decided(DecisionOutcome.RECOMMENDED, null);
        assertThat(stages(project)).startsWith("DONE DONE NOW");
    }

    @Test
    void aGrantThatIsRecordedAsAFigureAloneTellsOfTheNotice() {
        var project =
                AProject.withId("p1").at(PublicStatus.IN_IMPLEMENTATION).figuring(FigureKind.GRANT, 36_000_000, null);
        assertThat(stages(project)).endsWith("NOT_RECORDED DONE NOW");
    }

    @ParameterizedTest
    @EnumSource(PublicStatus.class)
    void everyStatusHasALabelInBothLanguages(PublicStatus status) {
        var label = AProcedure.lausitz().label(status);
        assertThat(label.in(Language.DE)).isNotBlank();
        assertThat(label.languageIn(Language.EN)).isEqualTo(Language.EN);
    }
}
