package org.wandelwerk.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedAmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.250.000 | 125000000", "1250000,50 € | 125000050", "1 250 | 125000", "12,5 | 1250"})
    void aSumIsReadAsPeopleTypeIt(String typed, long cents) {
        assertThat(TypedAmount.read(typed)).contains(new Money(cents));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.50", "1.25", "1,250.00", "12.5000", "viel", "-5", ""})
    void whatCouldMeanTwoThingsIsNoSum(String typed) {
        assertThat(TypedAmount.read(typed)).isEmpty();
    }
}
