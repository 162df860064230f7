package org.wandelwerk.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedNameTest {

    @Test
    void marksOfSorbianLettersFallAway() {
        assertThat(FoldedName.of("Chóśebuz").ways()).containsExactly("chosebuz");
        assertThat(FoldedName.of("Běła Woda").ways()).containsExactly("bela woda");
        assertThat(FoldedName.of("Wětošow/Błota").ways()).containsExactly("wetosow blota");
        assertThat(FoldedName.of("Wikoŕce, Źěłow").ways()).containsExactly("wikorce zelow");
    }

    @Test
    void umlautsMayBeWrittenInTwoWays() {
        assertThat(FoldedName.of("Jänschwalde").ways()).containsExactly("janschwalde", "jaenschwalde");
        assertThat(FoldedName.of("Großräschen").ways()).containsExactly("grossraschen", "grossraeschen");
    }

    @Test
    void caseBlanksAndSignsDoNotCount() {
        assertThat(FoldedName.of("  FORST   (lausitz) ")).isEqualTo(FoldedName.of("Forst (Lausitz)"));
        assertThat(FoldedName.of(" – ").ways()).isEmpty();
    }

    @Test
    void lettersAndTheirMarksMayComeApart() {
        assertThat(FoldedName.of("Cho\u0301s\u0301ebuz")).isEqualTo(FoldedName.of("Chóśebuz"));
        assertThat(FoldedName.of("Ja\u0308nschwalde")).isEqualTo(FoldedName.of("Jänschwalde"));
    }

    @ParameterizedTest
    @CsvSource({
        "STADT  Cottbus,stadt cottbus",
        "Stadt Cottbus/Chóśebuz,Stadt Cottbus / Chosebuz",
        "Amt Łužyca,amt luzyca",
        "Großräschen,GROSSRAESCHEN",
        "Lübbenau,Luebbenau",
        "Domowina e.V.,Domowina e. V.",
        "Wasserstoffnetzwerk „DurchH2atmen“,Wasserstoffnetzwerk \"DurchH2atmen\"",
        "BTU Cottbus–Senftenberg,BTU Cottbus-Senftenberg",
    })
    void differentSpellingsOfOneNameAreTheSame(String one, String other) {
        assertThat(FoldedName.of(one).spelled()).isEqualTo(FoldedName.of(other).spelled());
    }

    @ParameterizedTest
    @CsvSource({"Stadt Guben,Stadt Gubin", "IHK Cottbus,HWK Cottbus", "Amt Peitz,Peitz"})
    void differentNamesStayDifferent(String one, String other) {
        assertThat(FoldedName.of(one)).isNotEqualTo(FoldedName.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "%_", "\0", "…", "\uD83D", "😀"})
    void aNameWithoutLettersFoldsToNothing(String name) {
        assertThat(FoldedName.of(name).ways()).isEmpty();
    }
}
