package org.wandelwerk.portal.web.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wandelwerk.kernel.FigureKind;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.DecisionOutcome;
import org.wandelwerk.project.Period;

class StoryLineTest {

    private static StoryLine line(AProject project) {
        return StoryLine.of(project.build(), List.of(), List.of());
    }

    private static List<String> dates(List<StoryPoint> points) {
        return points.stream().map(StoryPoint::date).map(StoryLineTest::written).toList();
    }

    private static String written(@Nullable PartialDate date) {
        return String.valueOf(date);
    }

    @Test
    void everythingWithADateStandsOnOneLineInItsOrder() {
        var line = line(AProject.withId("p1")
                .decided(DecisionOutcome.GRANTED, "2023-05-02")
                .decided(DecisionOutcome.CONFIRMED, "2021-03-25")
                .figuring(FigureKind.PAID, 7, "2022-07"));
        assertThat(dates(line.dated())).containsExactly("2021", "2021-03-25", "2022-07", "2023-05-02");
        assertThat(line.undated()).isEmpty();
    }

    @Test
    void whatHasNoDateStandsBesideTheLine() {
        var line = line(
                AProject.withId("p1").decided(DecisionOutcome.GRANTED, null).planned(7));
        assertThat(line.undated()).extracting(StoryPoint::kind).containsExactly("decision", "money");
        assertThat(line.dated()).extracting(StoryPoint::kind).containsExactly("period");
    }

    @Test
    void theBandShowsHowLongWeDoNotKnowTheDay() {
        var line = line(AProject.withId("p1")
                .decided(DecisionOutcome.CONFIRMED, "2022-01-01")
                .figuring(FigureKind.PAID, 7, "2024")
                .figuring(FigureKind.PAID, 8, "2023-07"));
        var band = TimeBand.of(line, new Period(2021, 2024));
        assertThat(band.years()).containsExactly(2021, 2022, 2023, 2024);
        assertThat(band.isWorthDrawing()).isTrue();
        assertThat(band.marks())
                .extracting(TimeBand.Mark::x, TimeBand.Mark::width)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(300.0, 12.0),
                        org.assertj.core.groups.Tuple.tuple(750.0, 25.0),
                        org.assertj.core.groups.Tuple.tuple(900.0, 300.0));
        assertThat(band.period()).isEqualTo(new TimeBand.Mark("period", 0, 1200));
    }

    @Test
    void aPeriodWithOneEndIsNotDrawn() {
        assertThat(TimeBand.of(line(AProject.withId("p1")), new Period(2021, null))
                        .period())
                .isNull();
        assertThat(TimeBand.of(new StoryLine(List.of(), List.of()), Period.NOT_RECORDED)
                        .isWorthDrawing())
                .isFalse();
    }
}
