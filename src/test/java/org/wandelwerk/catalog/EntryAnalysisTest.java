package org.wandelwerk.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wandelwerk.history.Position;
import org.wandelwerk.kernel.AudienceToken;

/** What is found by which words, and in which order. */
class EntryAnalysisTest {

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

    private void keep(String... titles) throws IOException {
        for (var title : titles) {
            index.add(List.of(AnEntry.titled(title, AudienceToken.PUBLIC)));
        }
        index.commit(Position.beginning(1));
        index.refresh();
    }

    private CatalogAnswer find(CatalogQuery query, int size) throws IOException {
        return index.open().find(query, Set.of("public"), size);
    }

    private static List<String> terms(TokenStream stream) throws IOException {
        var terms = new ArrayList<String>();
        try (stream) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add((step.getPositionIncrement() == 0 ? "+" : "") + term);
            }
            stream.end();
        }
        return terms;
    }

    private static List<String> analysed(String field, String text) throws IOException {
        return terms(EntryAnalysis.ALL.tokenStream(field, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wärmenetz und Wasserstoffspeicher in Spremberg (Grodk), 2. Bauabschnitt",
                "Kulturhaus Chóśebuz; Łużyce – Žary, Straße der Energie",
                "Fördermittelverwaltungssoftware für Kraftwerke 1.234,5 €",
                "…",
                ""
            })
    void whatIsRememberedOfWordsIsWhatTheAnalysisOfEachFieldTells(String title) throws IOException {
        var rest = "Donaudampfschifffahrtsgesellschaft\nund Braunkohlenkraftwerk " + title;
        var all = title + "\n" + rest;
        for (int time = 0; time < 2; time++) {
            var words = EntryAnalysis.EntryWords.of(title, rest);
            assertThat(terms(words.title())).isEqualTo(analysed(EntryAnalysis.TITLE, title));
            assertThat(terms(words.text())).isEqualTo(analysed(EntryAnalysis.TEXT, all));
            assertThat(terms(words.parts())).isEqualTo(analysed(EntryAnalysis.PARTS, all));
            assertThat(terms(words.words())).isEqualTo(analysed(EntryAnalysis.WORDS, all));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Wärmenetz Spremberg, Wärme",
        "Wärmenetz Spremberg, waerme",
        "Wärmenetz Spremberg, Netz",
        "Wasserstoffspeicher, Speicher",
        "Kulturhaus Chóśebuz, chosebuz",
        "Žylow, zylow",
        "Łużyce, luzyce",
        "Żary, zary",
        "Kraftwerke der Lausitz, Kraftwerk",
        "Straße der Energie, strasse",
        "Bahnhof, Bahnh"
    })
    void itIsFoundHoweverItIsTyped(String title, String typed) throws IOException {
        keep(title, "Etwas ganz anderes");
        assertThat(find(CatalogQuery.ALL.saying(typed), 5).slice().items())
                .extracting(entry -> entry.text().title().de())
                .containsExactly(title);
    }

    @Test
    void allWordsMustBeThereButTheSmallOnes() throws IOException {
        keep("Museum der Energie", "Energie", "Museum");
        assertThat(find(CatalogQuery.ALL.saying("Museum und Energie"), 5).total())
                .isOne();
    }

    @Test
    void theWholeWordComesBeforeThePart() throws IOException {
        keep("Wärmenetz", "Wärme");
        assertThat(find(CatalogQuery.ALL.saying("Wärme"), 5)
                        .slice()
                        .items()
                        .getFirst()
                        .text()
                        .title()
                        .de())
                .isEqualTo("Wärme");
    }

    @ParameterizedTest
    @EnumSource(CatalogOrder.class)
    void everyOrderGoesOnWhereItStopped(CatalogOrder order) throws IOException {
        keep(IntStream.range(0, 45).mapToObj(i -> "Vorhaben " + i).toArray(String[]::new));
        var query = new CatalogQuery("Vorhaben", Set.of(), Map.of(), order, null);
        var found = new ArrayList<CatalogId>();
        var part = find(query, 7);
        while (true) {
            part.slice().items().forEach(entry -> found.add(entry.id()));
            assertThat(part.total()).isEqualTo(45);
            if (part.slice().next() == null) {
                break;
            }
            part = find(query.behind(part.slice().next()), 7);
        }
        assertThat(found).hasSize(45).doesNotHaveDuplicates();
    }

    @Test
    void whatWasFoundIsMarked() {
        var text = "Ein Wärmenetz für Spremberg";
        var marked = new FoundWords("Wärme spremb").in(text);
        assertThat(marked.get(4)).isTrue();
        assertThat(marked.get(text.indexOf("Spremberg"))).isTrue();
        assertThat(marked.get(0)).isFalse();
    }
}
