package org.wandelwerk.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedNameTest {

    @ParameterizedTest
    @CsvSource({
        "STADT  Cottbus,stadt cottbus",
        "Stadt Cottbus/Chóśebuz,Stadt Cottbus / Chosebuz",
        "Amt Łužyca,amt luzyca",
        "Gemeinde Běła Góra,Gemeinde Bela Gora",
        "Großräschen,GROSSRAESCHEN",
        "Lübbenau,Luebbenau",
        "Domowina e.V.,Domowina e. V.",
        "Wasserstoffnetzwerk „DurchH2atmen“,Wasserstoffnetzwerk \"DurchH2atmen\"",
        "BTU Cottbus–Senftenberg,BTU Cottbus-Senftenberg",
    })
    void differentSpellingsOfOneNameAreTheSame(String one, String other) {
        assertThat(FoldedName.of(one)).isEqualTo(FoldedName.of(other));
    }

    @ParameterizedTest
    @CsvSource({"Stadt Guben,Stadt Gubin", "IHK Cottbus,HWK Cottbus", "Amt Peitz,Peitz"})
    void differentNamesStayDifferent(String one, String other) {
        assertThat(FoldedName.of(one)).isNotEqualTo(FoldedName.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "%_", "\0", "…"})
    void aNameWithoutLettersFoldsToNothing(String name) {
        assertThat(FoldedName.of(name).value()).isEmpty();
    }
}
