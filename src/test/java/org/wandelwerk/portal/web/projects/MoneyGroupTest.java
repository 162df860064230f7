package org.wandelwerk.portal.web.projects;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wandelwerk.kernel.FigureKind;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.DecisionOutcome;

class MoneyGroupTest {

    @Test
    void eachKindStandsForItself() {
        var groups = MoneyGroup.of(AProject.withId("p1")
                .figuring(FigureKind.PAID, 5_000_000, null)
                .planned(30_000_000)
                .decided(DecisionOutcome.CONFIRMED, "2021")
                .build());
        assertThat(groups)
                .extracting(MoneyGroup::kind)
                .containsExactly(FigureKind.PLANNED_COST, FigureKind.CONFIRMED_VOLUME, FigureKind.PAID);
        assertThat(groups).allSatisfy(group -> assertThat(group.rows()).hasSize(1));
        assertThat(groups.get(1).rows().getFirst().share()).isEqualTo(50.0);
    }

    @Test
    void twoSumsForOneDateContradictEachOther() {
        var group = MoneyGroup.of(AProject.withId("p1").planned(42).planned(45).build())
                .getFirst();
        assertThat(group.isContradicting()).isTrue();
        assertThat(group.rows()).hasSize(2);
    }

    @Test
    void sumsOfDifferentDatesAndOfSeveralDecisionsDoNotContradict() {
        var groups = MoneyGroup.of(AProject.withId("p1")
                .figuring(FigureKind.PAID, 7, "2021")
                .figuring(FigureKind.PAID, 9, "2022")
                .decided(DecisionOutcome.CONFIRMED, "2021")
                .decided(DecisionOutcome.CONFIRMED, "2021")
                .build());
        assertThat(groups).noneMatch(MoneyGroup::isContradicting);
    }
}
