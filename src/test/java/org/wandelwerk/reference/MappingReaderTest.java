package org.wandelwerk.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wandelwerk.definition.UnreadableFile;

class MappingReaderTest {

    private static final String WHOLE = """
        collection:
          key: muster
          name: { de: Muster }
          publisher: Behörde
          source: https://www.example.org/liste
          licence: { name: keine Angabe }
          as-of: 2016-06-30
        table: { numbers: german, dates: day-first }
        columns: { title: Titel, beneficiary: Name }
        sums:
          - { kind: eligible-cost, column: Betrag }
        key: [title, beneficiary]
        """;

    private static OperationMapping read(String document) {
        return MappingReader.read("muster.yaml", document);
    }

    @Test
    void aMappingSaysWhereEachFieldStands() {
        var mapping = read(WHOLE);
        assertThat(mapping.collection().asOf()).isEqualTo(LocalDate.of(2016, 6, 30));
        assertThat(mapping.headings()).containsExactlyInAnyOrder("Titel", "Name", "Betrag");
        assertThat(mapping.sums())
                .containsExactly(new OperationMapping.SumColumn(SumKind.ELIGIBLE_COST, "Betrag", "EUR"));
        assertThat(mapping.made()).containsExactly(OperationField.TITLE, OperationField.BENEFICIARY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "key: muster|key: Muster Liste|line 2, column 8: expected small letters, digits and hyphens, 60 at"
                        + " most",
                "https://www.example.org/liste|ftp://x|line 5, column 11: expected the address of a page",
                "2016-06-30|Juni|line 7, column 10: expected a date",
                "numbers: german|numbers: roman|unknown word 'roman'; known are german, english, detect",
                "title: Titel, |\"\"|line 9, column 10: 'title' is missing",
                "beneficiary: Name|betrag: Name|unknown field 'betrag'; known are key, title",
                "eligible-cost|cost|line 11, column 13: unknown word 'cost'",
                "key: [title, beneficiary]|\"\"|'key' is missing: name the fields",
                "dates: day-first|days: x|unknown field 'days'"
            })
    void whatIsWrongIsToldWithItsPlace(String right, String wrong, String message) {
        assertThatThrownBy(() -> read(WHOLE.replace(right, wrong)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageStartingWith("muster.yaml, line")
                .hasMessageContaining(message);
    }

    @Test
    void aColumnForTheKeyAndAMadeKeyAreNotBoth() {
        assertThatThrownBy(() -> read(WHOLE.replace("title: Titel", "title: Titel, key: Nummer")))
                .hasMessageContaining("there is a column for the key");
    }
}
