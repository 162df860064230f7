package org.wandelwerk.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GERMAN|1.234,56|1234.56",
                "GERMAN|102.691,05 €|102691.05",
                "GERMAN|1 234,56 €|1234.56",
                "GERMAN|1\u202f234\u00a0567,5 EUR|1234567.50",
                "GERMAN|459000|459000.00",
                "GERMAN|1.234|1234.00",
                "GERMAN|1978677.04|1978677.04",
                "GERMAN|500,-- €|500.00",
                "ENGLISH|4,156.00|4156.00",
                "ENGLISH|€ 1,234,156.5|1234156.50",
                "ENGLISH|1,234|1234.00",
                "ENGLISH|284626.67|284626.67",
                "DETECT|1.234,56|1234.56",
                "DETECT|1,234.56|1234.56",
                "DETECT|12.345.678|12345678.00",
                "DETECT|12,5|12.50",
                "DETECT|0,00|0.00"
            })
    void aSumIsReadInTheFormOfItsList(NumberForm form, String typed, BigDecimal amount) {
        assertThat(form.read(typed)).hasValue(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "1,234", "12,34.56", "-5,00", "viel", "1.2.3", "", "1e9"})
    void whatIsNoSumOrCouldBeTwoIsNone(String typed) {
        assertThat(NumberForm.DETECT.read(typed)).isEmpty();
    }

    @Test
    void theOtherFormIsNotGuessed() {
        assertThat(NumberForm.GERMAN.read("1,234.56")).isEmpty();
        assertThat(NumberForm.ENGLISH.read("1.234,56")).isEmpty();
        assertThat(NumberForm.GERMAN.read("9".repeat(41))).isEmpty();
    }
}
