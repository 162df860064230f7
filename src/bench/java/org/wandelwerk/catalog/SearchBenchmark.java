package org.wandelwerk.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.lucene.index.DirectoryReader;
import org.wandelwerk.database.Durability;
import org.wandelwerk.database.EmbeddedPostgres;
import org.wandelwerk.history.Position;
import tools.jackson.databind.json.JsonMapper;

/**
 * The search page (twenty hits and all facets), facets over everything, and building the index, beside the same
 * question in PostgreSQL full text: the published operations in several sizes, in milliseconds at the median and at the
 * 99th percentile.
 */
final class SearchBenchmark {

    private static final int SIZE = 20;
    private static final int AT_ONCE = 500;
    private static final Set<String> EVERYBODY = Set.of("public");
    private static final double MILLION = 1e6;
    private static final List<String> WORDS = List.of(
            "Forschung Wasserstoff",
            "Sanierung Schule",
            "Energieeffizienz",
            "Qualifizierung Arbeitslose",
            "Kläranlage",
            "Messe Dresden",
            "Innovation Maschinenbau",
            "Existenzgründung",
            "Hochwasserschutz",
            "Weiterbildung Pflege");

    private static final String DATABASE = "search";

    private final Path folder;
    private final List<Map<String, Object>> figures = new ArrayList<>();
    private final SampleOperations sample;

    private SearchBenchmark(Path folder, SampleOperations sample) {
        this.folder = folder;
        this.sample = sample;
    }

    /** Half and nearly all of what was measured, in milliseconds. */
    private record Times(double median, double p99) {

        static Times of(List<Long> nanos) {
            var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
            return new Times(at(sorted, 0.5), at(sorted, 0.99));
        }

        private static double at(long[] sorted, double share) {
            return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / MILLION;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.2f / %.2f", median, p99);
        }
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
        var sample = new SampleOperations(operations, 250_000);
        try (var server = EmbeddedPostgres.start(folder.resolve("home"), Durability.DISPOSABLE)) {
            if (!server.hasDatabase(DATABASE)) {
                server.createDatabase(DATABASE);
            }
            var benchmark = new SearchBenchmark(folder, sample);
            for (var size :
                    System.getProperty("bench.search.sizes", "20000,200000").split(",")) {
                try (var connection =
                        DriverManager.getConnection(server.url(DATABASE), server.user(), server.password())) {
                    benchmark.run(Integer.parseInt(size), connection);
                }
            }
            Files.writeString(
                    folder.resolveSibling("search.json"),
                    JsonMapper.builder().build().writeValueAsString(benchmark.figures));
        }
    }

    private void run(int size, Connection connection) throws Exception {
        try (var index = new Generation(Files.createTempDirectory(folder, "index"))) {
            note(size, "entries indexed each second", String.format(Locale.ROOT, "%.0f", indexed(index, size)));
            note(size, "the same by bare Lucene", String.format(Locale.ROOT, "%.0f", bare(size)));
            note(size, "search page, p50 / p99 ms", times(20, index::refresh, () -> pages(index)));
            note(size, "similar entries, p50 / p99 ms", times(20, index::refresh, () -> alike(index)));
            note(size, "facets over everything, first and kept", overEverything(index));
            note(size, "megabytes of heap in use", heap());
        }
        note(size, "rows copied and made ready each second", fill(connection, size));
        note(size, "the same page in PostgreSQL, p50 / p99 ms", tables(connection));
    }

    private void note(int size, String what, Object figure) {
        figures.add(Map.of("size", size, "what", what, "figure", String.valueOf(figure)));
        System.out.printf(Locale.ROOT, "| %,d | %s | %s |%n", size, what, figure);
    }

    private static List<Callable<Object>> alike(Generation index) {
        var open = index.open();
        return WORDS.stream()
                .map(words -> new Compared(null, words, "Förderung von " + words + " im Land", List.of(), Map.of()))
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
    private static List<Callable<Object>> pages(Generation index) throws IOException {
        var open = new OpenIndex(DirectoryReader.open(index.open().reader().directory()));
        return WORDS.stream()
                .map(words -> (Callable<Object>) () -> open.find(CatalogQuery.ALL.saying(words), EVERYBODY, SIZE))
                .toList();
    }

    private interface Preparing {
        List<Callable<Object>> questions() throws IOException;
    }

    private static Times times(int rounds, Callable<?> before, Preparing preparing) throws Exception {
        var nanos = new ArrayList<Long>();
        for (int round = 0; round < rounds; round++) {
            before.call();
            for (var question : preparing.questions()) {
                var begun = System.nanoTime();
                question.call();
                if (round > 0) {
                    nanos.add(System.nanoTime() - begun);
                }
            }
        }
        return Times.of(nanos);
    }

    private static String overEverything(Generation index) throws Exception {
        var first = new ArrayList<Long>();
        var kept = new ArrayList<Long>();
        for (int round = 0; round < 20; round++) {
            var open = new OpenIndex(DirectoryReader.open(index.open().reader().directory()));
            first.add(nanos(() -> open.find(CatalogQuery.ALL, EVERYBODY, SIZE)));
            kept.add(nanos(() -> open.find(CatalogQuery.ALL, EVERYBODY, SIZE)));
            open.reader().close();
        }
        return Times.of(first.subList(1, first.size())) + " and " + Times.of(kept.subList(1, kept.size()));
    }

    private static long nanos(Callable<?> work) throws Exception {
        var begun = System.nanoTime();
        work.call();
        return System.nanoTime() - begun;
    }

    private static long heap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    private String fill(Connection connection, int size) throws SQLException {
        var begun = System.nanoTime();
        try (var statement = connection.createStatement()) {
            statement.execute("drop table if exists found");
            statement.execute("create table found (id uuid, title text, body text, collection text, programme text,"
                    + " year text, district text, size text, words tsvector)");
        }
        connection.setAutoCommit(false);
        try (var insert = connection.prepareStatement(
                "insert into found values (?, ?, ?, ?, ?, ?, ?, ?," + " to_tsvector('german', ?))")) {
            var count = new int[1];
            sample.each(size, entry -> insert(insert, entry, count));
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("create index on found using gin (words)");
            statement.execute("vacuum analyze found");
        }
        return String.format(Locale.ROOT, "%.0f", size * 1e9 / (System.nanoTime() - begun));
    }

    private static void insert(PreparedStatement insert, CatalogEntry entry, int[] count) {
        try {
            var body =
                    String.valueOf(entry.text().summary()) + " " + entry.text().given();
            insert.setObject(1, entry.id().record());
            insert.setString(2, entry.text().title().de());
            insert.setString(3, body);
            insert.setString(4, entry.value(Facet.COLLECTION));
            insert.setString(5, entry.value(Facet.PROGRAMME));
            insert.setString(6, entry.value(Facet.PERIOD));
            insert.setString(7, entry.value(Facet.DISTRICT));
            insert.setString(8, entry.value(Facet.SUM));
            insert.setString(9, entry.text().title().de() + " " + body);
            insert.addBatch();
            if (++count[0] % AT_ONCE == 0) {
                insert.executeBatch();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Twenty hits by rank, and four facets, as five statements. */
    private static Times tables(Connection connection) throws Exception {
        var nanos = new ArrayList<Long>();
        for (int round = 0; round < 4; round++) {
            for (var words : WORDS) {
                var begun = System.nanoTime();
                var which = " from found, plainto_tsquery('german', ?) asked where words @@ asked ";
                ask(connection, "select id, title" + which + "order by ts_rank(words, asked) desc, id limit 20", words);
                for (var facet : List.of("collection", "programme", "year", "district")) {
                    ask(connection, "select " + facet + ", count(*)" + which + "group by 1", words);
                }
                if (round > 0) {
                    nanos.add(System.nanoTime() - begun);
                }
            }
        }
        return Times.of(nanos);
    }

    private static void ask(Connection connection, String question, String words) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setString(1, words);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getString(1);
                }
            }
        }
    }
}
