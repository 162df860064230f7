package org.wandelwerk.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.IOUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wandelwerk.kernel.AudienceToken;

/** What is found as sets is what Lucene finds by the same question, and the best of it comes first. */
class FoundHitsTest {

    private static final int MANY = 600;
    private static final int QUESTIONS = 300;

    private static final List<String> WORDS = List.of(
            "Wärmenetz",
            "Wärme",
            "Netz",
            "Netze",
            "Schule",
            "Grundschule",
            "Schulung",
            "Kohle",
            "Kohleausstieg",
            "und",
            "der",
            "Ausbau",
            "Chóśebuz",
            "xx");

    private static final List<String> TYPED = List.of(
            "Wärme", "Netz", "Schul", "Schule", "Kohle", "Ausb", "und", "der", "chosebuz", "xx", "nichts", "Ko");

    private final ByteBuffersDirectory place = new ByteBuffersDirectory();
    private IndexWriter writer;
    private DirectoryReader reader;

    @BeforeEach
    void write() throws IOException {
        var chance = new Random(3);
        writer =
                new IndexWriter(place, new IndexWriterConfig(EntryAnalysis.ALL).setMergePolicy(NoMergePolicy.INSTANCE));
        for (int number = 0; number < MANY; number++) {
            var hidden = chance.nextInt(number < MANY / 2 ? MANY : 4) == 0;
            add(AnEntry.of(
                    chance.nextInt(3) == 0 ? CatalogKind.OPERATION : CatalogKind.PROJECT,
                    some(chance) + " " + number,
                    some(chance) + " " + some(chance),
                    hidden ? AudienceToken.role("office") : AudienceToken.PUBLIC));
            if (chance.nextInt(MANY / 5) == 0) {
                writer.commit();
            }
        }
        for (int number = 0; number < MANY / 10; number++) {
            writer.deleteDocuments(new Term(EntryAnalysis.WORDS, "" + chance.nextInt(MANY)));
        }
        writer.commit();
        reader = DirectoryReader.open(place);
        assertThat(reader.leaves()).hasSizeGreaterThan(2);
        assertThat(reader.hasDeletions()).isTrue();
    }

    private static String some(Random chance) {
        return WORDS.get(chance.nextInt(WORDS.size())) + " " + WORDS.get(chance.nextInt(WORDS.size()));
    }

    private void add(CatalogEntry entry) throws IOException {
        writer.addDocument(EntryDocument.FACETS.build(EntryDocument.of(entry)));
    }

    @AfterEach
    void close() throws IOException {
        IOUtils.close(reader, writer, place);
    }

    @Test
    void whateverIsAskedTheSameIsFound() throws IOException {
        var chance = new Random(5);
        var searcher = new IndexSearcher(reader);
        for (int i = 0; i < QUESTIONS; i++) {
            var asked = question(chance);
            for (var tokens : List.of(Set.of("public"), Set.of("public", "role:office"), Set.<String>of())) {
                var found = FoundHits.of(searcher, asked, tokens);
                var wanted = searcher.count(WordQuery.of(asked, tokens));
                assertThat(found.total()).as(asked.toString()).isEqualTo(wanted);
                assertThat(searcher.count(found.query())).isEqualTo(wanted);
                assertThat(searcher.count(WordQuery.ranked(asked.text(), found.query())))
                        .isEqualTo(wanted);
            }
        }
    }

    private static CatalogQuery question(Random chance) {
        var words = chance.ints(chance.nextInt(4), 0, TYPED.size())
                .mapToObj(TYPED::get)
                .collect(Collectors.joining(" "));
        var kinds = chance.nextBoolean() ? Set.<CatalogKind>of() : Set.of(CatalogKind.PROJECT);
        return new CatalogQuery(words, kinds, Map.of(), null, null);
    }

    @Test
    void choicesAreCountedWithoutThemselves() throws IOException {
        var searcher = new IndexSearcher(reader);
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        chosen.put(Facet.WORKSHOP, Set.of("2", "3"));
        var asked = new CatalogQuery("Schule", Set.of(), chosen, null, null);
        var found = FoundHits.of(searcher, asked, Set.of("public"));
        var everywhere = FoundHits.of(searcher, asked.with(Facet.WORKSHOP, Set.of()), Set.of("public"));
        assertThat(found.total()).isPositive().isLessThan(everywhere.total());
        assertThat(found.segments().stream()
                        .mapToInt(segment -> segment.allBut(Facet.WORKSHOP).count())
                        .sum())
                .isEqualTo(everywhere.total());
    }

    @Test
    void titlesComeBeforeTextsAndTextsBeforePartsAndBeginnings() throws IOException {
        for (var text : Map.of(
                        "Wasser", "Etwas entsteht",
                        "W im Text", "Ein Wasser entsteht",
                        "W als Teil", "Ein Zylinderwasser entsteht",
                        "Xylophon", "Etwas entsteht",
                        "X im Text", "Ein Xylophon entsteht",
                        "X als Anfang", "Ein Xylophonbau entsteht")
                .entrySet()) {
            add(AnEntry.of(CatalogKind.NEWS, text.getKey(), text.getValue(), AudienceToken.PUBLIC));
        }
        writer.commit();
        assertThat(titles("Wasser")).containsExactly("Wasser", "W im Text", "W als Teil");
        assertThat(titles("Xylophon")).containsExactly("Xylophon", "X im Text", "X als Anfang");
    }

    private List<String> titles(String words) throws IOException {
        try (var opened = DirectoryReader.open(place)) {
            return new OpenIndex(opened)
                    .find(CatalogQuery.ALL.saying(words), Set.of("public"), 10).slice().items().stream()
                            .map(entry -> entry.text().title().de())
                            .toList();
        }
    }
}
