package org.wandelwerk.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.wandelwerk.Figures;
import org.wandelwerk.database.Durability;
import org.wandelwerk.database.EmbeddedPostgres;
import org.wandelwerk.history.Position;
import org.wandelwerk.place.MapSection;

/**
 * The search page (twenty hits and all facets), facets over everything, clusters of the map, what is similar, spelling
 * help, and building the index, beside bare Lucene and the same page in PostgreSQL full text: the published operations
 * in several sizes, in milliseconds by the clock and of the processor.
 */
final class SearchBenchmark {

    private static final int SIZE = 20;
    private static final int AT_ONCE = 500;
    private static final Set<String> EVERYBODY = Set.of("public");
    private static final int ROUNDS = 20;
    private static final int TABLE_ROUNDS = 3;
    static final String INDEXED = "entries indexed each second";
    private static final String BARE = "the same by bare Lucene";
    static final String PAGE = "search page";
    private static final String TABLES = "the same page in PostgreSQL";
    private static final String OF_MANY = ", of many";
    private static final String OF_FEW = ", of few";
    static final String MEDIAN = ", median ms";
    static final String IN_TABLES = "in PostgreSQL so often as long";
    static final String HEAP = "megabytes of heap in use";

    /** The Lausitz, the East, all of Germany. */
    private static final List<MapSection> SECTIONS = List.of(
            new MapSection(13.2, 51, 15.1, 52.4),
            new MapSection(9.9, 50.1, 15.1, 53.6),
            new MapSection(5.8, 47.2, 15.1, 55.1));

    /** One word that stands in many: what a page of it costs in tables is to look at all of them. */
    private static final List<String> BROAD =
            List.of("Schule", "Energie", "Forschung", "Ausbildung", "Sanierung", "Qualifizierung");

    /** Words that together stand in few. */
    private static final List<String> NARROW = List.of(
            "Forschung Wasserstoff",
            "Sanierung Schule",
            "Energieeffizienz Hochschule",
            "Qualifizierung Arbeitslose",
            "Kläranlage",
            "Messe Dresden",
            "Innovation Maschinenbau",
            "Hochwasserschutz",
            "Weiterbildung Pflege");

    private static final List<String> WORDS =
            Stream.of(BROAD, NARROW).flatMap(List::stream).toList();

    private static final String DATABASE = "search";

    private final Path folder;
    private final Figures figures = new Figures();
    private final SampleOperations sample;
    private final Deque<DirectoryReader> opened = new ArrayDeque<>();

    private SearchBenchmark(Path folder, SampleOperations sample) {
        this.folder = folder;
        this.sample = sample;
    }

    /**
     * Takes the folder of the build. The published operations lie in {@code bench.operations}; without them nothing is
     * measured. The sizes are those of {@code bench.search.sizes}.
     */
    public static void main(String[] arguments) throws Exception {
        var operations = Path.of(System.getProperty("bench.operations", "../shared/data/esif-de"));
        if (!Files.isDirectory(operations)) {
            System.out.println("No search is measured: the operations of bench.operations are not there.");
            return;
        }
        var folder = Files.createDirectories(Path.of(arguments[0], "bench", "search"))
                .toAbsolutePath();
        var sample = new SampleOperations(operations, folder, 250_000);
        try (var server = EmbeddedPostgres.start(folder.resolve("home"), Durability.DISPOSABLE)) {
            if (!server.hasDatabase(DATABASE)) {
                server.createDatabase(DATABASE);
            }
            var benchmark = new SearchBenchmark(folder, sample);
            var sizes = Stream.of(System.getProperty("bench.search.sizes", "20000,200000,2000000")
                            .split(","))
                    .map(Integer::valueOf)
                    .toList();
            for (var size : sizes) {
                try (var connection =
                        DriverManager.getConnection(server.url(DATABASE), server.user(), server.password())) {
                    benchmark.run(size, connection);
                }
            }
            benchmark.grown();
            benchmark.figures.write(folder.resolveSibling("search.json"));
            benchmark.judge(sizes);
        }
    }

    private void run(int size, Connection connection) throws Exception {
        try (var index = new Generation(Files.createTempDirectory(folder, "index"))) {
            figures.note(size, INDEXED, indexed(index, size));
            figures.note(size, BARE, bare(size));
            figures.ratio(size, "share of bare Lucene", INDEXED, BARE);
            figures.note(size, PAGE, Figures.times(ROUNDS, () -> pages(index, WORDS)));
            figures.note(size, PAGE + OF_MANY, Figures.times(ROUNDS, () -> pages(index, BROAD)));
            figures.note(size, PAGE + OF_FEW, Figures.times(ROUNDS, () -> pages(index, NARROW)));
            figures.note(size, "similar entries", Figures.times(ROUNDS, () -> alike(index)));
            figures.note(size, "spelling help", Figures.times(ROUNDS, () -> misspelt(index)));
            figures.note(size, "facets over everything", Figures.times(ROUNDS, () -> List.of(all(anew(index)))));
            var open = index.open();
            figures.note(size, "facets over everything, kept", Figures.times(ROUNDS, () -> List.of(all(open))));
            figures.note(size, "clusters, no filter", Figures.times(ROUNDS, () -> clusters(index, List.of(""))));
            figures.note(size, "clusters, no filter, kept", Figures.times(ROUNDS, () -> clusters(open, List.of(""))));
            figures.note(size, "clusters, filtered", Figures.times(ROUNDS, () -> clusters(index, WORDS)));
            closeBut(0);
            figures.note(size, HEAP, Figures.heap());
        }
        var tables = new SearchTables(connection, sample);
        figures.note(size, "rows copied and made ready each second", tables.fill(size));
        figures.note(size, TABLES, Figures.times(TABLE_ROUNDS, () -> tables.questions(WORDS)));
        figures.note(size, TABLES + OF_MANY, Figures.times(TABLE_ROUNDS, () -> tables.questions(BROAD)));
        figures.note(size, TABLES + OF_FEW, Figures.times(TABLE_ROUNDS, () -> tables.questions(NARROW)));
        for (var which : List.of("", OF_MANY, OF_FEW)) {
            figures.ratio(size, IN_TABLES + which, TABLES + which + MEDIAN, PAGE + which + MEDIAN);
        }
    }

    private void grown() {
        figures.growth(PAGE + MEDIAN);
        figures.growth(HEAP);
    }

    private void judge(List<Integer> sizes) {
        var bounds = new SearchBounds(figures);
        sizes.forEach(bounds::ofOneSize);
        for (int i = 1; i < sizes.size(); i++) {
            bounds.ofGrowth(sizes.get(i), sizes.get(i - 1));
        }
        bounds.judge();
    }

    /** What was opened before is closed after a while, as the house closes what nobody asks any more. */
    private OpenIndex anew(Generation index) throws IOException {
        closeBut(SECTIONS.size());
        opened.add(DirectoryReader.open(index.open().reader().directory()));
        return new OpenIndex(opened.getLast());
    }

    private void closeBut(int most) throws IOException {
        while (opened.size() > most) {
            opened.removeFirst().close();
        }
    }

    private static Callable<Object> all(OpenIndex open) {
        return () -> open.find(CatalogQuery.ALL, EVERYBODY, SIZE);
    }

    private List<Callable<Object>> clusters(Generation index, List<String> words) throws IOException {
        var questions = new ArrayList<Callable<Object>>();
        for (var section : SECTIONS) {
            questions.addAll(clusters(anew(index), words, section));
        }
        return questions;
    }

    private static List<Callable<Object>> clusters(OpenIndex open, List<String> words) {
        return SECTIONS.stream()
                .flatMap(section -> clusters(open, words, section).stream())
                .toList();
    }

    private static List<Callable<Object>> clusters(OpenIndex open, List<String> words, MapSection section) {
        return words.stream()
                .map(word -> (Callable<Object>) () -> open.clusters(CatalogQuery.ALL.saying(word), section, EVERYBODY))
                .toList();
    }

    private static List<Callable<Object>> misspelt(Generation index) {
        var open = index.open();
        return WORDS.stream()
                .map(words -> words.substring(0, 2) + words.charAt(3) + words.charAt(2) + words.substring(4))
                .map(words -> (Callable<Object>) () -> open.similar(CatalogQuery.ALL.saying(words), EVERYBODY))
                .toList();
    }

    private static List<Callable<Object>> alike(Generation index) {
        var open = index.open();
        return WORDS.stream()
                .map(words -> new Compared(
                        null, words, "Förderung von " + words + " im Land", List.of(), Map.of(), Compared.Themes.NONE))
                .map(asked -> (Callable<Object>) () -> open.like(asked).find(CatalogKind.OPERATION, EVERYBODY, 5))
                .toList();
    }

    /** Takes parts of entries, one after the other. */
    private interface Adding {
        void add(List<CatalogEntry> part) throws IOException;
    }

    /** The time in which all are taken, in nanoseconds; what it takes to make them is not counted. */
    private long adding(int size, Adding taker) {
        var part = new ArrayList<CatalogEntry>();
        var nanos = new long[1];
        sample.each(size, entry -> {
            part.add(entry);
            if (part.size() == AT_ONCE) {
                nanos[0] += add(taker, part);
            }
        });
        return nanos[0] + add(taker, part);
    }

    private static long add(Adding taker, List<CatalogEntry> part) {
        try {
            var begun = System.nanoTime();
            taker.add(List.copyOf(part));
            return System.nanoTime() - begun;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            part.clear();
        }
    }

    private double indexed(Generation index, int size) throws IOException {
        var nanos = adding(size, index::addAll);
        var begun = System.nanoTime();
        index.commit(Position.beginning(1));
        index.refresh();
        return size * 1e9 / (nanos + System.nanoTime() - begun);
    }

    private double bare(int size) throws IOException {
        try (var bare = new BareLucene(Files.createTempDirectory(folder, "bare"))) {
            var nanos = adding(size, bare::addAll);
            var begun = System.nanoTime();
            bare.commit();
            return size * 1e9 / (nanos + System.nanoTime() - begun);
        }
    }

    /** Each question is asked of an index that was opened anew, so that no count is kept from the last time. */
    private List<Callable<Object>> pages(Generation index, List<String> asked) throws IOException {
        var open = anew(index);
        return asked.stream()
                .map(words -> (Callable<Object>) () -> open.find(CatalogQuery.ALL.saying(words), EVERYBODY, SIZE))
                .toList();
    }
}
