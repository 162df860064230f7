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

    /**
     * Whether a new one is needed: there is none that was checked, the hour has come, or the log behind the newest has
     * broken off.
     */
    boolean isDue(Instant latestHour) throws IOException, SQLException {
        var newest = shelf.newest();
        return newest.isEmpty()
                || newest.get().moment().isBefore(latestHour)
                || !new LogCopy(server, newest.get()).isOpen();
    }

    /** Makes one and tries it out; one that was killed before its check ended counts for nothing and goes. */
    void make(Instant now) throws IOException, InterruptedException, SQLException {
        var checked = shelf.checked();
        LogCopy.forgetAllBut(server, checked.stream().map(KeptBackup::slot).toList());
        shelf.removeUnfinished();
        shelf.keepNewestUnchecked(checked.isEmpty() ? 1 : 0);
        var backup = KeptBackup.at(shelf.path(), now);
        var log = new LogCopy(server, backup);
        log.open();
        var isGood = false;
        try {
            Backup.make(server, database, backup.folder(), quiet());
            BackupCheck.run(backup.folder(), scratch, server::lendSoftware);
            backup.noteCheck(now);
            isGood = true;
        } finally {
            if (!isGood) {
                log.close();
                backup.delete();
            }
        }
        shelf.keepNewestUnchecked(0);
    }

    /** Copies the log behind the newest one, and a last time behind those it follows; the oldest ones go. */
    void copyLog(int kept) throws IOException, SQLException {
        for (var old : shelf.beyond(kept)) {
            new LogCopy(server, old).close();
            old.delete();
        }
        var checked = shelf.checked();
        for (var backup : checked) {
            var log = new LogCopy(server, backup);
            if (log.isOpen()) {
                log.run();
            }
            if (!backup.equals(checked.getLast())) {
                log.close();
            }
        }
    }

    private static PrintStream quiet() {
        return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }
}
