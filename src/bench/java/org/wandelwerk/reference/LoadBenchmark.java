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
import org.wandelwerk.Figures;
import org.wandelwerk.Wandelwerk;
import org.wandelwerk.catalog.CatalogEntry;
import org.wandelwerk.catalog.SampleOperations;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows a second of loading lists of operations, as the command does it behind its preview, beside copying the same rows
 * into a table without anything, and beside writing them into a table of which history keeps every row.
 */
final class LoadBenchmark {

    private static final int OF_A_FILE = 250_000;
    private static final String LOADED = "rows loaded each second";
    private static final String COPIED = "rows copied each second, bare";
    private static final String KEPT = "rows written each second into a table with history";

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
     * measured. The sizes are those of {@code bench.load.sizes}.
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
        for (var size :
                System.getProperty("bench.load.sizes", "20000,200000,2000000").split(",")) {
            benchmark.run(Integer.parseInt(size));
        }
        benchmark.figures.write(folder.resolveSibling("load.json"));
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
            var loads = house.getBean(CollectionLoads.class);
            var begun = System.nanoTime();
            for (int number = 0; number < files.size(); number++) {
                load(loads, files.get(number), number);
            }
            figures.note(size, LOADED, size * 1e9 / (System.nanoTime() - begun));
            figures.note(size, "megabytes of heap in use", Figures.heap());
            Acting.as(HouseActors.IMPORT, () -> beside(size, house.getBean(DataSource.class)));
        }
        figures.ratio(size, "share of bare copying", LOADED, COPIED);
    }

    private static void load(CollectionLoads loads, Path file, int number) {
        var mapping = MappingReader.read("bench.yaml", MAPPING.formatted(number));
        var digest = FileDigest.of(file);
        Acting.as(HouseActors.IMPORT, () -> loads.load(file, mapping, digest));
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

    /** The rows that were loaded, written again in the two other ways. */
    private boolean beside(int size, DataSource source) {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            var rows = folder.resolve("rows.copy");
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            try (var out = Files.newOutputStream(rows)) {
                copy.copyOut("copy reference.operations to stdout", out);
            }
            run(connection, "create schema bench", "create table bench.rows (like reference.operations)");
            var begun = System.nanoTime();
            try (var in = Files.newInputStream(rows)) {
                copy.copyIn("copy bench.rows from stdin", in);
            }
            connection.commit();
            figures.note(size, COPIED, size * 1e9 / (System.nanoTime() - begun));
            run(
                    connection,
                    "create table bench.kept (like reference.operations including indexes)",
                    "call history.track('bench.kept')");
            begun = System.nanoTime();
            run(connection, "insert into bench.kept select * from bench.rows");
            figures.note(size, KEPT, size * 1e9 / (System.nanoTime() - begun));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Connection connection, String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var one : statements) {
                statement.execute(one);
            }
        }
        connection.commit();
    }
}
