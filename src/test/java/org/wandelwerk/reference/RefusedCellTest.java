package org.wandelwerk.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedCellTest {

    private static RefusedCell refused(String value) {
        return RefusedCell.of(8, "BEGINS", "reference.wrong.day", value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.2016", "12.345.6 EUR", "€ 1.234.567,8,9", "31. Dezember 16", "D-1234567", "25%*"})
    void whatHasDigitsAndNoUnknownWordIsToldAsItStands(String value) {
        assertThat(refused(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "viel",
                "EUR",
                "Mustermann",
                "Mustermann 1980",
                "03046 Mustermann",
                "3 EUR an Erika",
                "Jan 3",
                "M4x",
                "E\u0301rika 1",
                "Ерика 1",
                "1 \uD835\uDD04"
            })
    void ofWhatMayHoldANameTheLengthIsToldAlone(String value) {
        assertThat(refused(value).value()).isEmpty();
        assertThat(refused(value).signs()).isEqualTo(value.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "672 / 1"})
    void whatStandsInAColumnOfNamesIsNeverTold(String value) {
        assertThat(RefusedCell.withheld(8, "KEY", "reference.wrong.long", value).value())
                .isEmpty();
    }
}
