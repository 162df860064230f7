package org.wandelwerk.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.place.MapSection;
import org.wandelwerk.place.Point;

/**
 * However an index came to be in segments, with what was taken away from them and what only some may see, it counts and
 * orders as if each entry were looked at.
 */
class CountedInSegmentsTest {

    private static final int MANY = 900;
    private static final int QUESTIONS = 40;
    private static final int SIZE = 7;
    private static final List<Facet> FACETS = List.of(Facet.DISTRICT, Facet.PERIOD, Facet.PROGRAMME);

    @TempDir
    private Path folder;

    private final Map<UUID, CatalogEntry> kept = new TreeMap<>();
    private FSDirectory place;
    private IndexWriter writer;
    private DirectoryReader reader;
    private OpenIndex open;

    @BeforeEach
    void open() throws IOException {
        place = FSDirectory.open(folder);
        writer =
                new IndexWriter(place, new IndexWriterConfig(EntryAnalysis.ALL).setMergePolicy(NoMergePolicy.INSTANCE));
        reader = DirectoryReader.open(writer);
        open = new OpenIndex(reader);
    }

    @AfterEach
    void close() throws IOException {
        IOUtils.close(reader, writer, place);
    }

    /** @param hidden how many of a hundred only the office may see */
    private static CatalogEntry entry(int number, Random chance, int hidden) {
        var facets = new EnumMap<Facet, Set<String>>(Facet.class);
        FACETS.forEach(facet -> facets.put(
                facet,
                chance.ints(chance.nextInt(3), 0, 5)
                        .mapToObj(value -> "v" + value)
                        .collect(Collectors.toSet())));
        var points = IntStream.range(0, chance.nextInt(8) == 0 ? 3 : chance.nextInt(2))
                .mapToObj(_ -> new Point(13 + chance.nextInt(20) * .1, 51 + chance.nextInt(14) * .1))
                .toList();
        var id = UUID.nameUUIDFromBytes(("Nr. " + number).getBytes(StandardCharsets.UTF_8));
        return new CatalogEntry(
                new CatalogId(CatalogKind.PROJECT, id),
                Audience.of(chance.nextInt(100) < hidden ? AudienceToken.role("office") : AudienceToken.PUBLIC),
                CatalogText.of(Text.german("Vorhaben " + (char) ('a' + chance.nextInt(12))), null),
                "/projekte/" + number,
                null,
                null,
                facets,
                points,
                Set.of());
    }

    private void keepMany(Random chance, int hidden) throws IOException {
        for (int number = 0; number < MANY; number++) {
            replace(entry(number, chance, hidden));
            if (chance.nextInt(150) == 0) {
                show();
            }
        }
        for (int i = 0; i < MANY / 5; i++) {
            replace(entry(chance.nextInt(MANY), chance, hidden));
            if (chance.nextInt(60) == 0) {
                show();
            }
        }
        for (int i = 0; i < MANY / 9; i++) {
            var gone = entry(chance.nextInt(MANY), chance, hidden).id().record();
            takeAway(gone);
        }
        show();
        assertThat(reader.leaves()).hasSizeGreaterThan(3);
        assertThat(reader.hasDeletions()).isTrue();
    }

    private void replace(CatalogEntry entry) throws IOException {
        takeAway(entry.id().record());
        kept.put(entry.id().record(), entry);
        writer.addDocument(EntryDocument.FACETS.build(EntryDocument.of(entry)));
    }

    private void takeAway(UUID record) throws IOException {
        if (kept.remove(record) != null) {
            writer.deleteDocuments(new Term(EntryDocument.KEY, new CatalogId(CatalogKind.PROJECT, record).printed()));
        }
    }

    private void show() throws IOException {
        var next = DirectoryReader.openIfChanged(reader, writer);
        if (next != null) {
            reader.close();
            reader = next;
            open = new OpenIndex(reader);
        }
    }

    private List<CatalogEntry> visible(Set<String> tokens) {
        return kept.values().stream()
                .filter(entry -> Set.of(entry.audience().printed()).stream().anyMatch(tokens::contains))
                .toList();
    }

    private static boolean isChosen(CatalogEntry entry, Map<Facet, Set<String>> chosen) {
        return chosen.entrySet().stream()
                .allMatch(choice -> entry.facets().getOrDefault(choice.getKey(), Set.of()).stream()
                        .anyMatch(choice.getValue()::contains));
    }

    private Map<String, Integer> counted(Facet facet, CatalogQuery asked, Set<String> tokens) {
        var others = asked.with(facet, Set.of()).chosen();
        var counts = new TreeMap<String, Integer>();
        visible(tokens).stream()
                .filter(entry -> isChosen(entry, others))
                .flatMap(entry -> entry.facets().getOrDefault(facet, Set.of()).stream())
                .forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts;
    }

    private static CatalogQuery question(Random chance) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        FACETS.stream()
                .filter(_ -> chance.nextInt(3) == 0)
                .forEach(facet -> chosen.put(
                        facet,
                        chance.ints(1 + chance.nextInt(2), 0, 6)
                                .mapToObj(value -> "v" + value)
                                .collect(Collectors.toSet())));
        return new CatalogQuery("", Set.of(), chosen, CatalogOrder.TITLE, null);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 60, 100})
    void facetsAndOrderAreThoseOfEachSingleEntry(int hidden) throws IOException {
        var chance = new Random(hidden);
        keepMany(chance, hidden);
        for (int i = 0; i < QUESTIONS; i++) {
            var asked = question(chance);
            for (var tokens : List.of(Set.of("public"), Set.of("public", "role:office"))) {
                var answer = open.find(asked, tokens, SIZE);
                FACETS.forEach(facet -> assertThat(answer.counts(facet))
                        .as(asked + " " + facet)
                        .isEqualTo(counted(facet, asked, tokens)));
                assertThat(pages(asked, tokens)).as(asked.toString()).isEqualTo(ordered(asked, tokens));
                assertThat(answer.total()).isEqualTo(ordered(asked, tokens).size());
            }
        }
    }

    private List<CatalogId> ordered(CatalogQuery asked, Set<String> tokens) {
        return visible(tokens).stream()
                .filter(entry -> isChosen(entry, asked.chosen()))
                .sorted(Comparator.comparing(
                                (CatalogEntry entry) -> entry.text().title().de())
                        .thenComparing(entry -> entry.id().printed()))
                .map(CatalogEntry::id)
                .toList();
    }

    private List<CatalogId> pages(CatalogQuery asked, Set<String> tokens) throws IOException {
        var seen = new ArrayList<CatalogId>();
        var part = open.find(asked, tokens, SIZE).slice();
        part.items().forEach(entry -> seen.add(entry.id()));
        while (part.next() != null) {
            part = open.find(asked.behind(part.next()), tokens, SIZE).slice();
            part.items().forEach(entry -> seen.add(entry.id()));
        }
        return seen;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 60, 100})
    void eachClusterCountsTheEntriesThatHaveAPointInIt(int hidden) throws IOException {
        var chance = new Random(hidden);
        keepMany(chance, hidden);
        for (int i = 0; i < QUESTIONS; i++) {
            var west = 13.05 + chance.nextInt(10) * .1;
            var south = 51.05 + chance.nextInt(8) * .1;
            var section =
                    new MapSection(west, south, west + .3 + chance.nextDouble(), south + .3 + chance.nextDouble());
            var asked = question(chance);
            for (var tokens : List.of(Set.of("public"), Set.of("public", "role:office"))) {
                var clusters = open.clusters(asked, section, tokens);
                for (var cluster : clusters) {
                    assertThat(within(asked, cluster.around(), tokens)).hasSize(cluster.count());
                }
                assertThat(clusters.stream()
                                .flatMap(cluster -> within(asked, cluster.around(), tokens).stream())
                                .collect(Collectors.toSet()))
                        .isEqualTo(within(asked, section, tokens));
            }
        }
    }

    private Set<CatalogId> within(CatalogQuery asked, MapSection section, Set<String> tokens) {
        return visible(tokens).stream()
                .filter(entry -> isChosen(entry, asked.chosen()))
                .filter(entry -> entry.points().stream().anyMatch(section::holds))
                .map(CatalogEntry::id)
                .collect(Collectors.toSet());
    }

    @Test
    void whatWasTakenAwayIsCountedNoMoreWhereTheSegmentStays() throws IOException {
        var chance = new Random(1);
        for (int number = 0; number < MANY; number++) {
            replace(entry(number, chance, 0));
        }
        show();
        assertThat(open.find(CatalogQuery.ALL, Set.of("public"), 1).total()).isEqualTo(MANY);
        var gone = kept.keySet().iterator().next();
        takeAway(gone);
        show();
        assertThat(reader.leaves()).hasSize(1);
        var answer = open.find(CatalogQuery.ALL, Set.of("public"), 1);
        assertThat(answer.total()).isEqualTo(MANY - 1);
        FACETS.forEach(facet ->
                assertThat(answer.counts(facet)).isEqualTo(counted(facet, CatalogQuery.ALL, Set.of("public"))));
    }
}
