package org.wandelwerk.reference;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.wandelwerk.Bounds;
import org.wandelwerk.Figures;
import org.wandelwerk.Wandelwerk;
import org.wandelwerk.catalog.CatalogEntry;
import org.wandelwerk.catalog.SampleOperations;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import tools.jackson.databind.json.JsonMapper;

/**
 * How fast lists of operations are loaded, as the command does it behind its preview: as they are, and into tables of
 * which history keeps every row; beside copying the same rows into tables without anything. A line becomes an operation
 * and its sum, which are two rows with an entry in history each.
 */
public final class LoadBenchmark {

    /** In which the figures are kept, in the folder of all benchmarks. */
    public static final String FILE = "load.json";

    private static final int OF_A_FILE = 250_000;
    private static final String LOADED = "load: rows each second";
    private static final String COPIED = "load: rows copied each second, bare";
    private static final String SHARE = "load: share of bare copying";
    private static final String LINES = "load: lines each second";
    private static final String ROWS =
            "select (select count(*) from reference.operations) + (select count(*) from reference.sums)";
    private static final String HEAP = "load: megabytes of heap in use";
    private static final String WITH_HISTORY = ", with history";

    private static final String MAPPING = """
        collection:
          key: bench-%d
          name: { de: Vorhaben zum Messen }
          publisher: Messung
          source: https://www.example.org/list
          licence: { name: keine Angabe }
          as-of: 2016-06-30
        table: { numbers: english, places: region }
        columns: { key: id, title: title, summary: summary, beneficiary: beneficiary, place: place, begins: begins }
        sums:
          - { kind: eligible-cost, column: sum }
        """;

    private final Path folder;
    private final SampleOperations sample;
    private final Figures figures = new Figures();

    private LoadBenchmark(Path folder, SampleOperations sample) {
        this.folder = folder;
        this.sample = sample;
    }

    /**
     * Takes the folder of the build. The published operations lie in {@code bench.operations}; without them nothing is
     * measured. It is judged together with the search, when that was measured, too.
     */
    public static void main(String[] arguments) throws Exception {
        var operations = Path.of(System.getProperty("bench.operations", "../shared/data/esif-de"));
        if (!Files.isDirectory(operations)) {
            System.out.println("No load is measured: the operations of bench.operations are not there.");
            return;
        }
        var folder =
                Files.createDirectories(Path.of(arguments[0], "bench", "load")).toAbsolutePath();
        var benchmark = new LoadBenchmark(folder, new SampleOperations(operations, folder, 250_000));
        var sizes = Figures.sizes();
        for (var size : sizes) {
            benchmark.run(size);
        }
        benchmark.figures.growth(HEAP);
        benchmark.figures.growth(HEAP + WITH_HISTORY);
        benchmark.figures.write(folder.resolveSibling(FILE));
        var bounds = new Bounds(benchmark.figures);
        hold(bounds, sizes);
        bounds.tell();
    }

    private ConfigurableApplicationContext house(int size) throws IOException {
        return new SpringApplicationBuilder(Wandelwerk.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run(
                        "--wandelwerk.home=" + Files.createTempDirectory(folder, "home-" + size + "-"),
                        "--wandelwerk.region=none",
                        "--wandelwerk.catalog=false",
                        "--management.server.port=-1",
                        "--logging.level.root=warn");
    }

    private void run(int size) throws Exception {
        var files = files(size);
        try (var house = house(size)) {
            measure(size, "", files, house);
            figures.note(size, COPIED, copied(house.getBean(DataSource.class)));
        }
        try (var house = house(size)) {
            var source = house.getBean(DataSource.class);
            try (var connection = source.getConnection()) {
                run(connection, "call history.track('reference.operations')", "call history.track('reference.sums')");
            }
            measure(size, WITH_HISTORY, files, house);
            requireHistory(source);
        }
        figures.ratio(size, SHARE, LOADED, COPIED);
        figures.ratio(size, SHARE + WITH_HISTORY, LOADED + WITH_HISTORY, COPIED);
    }

    private void measure(int size, String how, List<Path> files, ConfigurableApplicationContext house)
            throws SQLException {
        var lines = loaded(size, files, house);
        figures.note(size, LINES + how, lines);
        figures.note(size, LOADED + how, lines * counted(house.getBean(DataSource.class), ROWS) / size);
        figures.note(size, HEAP + how, Figures.heap());
    }

    /**
     * Lines a second.
     *
     * @throws IllegalStateException when a line was refused
     */
    private static double loaded(int size, List<Path> files, ConfigurableApplicationContext house) {
        var loads = house.getBean(CollectionLoads.class);
        var begun = System.nanoTime();
        int added = 0;
        for (int number = 0; number < files.size(); number++) {
            added += load(loads, files.get(number), number).tally().added();
        }
        var nanos = System.nanoTime() - begun;
        if (added != size) {
            throw new IllegalStateException("%,d of %,d lines were loaded".formatted(added, size));
        }
        return size * 1e9 / nanos;
    }

    private static LoadRun load(CollectionLoads loads, Path file, int number) {
        var mapping = MappingReader.read("bench.yaml", MAPPING.formatted(number));
        var digest = FileDigest.of(file);
        return Acting.as(HouseActors.IMPORT, () -> loads.load(file, mapping, digest));
    }

    /** @throws IllegalStateException when history has not an entry for each row */
    private static void requireHistory(DataSource source) throws SQLException {
        var rows = counted(source, ROWS);
        var kept = counted(
                source,
                "select count(*) from history.changes where table_name in ('reference.operations', 'reference.sums')");
        if (kept != rows) {
            throw new IllegalStateException("%,.0f of %,.0f rows are in history".formatted(kept, rows));
        }
    }

    private static double counted(DataSource source, String question) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var counted = statement.executeQuery(question)) {
            counted.next();
            return counted.getLong(1);
        }
    }

    /** What the product promises of loading. */
    public static void hold(Bounds bounds, List<Integer> sizes) {
        for (var size : sizes) {
            bounds.atLeast(size, LOADED + WITH_HISTORY, 10_000);
            bounds.atMost(size, HEAP, 512);
            bounds.atMost(size, HEAP + WITH_HISTORY, 512);
        }
        for (var size : sizes.subList(1, sizes.size())) {
            bounds.atMost(size, Figures.grown(HEAP), 1.2);
            bounds.atMost(size, Figures.grown(HEAP + WITH_HISTORY), 1.2);
        }
    }

    /** The sample as files of JSON lines, none longer than a list may be. */
    private List<Path> files(int size) throws IOException {
        var files = new ArrayList<Path>();
        var count = new int[1];
        var open = new ArrayList<BufferedWriter>();
        var json = JsonMapper.builder().build();
        sample.each(size, entry -> {
            try {
                if (count[0] % OF_A_FILE == 0) {
                    files.add(folder.resolve("list-%d.jsonl".formatted(files.size())));
                    open.add(Files.newBufferedWriter(files.getLast()));
                }
                open.getLast().write(json.writeValueAsString(line(entry, count[0]++)));
                open.getLast().newLine();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        for (var writer : open) {
            writer.close();
        }
        return files;
    }

    private static Map<String, Object> line(CatalogEntry entry, int number) {
        var line = new LinkedHashMap<String, Object>();
        var text = entry.text();
        line.put("id", "B-" + number);
        line.put("title", shortened(text.title().de(), 900));
        line.put(
                "summary",
                text.summary() == null ? "" : shortened(text.summary().de().strip(), 3900));
        line.put("beneficiary", text.given() == null ? "" : shortened(text.given(), 400));
        line.put("place", text.also().isEmpty() ? "" : text.also().getFirst());
        line.put("begins", String.valueOf(entry.date()));
        line.put("sum", entry.sum() == null ? "" : entry.sum().amount().abs().toPlainString());
        return line;
    }

    private static String shortened(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }

    /** The rows that were loaded, copied into tables that have nothing but their columns. */
    private double copied(DataSource source) throws SQLException, IOException {
        long nanos = 0;
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            run(connection, "create schema bench");
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (var table : List.of("operations", "sums")) {
                var rows = folder.resolve(table + ".copy");
                try (var out = Files.newOutputStream(rows)) {
                    copy.copyOut("copy reference.%s to stdout".formatted(table), out);
                }
                run(connection, "create table bench.%1$s (like reference.%1$s)".formatted(table));
                var begun = System.nanoTime();
                try (var in = Files.newInputStream(rows)) {
                    copy.copyIn("copy bench.%s from stdin".formatted(table), in);
                }
                connection.commit();
                nanos += System.nanoTime() - begun;
            }
        }
        return counted(source, ROWS) * 1e9 / nanos;
    }

    private static void run(Connection connection, String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var one : statements) {
                statement.execute(one);
            }
        }
        if (!connection.getAutoCommit()) {
            connection.commit();
        }
    }
}
