package org.wandelwerk.database;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;

/** Makes the backups that are made by themselves, one after the other, and copies the log behind the newest. */
final class KeptBackups {

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
            BackupCheck.run(backup.folder(), scratch);
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
