package org.wandelwerk.portal.web.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wandelwerk.kernel.NotFound;

class CsvFormTest {

    @Test
    void aFileIsWrittenByTheStandard() {
        var rows = List.of(List.of("art", "wert"), List.of("a, \"b\"\r\nc", new BigDecimal("1234.50")));
        assertThat(CsvForm.STANDARD.write(rows)).isEqualTo("art,wert\r\n\"a, \"\"b\"\"\r\nc\",1234.50\r\n");
    }

    @Test
    void officeProgramsGetSemicolonMarkAndDecimalComma() {
        var rows = List.of(List.of("art", "wert"), List.of("a;b", new BigDecimal("1234.50")));
        assertThat(CsvForm.OFFICE.write(rows)).isEqualTo("\ufeffart;wert\r\n\"a;b\";1234,50\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49", "-2", "@SUM(A1)", "\t=1", " =1", "\r=1"})
    void aTextIsNeverTakenForAFormula(String text) {
        var written = CsvForm.OFFICE.write(List.of(List.of(text)));
        assertThat(written.replace("\ufeff", "").replace("\"", "")).startsWith("'" + text.charAt(0));
    }

    @Test
    void aNegativeNumberStaysANumber() {
        assertThat(CsvForm.STANDARD.write(List.of(List.of(new BigDecimal("-2")))))
                .isEqualTo("-2\r\n");
    }

    @Test
    void anUnknownFormIsNotFound() {
        assertThat(CsvForm.read("")).isEqualTo(CsvForm.STANDARD);
        assertThat(CsvForm.read("tabellenprogramm")).isEqualTo(CsvForm.OFFICE);
        assertThatThrownBy(() -> CsvForm.read("quatsch")).isInstanceOf(NotFound.class);
    }
}
