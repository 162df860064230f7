package org.wandelwerk.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wandelwerk.Bounds;
import org.wandelwerk.Figures;
import org.wandelwerk.database.Durability;
import org.wandelwerk.database.EmbeddedPostgres;
import org.wandelwerk.history.Position;
import org.wandelwerk.reference.LoadBenchmark;

/**
 * The search page (twenty hits, in which the words are marked, and all facets), facets over everything, clusters of the
 * map, what is similar, spelling help, a change, and building the index, beside bare Lucene and the same page in
 * PostgreSQL full text: the published operations in several sizes, in milliseconds by the clock and of the processor.
 */
final class SearchBenchmark {

    private static final int AT_ONCE = 500;
    private static final int ROUNDS = 20;
    private static final int MORE_ROUNDS = 100;
    private static final int TABLE_ROUNDS = 3;

    /** More different words than are remembered stand in so many entries. */
    private static final int WARMING = 100_000;

    static final String INDEXED = "entries indexed each second";
    private static final String BARE = "the same by bare Lucene";
    static final String PAGE = "search page";
    private static final String TABLES = "the same page in PostgreSQL";
    static final String OF_MANY = ", of many";
    private static final String OF_FEW = ", of few";
    static final String CHOSEN = ", by a facet";
    private static final String FOUND = ": hits of all questions";
    static final String MEDIAN = ", median ms";
    static final String IN_TABLES = "in PostgreSQL so often as long";
    static final String FACETS = "facets over everything";
    static final String CLUSTERS = "clusters, no filter";
    static final String FILTERED = "clusters, filtered";
    static final String SIMILAR = "what is similar";
    static final String CHANGE = "a change, told and found";
    static final String KEPT = ", kept";
    private static final String FIRST = ", first after a start";
    static final String HEAP = "megabytes of heap in use";

    /** The questions for pages, by what they are called behind the name of the page. */
    private static final Map<String, List<CatalogQuery>> QUESTIONS = questions();

    private static Map<String, List<CatalogQuery>> questions() {
        var all = new LinkedHashMap<String, List<CatalogQuery>>();
        all.put("", SearchQuestions.words(CatalogQuery.ALL, SearchQuestions.WORDS));
        all.put(OF_MANY, SearchQuestions.words(CatalogQuery.ALL, SearchQuestions.BROAD));
        all.put(OF_FEW, SearchQuestions.words(CatalogQuery.ALL, SearchQuestions.NARROW));
        all.put(CHOSEN, SearchQuestions.words(SearchQuestions.OF_A_FUND, SearchQuestions.WORDS));
        return all;
    }

    private static final String DATABASE = "search";

    private final Path folder;
    private final Figures figures = new Figures();
    private final SampleOperations sample;

    private SearchBenchmark(Path folder, SampleOperations sample) {
        this.folder = folder;
        this.sample = sample;
    }

    /**
     * Takes the folder of the build. The published operations lie in {@code bench.operations}; without them nothing is
     * measured. What was measured of loading is told in the same table, and judged here.
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
        var sizes = Figures.sizes();
        try (var server = EmbeddedPostgres.start(folder.resolve("home"), Durability.DISPOSABLE)) {
            if (!server.hasDatabase(DATABASE)) {
                server.createDatabase(DATABASE);
            }
            var benchmark = new SearchBenchmark(folder, sample);
            benchmark.figures.read(folder.resolveSibling(LoadBenchmark.FILE));
            benchmark.warm();
            for (var size : sizes) {
                try (var connection =
                        DriverManager.getConnection(server.url(DATABASE), server.user(), server.password())) {
                    benchmark.run(size, connection);
                }
            }
            SearchBounds.GROWING.keySet().forEach(benchmark.figures::growth);
            benchmark.figures.write(folder.resolveSibling("search.json"));
            benchmark.figures.print();
            benchmark.judge(sizes);
        }
    }

    /**
     * What becomes of words is remembered, of 50,000 at most, however many entries there are: a house that runs knows
     * as many, while the smallest sample alone has fewer different ones.
     */
    private void warm() {
        sample.each(
                WARMING,
                entry -> EntryAnalysis.EntryWords.of(
                                entry.text().title().de(),
                                entry.text().summary() + " " + entry.text().given())
                        .plain()
                        .forEach(EntryAnalysis::forms));
    }

    private void run(int size, Connection connection) throws Exception {
        try (var index = new Generation(Files.createTempDirectory(folder, "index"))) {
            figures.note(size, INDEXED, indexed(index, size));
            figures.note(size, BARE, bare(size));
            figures.ratio(size, "share of bare Lucene", INDEXED, BARE);
            try (var asked = new SearchQuestions(index, sample)) {
                pages(size, asked);
                facets(size, asked, index);
                clusters(size, asked, index);
            }
            var asked = new SearchQuestions(index, sample);
            note(size, CHANGE, ROUNDS, () -> List.of(asked.changed()));
            figures.note(size, HEAP, Figures.heap());
        }
        inTables(size, new SearchTables(connection, sample));
    }

    private void note(int size, String what, int rounds, Figures.Preparing questions) throws Exception {
        figures.note(size, what, Figures.times(rounds, questions));
    }

    private void pages(int size, SearchQuestions asked) throws Exception {
        for (var which : QUESTIONS.entrySet()) {
            note(size, PAGE + which.getKey(), MORE_ROUNDS, () -> asked.pages(which.getValue()));
        }
        figures.note(size, PAGE + FOUND, asked.found());
        note(size, SIMILAR, ROUNDS, asked::alike);
        note(size, "spelling help", ROUNDS, asked::misspelt);
    }

    private void facets(int size, SearchQuestions asked, Generation index) throws Exception {
        note(size, FACETS, MORE_ROUNDS, () -> List.of(SearchQuestions.all(asked.anew())));
        note(size, FACETS + FIRST, ROUNDS, () -> List.of(SearchQuestions.all(asked.restarted())));
        note(size, FACETS + KEPT, ROUNDS, () -> Collections.nCopies(MORE_ROUNDS, SearchQuestions.all(index.open())));
    }

    private void clusters(int size, SearchQuestions asked, Generation index) throws Exception {
        var all = List.of(CatalogQuery.ALL);
        note(size, CLUSTERS, MORE_ROUNDS, () -> SearchQuestions.clusters(asked.anew(), all));
        note(size, CLUSTERS + FIRST, ROUNDS, () -> SearchQuestions.clusters(asked.restarted(), all));
        note(size, CLUSTERS + KEPT, MORE_ROUNDS, () -> SearchQuestions.clusters(index.open(), all));
        note(size, FILTERED, ROUNDS, () -> SearchQuestions.clusters(asked.anew(), QUESTIONS.get("")));
        var chosen = Stream.concat(Stream.of(SearchQuestions.OF_A_FUND), QUESTIONS.get(CHOSEN).stream())
                .toList();
        note(size, FILTERED + CHOSEN, ROUNDS, () -> SearchQuestions.clusters(asked.anew(), chosen));
    }

    private void inTables(int size, SearchTables tables) throws Exception {
        figures.note(size, "rows copied and made ready each second", tables.fill(size));
        for (var which : QUESTIONS.entrySet()) {
            figures.noteClock(
                    size,
                    TABLES + which.getKey(),
                    Figures.times(TABLE_ROUNDS, () -> tables.questions(which.getValue())));
        }
        double total = 0;
        for (var query : QUESTIONS.get("")) {
            total += tables.total(query);
        }
        figures.note(size, TABLES + FOUND, total);
        for (var which : QUESTIONS.keySet()) {
            figures.ratio(size, IN_TABLES + which, TABLES + which + MEDIAN, PAGE + which + MEDIAN);
        }
    }

    private void judge(List<Integer> sizes) {
        var bounds = new Bounds(figures);
        LoadBenchmark.hold(bounds, sizes);
        SearchBounds.hold(bounds, sizes);
        bounds.judge();
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
}
