package org.wandelwerk.translation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wandelwerk.kernel.Language;

class WordsTest {

    private final Words words = new Words();

    @Test
    void aProvenWordIsProposed() {
        assertThat(words.proposal(Language.DSB, "Suchen")).isEqualTo("Pytaś");
        assertThat(words.proposal(Language.HSB, "Kalender")).isEqualTo("Protyka");
        assertThat(words.proposal(Language.PL, "Datenschutz")).isEqualTo("Ochrona danych");
    }

    @Test
    void whatNobodyHasProvenIsNotProposed() {
        assertThat(words.proposal(Language.HSB, "Impressum")).isNull();
        assertThat(words.proposal(Language.DSB, "Werkstatt")).isNull();
        assertThat(words.proposal(Language.DSB, "Zum Inhalt springen")).isNull();
    }
}
