package org.wandelwerk.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wandelwerk.history.Position;
import org.wandelwerk.kernel.AudienceToken;

/** What is proposed comes from what the reader may see, however much else is written more alike. */
class SpellingHelpTest {

    private static final AudienceToken OFFICE = AudienceToken.role("office");

    @TempDir
    private Path folder;

    private Generation index;

    @BeforeEach
    void open() throws IOException {
        index = new Generation(folder);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private void keep(List<CatalogEntry> entries) throws IOException {
        index.add(entries);
        index.commit(Position.beginning(1));
        index.refresh();
    }

    private List<String> similar(String words, String... tokens) throws IOException {
        var held = new HashSet<>(Set.of(tokens));
        held.add("public");
        return index.open().similar(CatalogQuery.ALL.saying(words), held);
    }

    @Test
    void wordsOfConfidentialRecordsAloneCrowdNothingOut() throws IOException {
        var entries = new ArrayList<CatalogEntry>();
        for (char sign = 'a'; sign <= 'z'; sign++) {
            entries.add(AnEntry.titled("Kraftwrek" + sign, OFFICE));
            entries.add(AnEntry.titled("Kraftwre" + sign, OFFICE));
        }
        entries.add(AnEntry.titled("Kraftwerk", AudienceToken.PUBLIC));
        keep(entries);
        assertThat(similar("Kraftwrek")).containsExactly("kraftwerk");
        assertThat(similar("Kraftwrek", "role:office")).hasSize(5).contains("kraftwrea");
    }

    @Test
    void whatIsMoreAlikeComesFirstAndOfTheSameWhatTheReaderSeesMoreOften() throws IOException {
        keep(List.of(
                AnEntry.titled("Museen", AudienceToken.PUBLIC),
                AnEntry.titled("Museom", AudienceToken.PUBLIC),
                AnEntry.titled("Museum eins", AudienceToken.PUBLIC),
                AnEntry.titled("Museum zwei", AudienceToken.PUBLIC),
                AnEntry.titled("Museom geheim", OFFICE),
                AnEntry.titled("Museom vertraulich", OFFICE)));
        assertThat(similar("Museim")).startsWith("museum", "museom");
        assertThat(similar("Museim", "role:office")).startsWith("museom", "museum");
    }

    @Test
    void theOtherWordsOfAQuestionStay() throws IOException {
        keep(List.of(AnEntry.titled("Bahnhof Cottbus", AudienceToken.PUBLIC)));
        assertThat(similar("Bahnhfo Cottbus")).containsExactly("bahnhof Cottbus");
        assertThat(similar("Ba")).isEmpty();
        assertThat(similar("x".repeat(190))).isEmpty();
    }
}
