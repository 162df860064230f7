package org.wandelwerk.portal.web.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wandelwerk.kernel.Exactness;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.programme.ProgrammeFigureKind.Unit;

class ComparisonTest {

    private static ChartRow row(@Nullable String date, long value) {
        return new ChartRow(
                "Sitzung",
                "Sitzung der IMAG",
                null,
                "bestätigte Projekte",
                value,
                Unit.PROJECTS,
                date == null ? null : PartialDate.parse(date),
                Exactness.EXACT,
                Evidence.counted("/projekte"),
                null);
    }

    @Test
    void theGapIsBetweenTheNewestTotalAndWhatTheRecordHas() {
        var comparison = Comparison.of(
                List.of(row("2021-03-25", 17), row("2026", 93)), List.of(row("2021-03-25", 62), row(null, 16)));
        assertThat(comparison.sum()).isEqualTo(78);
        assertThat(comparison.gap()).isEqualTo(15);
        assertThat(comparison.word()).isEqualTo("short");
        assertThat(comparison.leftOut()).isZero();
    }

    @Test
    void whatCameLaterIsNotComparedAndThenTheUndatedIsNeither() {
        var comparison = Comparison.of(
                List.of(row("2023-12", 72)), List.of(row("2023-03-15", 50), row("2024-07-11", 3), row(null, 4)));
        assertThat(comparison.sum()).isEqualTo(50);
        assertThat(comparison.leftOut()).isEqualTo(1);
    }

    @Test
    void totalsThatContradictEachOtherHaveNoGap() {
        var comparison = Comparison.of(List.of(row("2023-12", 68), row("2023-12", 72)), List.of(row("2023", 72)));
        assertThat(comparison.newest()).hasSize(2);
        assertThat(comparison.word()).isEqualTo("open");
    }

    @Test
    void theRecordMayHaveAllOrMoreOrNothing() {
        assertThat(Comparison.of(List.of(row("2023", 5)), List.of(row("2022", 5)))
                        .word())
                .isEqualTo("even");
        assertThat(Comparison.of(List.of(row("2023", 5)), List.of(row("2022", 7)))
                        .word())
                .isEqualTo("over");
        assertThat(Comparison.of(List.of(row("2023", 5)), List.of()).word()).isEqualTo("none");
    }
}
