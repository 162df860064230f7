package org.wandelwerk.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {

    @ParameterizedTest
    @ValueSource(strings = {"1/3:3:", "2/762:764:762,763", "2/762:764:762/770:770:/1234"})
    void aPositionIsReadAsItWasWritten(String text) {
        assertThat(Position.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1/", "1/3:3", "1/3:3:/", "1/3:3:/4:4:", "x/3:3:", "1/3:3:' or true/4:4:/5"})
    void whatIsNoPositionIsRefused(String text) {
        assertThatThrownBy(() -> Position.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theBeginningSeesNothing() {
        assertThat(Position.beginning(4)).hasToString("4/3:3:");
    }
}
