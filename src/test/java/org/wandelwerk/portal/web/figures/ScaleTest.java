package org.wandelwerk.portal.web.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {

    @ParameterizedTest
    @CsvSource({
        "93, 100",
        "86, 100",
        "17, 20",
        "5, 5",
        "1, 1",
        "3, 3",
        "101, 150",
        "999, 1000",
        "170000000000, 200000000000"
    })
    void anAxisEndsRound(long greatest, double end) {
        assertThat(Scale.upTo(greatest).end()).isEqualTo(end);
    }

    @Test
    void linesAreAStepOfOneTwoOrFiveApart() {
        assertThat(Scale.upTo(93).ticks()).isEqualTo(List.of(0L, 20L, 40L, 60L, 80L, 100L));
        assertThat(Scale.upTo(47).ticks()).isEqualTo(List.of(0L, 10L, 20L, 30L, 40L, 50L));
        assertThat(Scale.upTo(210).ticks()).isEqualTo(List.of(0L, 50L, 100L, 150L, 200L, 250L));
    }

    @Test
    void nobodyCountsPartsOfAProject() {
        assertThat(Scale.upTo(2).ticks()).isEqualTo(List.of(0L, 1L, 2L));
    }

    @Test
    void nothingHasAnAxisToo() {
        assertThat(Scale.upTo(0).ticks()).isEqualTo(List.of(0L, 1L));
        assertThat(Scale.upTo(0).along(0, 600)).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 93, 1_700_000_000, 219_000_000_000_000L, Long.MAX_VALUE})
    void everyValueLiesOnItsAxis(long greatest) {
        var scale = Scale.upTo(greatest);
        assertThat(scale.along(greatest, 600)).isBetween(300.0, 600.0);
        assertThat(scale.ticks()).hasSizeBetween(2, 6).isSorted();
        assertThat(scale.along(0, 600)).isZero();
    }

    @Test
    void aValueLiesWhereItsPartOfTheAxisEnds() {
        assertThat(Scale.upTo(93).along(50, 600)).isCloseTo(300, within(0.001));
    }

    @Test
    void aNegativeValueHasNoPlace() {
        assertThatThrownBy(() -> Scale.upTo(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
