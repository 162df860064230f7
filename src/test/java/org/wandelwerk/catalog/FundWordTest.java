package org.wandelwerk.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wandelwerk.reference.FundingOrigin;

class FundWordTest {

    private static Optional<String> word(String fund) {
        return new FundingOrigin(fund, null, null).fundWord();
    }

    @ParameterizedTest
    @CsvSource({
        "EFRE, EFRE",
        "ESF Plus, ESF-Plus",
        "ESF+, ESF-Plus",
        "ESF, ESF",
        "'Fonds für regionale Entwicklung (EFRE)', Fonds-fuer-regionale-Entwicklung-EFRE",
        "Großprojekte, Grossprojekte",
        "Fundusz Spójności, Fundusz-Spojnosci"
    })
    void itReadsAsItIsWritten(String name, String word) {
        assertThat(word(name)).contains(word);
    }

    @Test
    void whatHasNoLatinLetterIsNone() {
        assertThat(word("Фонд")).isEmpty();
    }

    @Test
    void everyWordCanBeAskedFor() {
        var word = word("- " + "Förderung ".repeat(30)).orElseThrow();
        assertThat(CatalogQuery.read(Map.of(Facet.PROGRAMME.word(), List.of(word)))
                        .values(Facet.PROGRAMME))
                .containsExactly(word);
    }
}
