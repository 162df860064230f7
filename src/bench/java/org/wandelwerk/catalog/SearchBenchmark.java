package org.wandelwerk.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.wandelwerk.Bounds;
import org.wandelwerk.Figures;
import org.wandelwerk.database.Durability;
import org.wandelwerk.database.EmbeddedPostgres;
import org.wandelwerk.history.Position;
import org.wandelwerk.kernel.Slug;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.place.MapSection;
import org.wandelwerk.place.Point;
import org.wandelwerk.reference.LoadBenchmark;

/**
 * The search page (twenty hits, in which the words are marked, and all facets), facets over everything, clusters of the
 * map, what is similar, spelling help, a change, and building the index, beside bare Lucene and the same page in
 * PostgreSQL full text: the published operations in several sizes, in milliseconds by the clock and of the processor.
 */
final class SearchBenchmark {

    private static final int SIZE = 20;
    private static final int AT_ONCE = 500;
    private static final Set<String> EVERYBODY = Set.of("public");
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

    /** A fund that gave a quarter of all. */
    private static final CatalogQuery OF_A_FUND = CatalogQuery.ALL.with(Facet.PROGRAMME, Set.of("efre"));

    /** What topics are called, of which some texts name all words. */
    private static final List<String> TOPICS = List.of(
            "Schulen und Bildung",
            "Erneuerbare Energie",
            "Forschung und Innovation",
            "Sanierung",
            "Wasser",
            "Gesundheit");

    private static final String DATABASE = "search";

    private final Path folder;
    private final Figures figures = new Figures();
    private final SampleOperations sample;
    private final Deque<DirectoryReader> opened = new ArrayDeque<>();
    private int changes;

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
            figures.note(size, PAGE, Figures.times(MORE_ROUNDS, () -> pages(index, words(CatalogQuery.ALL, WORDS))));
            figures.note(
                    size,
                    PAGE + OF_MANY,
                    Figures.times(MORE_ROUNDS, () -> pages(index, words(CatalogQuery.ALL, BROAD))));
            figures.note(
                    size,
                    PAGE + OF_FEW,
                    Figures.times(MORE_ROUNDS, () -> pages(index, words(CatalogQuery.ALL, NARROW))));
            figures.note(size, PAGE + CHOSEN, Figures.times(MORE_ROUNDS, () -> pages(index, words(OF_A_FUND, WORDS))));
            figures.note(size, PAGE + FOUND, found(index));
            figures.note(size, SIMILAR, Figures.times(ROUNDS, () -> alike(index)));
            figures.note(size, "spelling help", Figures.times(ROUNDS, () -> misspelt(index)));
            figures.note(size, FACETS, Figures.times(MORE_ROUNDS, () -> List.of(all(anew(index)))));
            figures.note(size, FACETS + FIRST, Figures.times(ROUNDS, () -> List.of(all(restarted(index)))));
            figures.note(
                    size,
                    FACETS + KEPT,
                    Figures.times(ROUNDS, () -> Collections.nCopies(MORE_ROUNDS, all(index.open()))));
            figures.note(
                    size, CLUSTERS, Figures.times(MORE_ROUNDS, () -> clusters(anew(index), List.of(CatalogQuery.ALL))));
            figures.note(
                    size,
                    CLUSTERS + FIRST,
                    Figures.times(ROUNDS, () -> clusters(restarted(index), List.of(CatalogQuery.ALL))));
            figures.note(
                    size,
                    CLUSTERS + KEPT,
                    Figures.times(MORE_ROUNDS, () -> clusters(index.open(), List.of(CatalogQuery.ALL))));
            figures.note(
                    size, FILTERED, Figures.times(ROUNDS, () -> clusters(anew(index), words(CatalogQuery.ALL, WORDS))));
            figures.note(
                    size,
                    FILTERED + CHOSEN,
                    Figures.times(
                            ROUNDS,
                            () -> clusters(
                                    anew(index),
                                    Stream.concat(Stream.of(OF_A_FUND), words(OF_A_FUND, WORDS).stream())
                                            .toList())));
            closeBut(0);
            figures.note(size, CHANGE, Figures.times(ROUNDS, () -> List.of(changed(index))));
            figures.note(size, HEAP, Figures.heap());
        }
        inTables(size, new SearchTables(connection, sample));
    }

    private void inTables(int size, SearchTables tables) throws Exception {
        figures.note(size, "rows copied and made ready each second", tables.fill(size));
        figures.noteClock(
                size, TABLES, Figures.times(TABLE_ROUNDS, () -> tables.questions(words(CatalogQuery.ALL, WORDS))));
        figures.noteClock(
                size,
                TABLES + OF_MANY,
                Figures.times(TABLE_ROUNDS, () -> tables.questions(words(CatalogQuery.ALL, BROAD))));
        figures.noteClock(
                size,
                TABLES + OF_FEW,
                Figures.times(TABLE_ROUNDS, () -> tables.questions(words(CatalogQuery.ALL, NARROW))));
        figures.noteClock(
                size, TABLES + CHOSEN, Figures.times(TABLE_ROUNDS, () -> tables.questions(words(OF_A_FUND, WORDS))));
        double total = 0;
        for (var query : words(CatalogQuery.ALL, WORDS)) {
            total += tables.total(query);
        }
        figures.note(size, TABLES + FOUND, total);
        for (var which : List.of("", OF_MANY, OF_FEW, CHOSEN)) {
            figures.ratio(size, IN_TABLES + which, TABLES + which + MEDIAN, PAGE + which + MEDIAN);
        }
    }

    private void judge(List<Integer> sizes) {
        var bounds = new Bounds(figures);
        LoadBenchmark.hold(bounds, sizes);
        SearchBounds.hold(bounds, sizes);
        bounds.judge();
    }

    private static List<CatalogQuery> words(CatalogQuery query, List<String> words) {
        return words.stream().map(query::saying).toList();
    }

    /** As after each change: no answer is kept from the last time, only what is known of segments that stay. */
    private static OpenIndex anew(Generation index) throws IOException {
        return new OpenIndex(index.open().reader());
    }

    /**
     * As after a start of the house: nothing is known of any segment. What was opened before is closed after a while,
     * as the house closes what nobody asks any more.
     */
    private OpenIndex restarted(Generation index) throws IOException {
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

    private static List<Callable<Object>> clusters(OpenIndex open, List<CatalogQuery> asked) {
        return SECTIONS.stream()
                .flatMap(section ->
                        asked.stream().map(query -> (Callable<Object>) () -> open.clusters(query, section, EVERYBODY)))
                .toList();
    }

    private static List<Callable<Object>> misspelt(Generation index) {
        var open = index.open();
        return WORDS.stream()
                .map(words -> words.substring(0, 2) + words.charAt(3) + words.charAt(2) + words.substring(4))
                .map(words -> (Callable<Object>) () -> open.similar(CatalogQuery.ALL.saying(words), EVERYBODY))
                .toList();
    }

    /**
     * As the product asks what is like a project with places, years and topics: among projects, and among what was
     * funded elsewhere; the rows of the latter are not read here.
     */
    private static List<Callable<Object>> alike(Generation index) {
        var open = index.open();
        var themes = new Compared.Themes(TOPICS.stream()
                .collect(Collectors.toMap(
                        Slug::of,
                        name -> EntryAnalysis.words(name).stream()
                                .filter(word -> !WordQuery.isFiller(word.plain()))
                                .map(EntryAnalysis.Word::stem)
                                .collect(Collectors.toSet()))));
        var facets = Map.of(
                Facet.MUNICIPALITY,
                Set.of("dresden", "koeln"),
                Facet.PERIOD,
                Set.of("2015", "2016", "2017"),
                Facet.TOPIC,
                Set.of(Slug.of(TOPICS.getFirst())));
        return WORDS.stream()
                .map(words -> new Compared(
                        null,
                        words,
                        "Förderung von " + words + " im Land, mit Beratung und Weiterbildung in kleinen Betrieben",
                        List.of(new Point(13.74, 51.05)),
                        facets,
                        themes))
                .map(asked -> (Callable<Object>) () -> List.of(
                        open.like(asked).find(CatalogKind.PROJECT, EVERYBODY, 5),
                        open.like(asked).find(CatalogKind.OPERATION, EVERYBODY, 5)))
                .toList();
    }

    /** One entry gets another title, by which it is found when it was told; what the feed takes comes beside it. */
    private Callable<Object> changed(Generation index) {
        var title = "Xylophonmanufaktur" + ++changes;
        return () -> {
            var former = firstEntry();
            var text = new CatalogText(Text.german(title), null, null, List.of(), List.of());
            index.replace(former.id().kind(), List.of(former.id().record()), List.of(former.with(text)));
            index.refresh();
            var found = index.open().find(CatalogQuery.ALL.saying(title), EVERYBODY, SIZE);
            if (found.total() != 1) {
                throw new IllegalStateException("a change was not found");
            }
            return found;
        };
    }

    private CatalogEntry firstEntry() {
        var first = new ArrayList<CatalogEntry>();
        sample.each(1, first::add);
        return first.getFirst();
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

    /** As the page shows them: the words are marked in all that is shown of a hit. */
    private static List<Callable<Object>> pages(Generation index, List<CatalogQuery> asked) throws IOException {
        var open = anew(index);
        return asked.stream()
                .map(query -> (Callable<Object>) () -> {
                    var answer = open.find(query, EVERYBODY, SIZE);
                    var words = new FoundWords(query.text());
                    for (var entry : answer.slice().items()) {
                        var text = entry.text();
                        words.in(text.title().de());
                        words.in(text.summary() == null ? "" : text.summary().de());
                        words.in(text.given() == null ? "" : text.given());
                    }
                    return answer;
                })
                .toList();
    }

    private static double found(Generation index) throws IOException {
        double total = 0;
        for (var query : words(CatalogQuery.ALL, WORDS)) {
            total += index.open().find(query, EVERYBODY, SIZE).total();
        }
        return total;
    }
}
