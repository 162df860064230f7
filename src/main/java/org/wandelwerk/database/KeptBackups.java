package org.wandelwerk.database;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Makes the backups that are made by themselves, one after the other, and copies the log behind the newest. */
final class KeptBackups {

    private static final String TABLES = "select format('%I.%I', schemaname, tablename) from pg_tables"
            + " where schemaname not in ('pg_catalog', 'information_schema') order by 1";

    private final EmbeddedPostgres server;
    private final String database;
    private final BackupShelf shelf;
    private final Path scratch;

    /** @param scratch where a backup is started for a try, and of which nothing stays */
    KeptBackups(EmbeddedPostgres server, String database, BackupShelf shelf, Path scratch) {
        this.server = server;
        this.database = database;
        this.shelf = shelf;
        this.scratch = scratch;
    }

    /** Whether a new one is needed: there is none, the hour has come, or the log behind the newest has broken off. */
    boolean isDue(Instant latestHour) throws IOException, SQLException {
        var newest = shelf.newest();
        return newest.isEmpty()
                || newest.get().moment().isBefore(latestHour)
                || !new LogCopy(server, newest.get()).isOpen();
    }

    /** Makes one and tries it out; only then the log behind the former one ends and the oldest ones go. */
    void make(Instant now, int kept) throws IOException, InterruptedException, SQLException {
        var former = shelf.newest();
        var backup = KeptBackup.at(shelf.path(), now);
        LogCopy.forgetAllBut(server, former.map(KeptBackup::slot).orElse(""));
        shelf.removeUnfinished();
        var log = new LogCopy(server, backup);
        log.open();
        var isGood = false;
        try {
            Backup.make(server, database, backup.folder(), quiet());
            check(backup.folder(), scratch);
            backup.noteCheck(now);
            isGood = true;
        } finally {
            if (!isGood) {
                log.close();
                backup.delete();
            }
        }
        if (former.isPresent()) {
            end(new LogCopy(server, former.get()));
        }
        shelf.keepNewest(kept);
    }

    /** Copies the log behind the newest one. */
    void copyLog() throws IOException, SQLException {
        var newest = shelf.newest();
        if (newest.isPresent()) {
            new LogCopy(server, newest.get()).run();
        }
    }

    /**
     * Restores a backup beside the house, starts a server over it and reads every row, which tests the checksum of each
     * page; whatever is wrong is thrown.
     */
    static long check(BackupFolder backup, Path scratch) throws IOException, InterruptedException, SQLException {
        ServerFolder.delete(scratch);
        try {
            var manifest = Restore.run(backup, scratch, Durability.DISPOSABLE, quiet());
            try (var server = EmbeddedPostgres.start(scratch, Durability.DISPOSABLE)) {
                return server.hasDatabase(manifest.database()) ? rows(server, manifest.database()) : 0;
            }
        } finally {
            ServerFolder.delete(scratch);
        }
    }

    private static long rows(EmbeddedPostgres server, String database) throws SQLException {
        var rows = 0L;
        try (var connection = server.connect(database)) {
            for (var table : tables(connection)) {
                rows += rows(connection, table);
            }
        }
        return rows;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var names = statement.executeQuery(TABLES)) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        return tables;
    }

    private static long rows(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var count = statement.executeQuery("select count(*) from " + table)) {
            count.next();
            return count.getLong(1);
        }
    }

    private static void end(LogCopy former) throws IOException, SQLException {
        if (former.isOpen()) {
            former.run();
        }
        former.close();
    }

    private static PrintStream quiet() {
        return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }
}
