package org.wandelwerk.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoundWordsTest {

    private final FoundWords words = new FoundWords("Quarzgrube");
    private final String text = "Wort ".repeat(6000) + "Am Rand liegt die Quarzgrube im Norden.";

    @Test
    void theFirstWordsOfALongTextAreShownWhereTheyStand() {
        assertThat(words.passage("Gutachten.txt", text)).contains("liegt die Quarzgrube im Norden");
    }

    @Test
    void whereTheNameHasAllWordsTheBeginningOfALongTextIsEnough() {
        assertThat(words.passage("Die_Quarzgrube.txt", text)).startsWith("Wort Wort");
        assertThat(words.passage("Quarzgrube.txt", "Wort ".repeat(600) + "Quarzgrube"))
                .startsWith("…")
                .endsWith("Quarzgrube");
        assertThat(new FoundWords("Quarzgrube Norden").passage("Quarzgrube.txt", text))
                .contains("Quarzgrube im Norden");
    }
}
