package org.wandelwerk.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The folder of the backups that are made by themselves. */
record BackupShelf(Path path) {

    /** The complete ones, the oldest first. */
    List<KeptBackup> all() throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (var files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(KeptBackup::isName)
                    .map(name -> new KeptBackup(path, name))
                    .filter(backup -> Files.exists(backup.folder().manifest()))
                    .sorted(Comparator.comparing(KeptBackup::name))
                    .toList();
        }
    }

    Optional<KeptBackup> newest() throws IOException {
        return all().reversed().stream().findFirst();
    }

    /** The newest one that is whole before this moment: the least log has to be replayed. */
    Optional<KeptBackup> before(Instant moment) throws IOException {
        return all().reversed().stream()
                .filter(backup -> !backup.manifest().holdsUntil().isAfter(moment))
                .findFirst();
    }

    /** Removes what a copy left that was broken off. */
    void removeUnfinished() throws IOException {
        if (Files.isDirectory(path)) {
            try (var left = Files.newDirectoryStream(path, ".*.unfinished")) {
                for (var folder : left) {
                    ServerFolder.delete(folder);
                }
            }
        }
    }

    /** Removes the oldest ones. */
    void keepNewest(int count) throws IOException {
        for (var backup : all().reversed().stream().skip(count).toList()) {
            backup.delete();
        }
    }

    /**
     * What lies in the folder of the backups that are made by themselves.
     *
     * @param checked of when the newest is that was started for a try
     * @param coversFrom from when on a moment can be named for a restore
     * @param coversUntil all that was acknowledged before can be brought back
     */
    record State(
            int count,
            @Nullable Instant checked,
            @Nullable Instant coversFrom,
            @Nullable Instant coversUntil) {

        static State of(BackupShelf shelf) throws IOException {
            var all = shelf.all();
            Instant checked = null;
            for (var backup : all) {
                checked = backup.checkedAt().isPresent() ? backup.moment() : checked;
            }
            return all.isEmpty()
                    ? new State(0, null, null, null)
                    : new State(
                            all.size(),
                            checked,
                            all.getFirst().manifest().holdsUntil(),
                            all.getLast().coversUntil());
        }
    }
}
