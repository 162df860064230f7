package org.wandelwerk.database;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings a backup into a home without a database. */
final class Restore {

    /** The file in the new home that lists all that could not be brought back. */
    static final String FINDINGS = "restore-findings.txt";

    private static final int TOLD = 50;

    private final BackupFolder folder;
    private final Manifest manifest;
    private final PointInTime point;
    private final PrintStream output;

    private Restore(BackupFolder folder, Manifest manifest, PointInTime point, PrintStream output) {
        this.folder = folder;
        this.manifest = manifest;
        this.point = point;
        this.output = output;
    }

    /** How far a backup is brought forward by the log behind it. */
    interface Reach {
        PointInTime of(BackupFolder folder, Manifest manifest) throws IOException;
    }

    /** What becomes of a restore when files of documents are not as they were copied. */
    enum Damage {
        /** Nothing is brought back. */
        REFUSED,
        /** All others are brought back, and these are listed. */
        LISTED
    }

    /**
     * What a restore brought back.
     *
     * @param findings what it could not bring back, one line for each file of a document
     */
    record Outcome(Manifest manifest, List<String> findings) {}

    /** Nothing is written before all of the database was found to be as it was copied, and to reach so far. */
    static Outcome run(
            BackupFolder folder, Reach reach, Damage damage, Path home, Durability durability, PrintStream output)
            throws IOException, InterruptedException, SQLException {
        if (!Files.exists(folder.manifest())) {
            throw new IOException("%s holds no backup".formatted(folder.path()));
        }
        var manifest = Manifest.read(folder.manifest());
        var target = ServerFolder.in(home);
        requireEmpty(target);
        var point = reach.of(folder, manifest);
        output.println("  brings back " + point.promise());
        var restore = new Restore(folder, manifest, point, output);
        restore.check();
        var listed = ListedDocuments.in(folder, manifest, point);
        if (damage == Damage.REFUSED) {
            listed.requireWhole();
        }
        // before the database, so that a house that opens has the files that it names
        listed.bringBackTo(target.documents());
        try (var server = EmbeddedPostgres.start(target, durability, restore::fill)) {
            restore.requireSeal(server);
            restore.arrive(server);
            var missing = MissingFiles.in(server, manifest.database(), target.documents());
            var findings = restore.tell(listed.damaged(), missing, home);
            output.println((findings.isEmpty() ? "done: " : "done with findings: ") + point.promise());
            return new Outcome(manifest, findings);
        }
    }

    private static void requireEmpty(ServerFolder target) throws IOException {
        if (target.isInitialised()) {
            throw new IOException("%s holds a database already: restore into an empty home".formatted(target.data()));
        }
    }

    private void check() throws IOException {
        if (manifest.format() != Manifest.FORMAT) {
            throw new IOException("The backup is of format %d, this version reads format %d"
                    .formatted(manifest.format(), Manifest.FORMAT));
        }
        requireSameFiles();
        var progress = new CopyProgress(output, "checked", manifest.size());
        for (var note : manifest.files()) {
            if (!StoredDocuments.holds(note.path())
                    && !FileCopy.note(folder.path().resolve(note.path()), note.path())
                            .equals(note)) {
                throw new IOException("The backup is damaged: %s is not as it was".formatted(note.path()));
            }
            progress.add(note.size());
        }
    }

    /** A file of a document may be missing: that is told like one that is damaged. */
    private void requireSameFiles() throws IOException {
        var noted =
                manifest.files().stream().map(Manifest.FileNote::path).collect(Collectors.toCollection(TreeSet::new));
        noted.add(Manifest.NAME);
        try (var files = Files.walk(folder.path())) {
            var found = files.filter(file -> !Files.isDirectory(file))
                    .map(file -> folder.path().relativize(file).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
            var missing = new TreeSet<>(noted);
            missing.removeAll(found);
            missing.removeIf(StoredDocuments::holds);
            found.removeAll(noted);
            if (!missing.isEmpty() || !found.isEmpty()) {
                throw new IOException("The backup is damaged: missing %s, unknown %s".formatted(missing, found));
            }
        }
    }

    private void fill(Cluster cluster) throws IOException, InterruptedException {
        requireEmpty(cluster.folder());
        var password = Files.readString(folder.password()).strip();
        cluster.makeData(password, data -> {
            copyTo(data);
            point.bringTo(data);
            cluster.account().ownAll(data);
        });
        output.println("  the server replays the log");
    }

    private void copyTo(Path data) throws IOException {
        for (var name : manifest.folders()) {
            FileCopy.createFolder(data.resolve(name));
        }
        var progress = new CopyProgress(output, "restored", manifest.size());
        for (var note : manifest.files()) {
            if (note.path().startsWith(BackupFolder.DATA + "/")) {
                copy(note, data.resolve(note.path().substring(BackupFolder.DATA.length() + 1)));
            }
            progress.add(note.size());
        }
        FileCopy.flushFolders(data);
    }

    private void copy(Manifest.FileNote note, Path target) throws IOException {
        try (var content = Files.newInputStream(folder.path().resolve(note.path()))) {
            if (!FileCopy.copy(content, target, note.path()).equals(note)) {
                throw new IOException("The backup was changed while it was read: %s".formatted(note.path()));
            }
        }
    }

    /** A server that has arrived need not know how it came. */
    private void arrive(EmbeddedPostgres server) throws IOException, SQLException {
        try (var connection = server.connect("postgres");
                var statement = connection.createStatement()) {
            var replayed = replayed(statement);
            if (!point.isReachedBy(replayed)) {
                throw new IOException("The server did not come to the end of the log: " + replayed.told());
            }
            if (!point.parts().isEmpty()) {
                statement.execute("alter system reset all");
            }
            output.println("  " + replayed.told());
        }
    }

    /** The rows are there all the same: somebody may still have the file, and bring it again. */
    private List<String> tell(List<ListedDocuments.Damaged> damaged, List<String> missing, Path home)
            throws IOException {
        var findings = Stream.concat(
                        damaged.stream().map(ListedDocuments.Damaged::line),
                        missing.stream().map(row -> "the file is missing: " + row))
                .toList();
        findings.stream().limit(TOLD).forEach(line -> output.println("  " + line));
        if (!findings.isEmpty()) {
            var list = Files.write(home.resolve(FINDINGS), findings);
            output.println("  %d files of documents are damaged, %d are missing that documents name; all of them: %s"
                    .formatted(damaged.size(), missing.size(), list));
        }
        return findings;
    }

    private static Replayed replayed(Statement server) throws SQLException {
        try (var row = server.executeQuery("select pg_last_wal_replay_lsn()::text, pg_last_xact_replay_timestamp()")) {
            row.next();
            var time = row.getObject(2, OffsetDateTime.class);
            return new Replayed(row.getString(1), time == null ? null : time.toInstant());
        }
    }

    private void requireSeal(EmbeddedPostgres server) throws IOException, SQLException {
        var expected = manifest.newestSeal();
        if (expected != null && !NewestSeal.isThere(server, manifest.database(), expected)) {
            throw new IOException(
                    "The restored history lacks the seal %d that the backup notes".formatted(expected.number()));
        }
    }
}
