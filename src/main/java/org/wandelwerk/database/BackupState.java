package org.wandelwerk.database;

import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What lies in the folder of the backups that are made by themselves.
 *
 * @param checked of when the newest is that was started for a try
 * @param coversFrom from when on a moment can be named for a restore
 * @param coversUntil all that was acknowledged before can be brought back
 */
record BackupState(
        int count,
        @Nullable Instant checked,
        @Nullable Instant coversFrom,
        @Nullable Instant coversUntil) {

    static BackupState of(BackupShelf shelf) throws IOException {
        var all = shelf.all();
        Instant checked = null;
        for (var backup : all) {
            checked = backup.checkedAt().isPresent() ? backup.moment() : checked;
        }
        return all.isEmpty()
                ? new BackupState(0, null, null, null)
                : new BackupState(
                        all.size(),
                        checked,
                        all.getFirst().manifest().holdsUntil(),
                        all.getLast().coversUntil());
    }
}
