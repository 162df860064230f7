package org.wandelwerk.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedNameTest {

    @Test
    void marksOfSorbianLettersFallAway() {
        assertThat(FoldedName.of("Chóśebuz")).containsExactly("chosebuz");
        assertThat(FoldedName.of("Běła Woda")).containsExactly("bela woda");
        assertThat(FoldedName.of("Wětošow/Błota")).containsExactly("wetosow blota");
        assertThat(FoldedName.of("Wikoŕce, Źěłow")).containsExactly("wikorce zelow");
    }

    @Test
    void umlautsMayBeWrittenInTwoWays() {
        assertThat(FoldedName.of("Jänschwalde")).containsExactly("janschwalde", "jaenschwalde");
        assertThat(FoldedName.of("Großräschen")).containsExactly("grossraschen", "grossraeschen");
    }

    @Test
    void caseBlanksAndSignsDoNotCount() {
        assertThat(FoldedName.of("  FORST   (lausitz) ")).isEqualTo(FoldedName.of("Forst (Lausitz)"));
        assertThat(FoldedName.of(" – ")).isEmpty();
    }

    @Test
    void lettersAndTheirMarksMayComeApart() {
        assertThat(FoldedName.of("Cho\u0301s\u0301ebuz")).isEqualTo(FoldedName.of("Chóśebuz"));
        assertThat(FoldedName.of("Ja\u0308nschwalde")).isEqualTo(FoldedName.of("Jänschwalde"));
    }
}
