package org.wandelwerk.database;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Seconds and megabytes per second of a backup, of its check, of the log and the documents behind it and of bringing a
 * moment back; and whether what came back is what the source held at that second, table by table and file by file.
 */
final class BackupBenchmark {

    private static final String DATABASE = "wandelwerk";
    private static final int MEGABYTES = Integer.getInteger("bench.backup.megabytes", 500);
    private static final double MEGABYTE = 1_000_000;
    private static final double MEGABYTES_OF_A_PART = 16 * 1.048576;
    private static final double NANOS = 1_000_000_000;
    private static final String BRING_BACK = "bring a moment back";
    private static final int PROMISED_MEGABYTES = 10_000;
    private static final int PROMISED_SECONDS = 600;

    private final Path folder;
    private final List<Step> steps = new ArrayList<>();
    private final List<Comparison> comparisons = new ArrayList<>();

    private BackupBenchmark(Path folder) {
        this.folder = folder;
    }

    /** One step of the work, and how much it moved. */
    private record Step(String name, double seconds, double megabytes) {

        double rate() {
            return megabytes / seconds;
        }
    }

    /**
     * What the source held at the second that was brought back, beside what came back.
     *
     * @param name a table, or the documents
     * @param before how many rows or files the source held
     * @param after how many came back
     * @param isEqual whether their digests are equal, too
     */
    private record Comparison(String name, long before, long after, boolean isEqual) {}

    private interface Work {
        double megabytes() throws IOException, InterruptedException, SQLException;
    }

    /** Takes the folder of the build. */
    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0], "bench").toAbsolutePath();
        var benchmark = new BackupBenchmark(folder.resolve("backup"));
        ServerFolder.delete(benchmark.folder);
        ServerFolder.create(benchmark.folder);
        benchmark.run();
        Files.writeString(folder.resolve("backup.json"), benchmark.json());
        ServerFolder.delete(benchmark.folder);
        benchmark.requireEqual();
        benchmark.requireInTime();
    }

    /** Ten gigabytes are back within ten minutes, at the rate that was measured. */
    private void requireInTime() {
        var step = steps.stream()
                .filter(one -> one.name().equals(BRING_BACK))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing was brought back"));
        var seconds = PROMISED_MEGABYTES / step.rate();
        System.out.printf(Locale.ROOT, "%,d MB at this rate: %.0f s%n", PROMISED_MEGABYTES, seconds);
        if (seconds > PROMISED_SECONDS) {
            throw new IllegalStateException("ten gigabytes would take " + seconds + " seconds to bring back");
        }
    }

    private void requireEqual() {
        var unequal = comparisons.stream().filter(one -> !one.isEqual()).toList();
        if (!unequal.isEmpty()) {
            throw new IllegalStateException("What came back is not what was there: " + unequal);
        }
    }

    private void run() throws Exception {
        var backup = KeptBackup.at(folder.resolve("shelf"), Instant.EPOCH);
        Instant moment;
        HouseContent then;
        try (var server = EmbeddedPostgres.start(folder.resolve("home"), Durability.DURABLE)) {
            server.ensureDatabase(DATABASE);
            add(server, "first", MEGABYTES);
            var log = new LogCopy(server, backup);
            log.open();
            step(
                    "back up beside the running house",
                    () -> size(Backup.make(server, DATABASE, backup.folder(), quiet())));
            add(server, "later", MEGABYTES / 5);
            step("copy the log, and new documents", () -> copy(log, backup));
            step("copy the log when nothing is new", () -> copy(log, backup));
            then = HouseContent.of(server, DATABASE, folder.resolve("home"));
            moment = Rounds.nextSecond(server);
            log.run();
            add(server, "after", MEGABYTES / 20);
            log.run();
            log.close();
        }
        step("check: start a copy, look at all of it", () -> {
            BackupCheck.run(backup.folder(), folder.resolve("scratch"), _ -> {});
            return size(backup.manifest());
        });
        step(BRING_BACK, () -> bringBack(backup.folder(), moment));
        try (var there = EmbeddedPostgres.start(folder.resolve("restored"), Durability.DURABLE)) {
            compare(then, HouseContent.of(there, DATABASE, folder.resolve("restored")));
        }
        print();
    }

    private void compare(HouseContent then, HouseContent found) {
        var nothing = new HouseContent.Table(0, "");
        Stream.concat(then.tables().keySet().stream(), found.tables().keySet().stream())
                .distinct()
                .sorted()
                .forEach(table -> {
                    var before = then.tables().getOrDefault(table, nothing);
                    var after = found.tables().getOrDefault(table, nothing);
                    comparisons.add(new Comparison(table, before.rows(), after.rows(), before.equals(after)));
                });
        comparisons.add(new Comparison(
                "documents",
                then.files().size(),
                found.files().size(),
                then.files().equals(found.files())));
    }

    private void add(EmbeddedPostgres server, String name, int megabytes) throws IOException, SQLException {
        fill(server, name, megabytes);
        handIn(name, megabytes);
    }

    private static double copy(LogCopy log, KeptBackup backup) throws IOException, SQLException {
        var before = size(backup.log());
        log.run();
        return size(backup.log()) - before;
    }

    private double bringBack(BackupFolder backup, Instant moment)
            throws IOException, InterruptedException, SQLException {
        var home = folder.resolve("restored");
        Restore.Reach reach = (made, manifest) -> PointInTime.at(moment, made, manifest);
        var outcome = Restore.run(backup, reach, Restore.Damage.REFUSED, home, Durability.DURABLE, quiet());
        return size(outcome.manifest()) + size(LogFolder.of(backup));
    }

    private void step(String name, Work work) throws IOException, InterruptedException, SQLException {
        var begin = System.nanoTime();
        var megabytes = work.megabytes();
        steps.add(new Step(name, (System.nanoTime() - begin) / NANOS, megabytes));
    }

    private static double size(Manifest manifest) {
        return manifest.size() / MEGABYTE;
    }

    private static double size(LogFolder log) throws IOException {
        var documents = log.documents().stream()
                .mapToLong(document -> document.note().size())
                .sum();
        return log.parts().size() * MEGABYTES_OF_A_PART + documents / MEGABYTE;
    }

    /** Documents of 1 MB as the house keeps them: each by the digest of its content, which cannot be packed. */
    private void handIn(String name, int megabytes) throws IOException {
        var documents = new StoredDocuments(folder.resolve("home").resolve(StoredDocuments.NAME));
        var chance = new Random(name.hashCode());
        var content = new byte[(int) MEGABYTE];
        for (int number = 0; number < megabytes; number++) {
            chance.nextBytes(content);
            var file = documents.file(
                    FileCopy.note(new ByteArrayInputStream(content), name).sha256());
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        }
    }

    /** Papers of 100 kB that cannot be packed, as most documents are. */
    private static void fill(EmbeddedPostgres server, String table, int megabytes) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url(DATABASE), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("create table %s (id int primary key, body bytea not null)".formatted(table));
            statement.execute(
                    ("insert into %s select id, (select string_agg(sha256((id * 10000 + part)::text::bytea), '')"
                                    + " from generate_series(1, 3125) part) from generate_series(1, %d) id")
                            .formatted(table, megabytes * 10));
        }
    }

    private void print() {
        System.out.printf(
                "%n| %-36s | %8s | %8s | %8s |%n| --- | ---: | ---: | ---: |%n", "step", "seconds", "MB", "MB/s");
        steps.forEach(step -> System.out.printf(
                "| %-36s | %8.1f | %8.0f | %8.1f |%n", step.name(), step.seconds(), step.megabytes(), step.rate()));
        System.out.printf("%n| %-36s | %8s | %8s | %8s |%n", "at that second", "source", "restored", "digests");
        System.out.println("| --- | ---: | ---: | --- |");
        comparisons.forEach(one -> System.out.printf(
                "| %-36s | %8d | %8d | %8s |%n",
                one.name(), one.before(), one.after(), one.isEqual() ? "equal" : "UNEQUAL"));
        System.out.println();
    }

    private String json() {
        var content = Map.of("megabytes", MEGABYTES, "steps", steps, "comparisons", comparisons);
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(content) + "\n";
    }

    private static PrintStream quiet() {
        return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }
}
