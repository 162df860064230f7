package org.wandelwerk.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wandelwerk.spreadsheet.GridLine;

class HeadingLineTest {

    private static HeadingLine of(List<String> cells, String... wanted) {
        return HeadingLine.of(new GridLine(1, cells), List.of(wanted));
    }

    @Test
    void aHeadingIsKnownWithoutItsNumberByOneOfItsLanguagesAndAcrossBreaks() {
        var headings = of(
                List.of("2. Bezeichnung des Vorhabens", "Interven-tions- bereich", "Land / country"),
                "Bezeichnung des Vorhabens",
                "Interventionsbereich",
                "country");
        assertThat(headings.columns())
                .isEqualTo(Map.of("Bezeichnung des Vorhabens", 0, "Interventionsbereich", 1, "country", 2));
    }

    @Test
    void aWholeHeadingGoesBeforeAPartOfAnother() {
        assertThat(of(List.of("Ort / place", "Ort"), "Ort").columns()).isEqualTo(Map.of("Ort", 1));
    }

    @Test
    void aHeadingThatStandsTwiceIsMissing() {
        assertThat(of(List.of("Ort", "Ort"), "Ort").missing(List.of("Ort"))).containsExactly("Ort");
    }
}
