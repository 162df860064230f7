package org.wandelwerk.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wandelwerk.kernel.FigureKind;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.DecisionOutcome;
import org.wandelwerk.project.ProjectCard;

class NamesTest {

    private static Names on(String day) {
        return new Names(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), LocalDate.parse(day));
    }

    private static ProjectCard card(AProject project) {
        return new ProjectCard(project.build(), Text.german("bestätigt"), List.of());
    }

    @Test
    void whereAProjectStandsIsOldAfterTwelveMonths() {
        var card = card(AProject.withId("p1"));
        assertThat(on("2027-01-01").oldYear(card)).isNull();
        assertThat(on("2027-01-02").oldYear(card)).isEqualTo(2026);
    }

    @Test
    void aSumIsAsOldAsTheNewestDecisionThatItAddsUp() {
        var project = AProject.withId("p1")
                .decided(DecisionOutcome.GRANTED, "2021-03")
                .decided(DecisionOutcome.GRANTED, "2024")
                .decided(DecisionOutcome.GRANTED, null)
                .build();
        var headline = Headline.of(project).orElseThrow();
        assertThat(headline.parts()).isEqualTo(3);
        assertThat(on("2025-12-31").oldYear(headline)).isNull();
        assertThat(on("2026-01-01").oldYear(headline)).isEqualTo(2024);
    }

    @Test
    void ofASumWithoutADateNobodyKnowsHowOldItIs() {
        var project = AProject.withId("p1").figuring(FigureKind.GRANT, 7, null).build();
        assertThat(on("2026-01-01").oldYear(Headline.of(project).orElseThrow())).isNull();
    }
}
