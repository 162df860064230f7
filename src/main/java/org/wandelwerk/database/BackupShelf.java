package org.wandelwerk.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
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

    /** Those that were started for a try and found whole, the oldest first: only these count. */
    List<KeptBackup> checked() throws IOException {
        return those(true);
    }

    /** Those of which nobody knows whether they are good, because their check was broken off. */
    List<KeptBackup> unchecked() throws IOException {
        return those(false);
    }

    private List<KeptBackup> those(boolean isChecked) throws IOException {
        var found = new ArrayList<KeptBackup>();
        for (var backup : all()) {
            if (backup.checkedAt().isPresent() == isChecked) {
                found.add(backup);
            }
        }
        return found;
    }

    Optional<KeptBackup> newest() throws IOException {
        return checked().reversed().stream().findFirst();
    }

    /** The newest one that is whole before this moment: the least log has to be replayed. */
    Optional<KeptBackup> before(Instant moment) throws IOException {
        return checked().reversed().stream()
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

    /** Removes the oldest unchecked ones; those that are checked do not count here, and stay. */
    void keepNewestUnchecked(int count) throws IOException {
        for (var backup : unchecked().reversed().stream().skip(count).toList()) {
            backup.delete();
        }
    }

    /** The checked ones that are older than so many; what was never checked pushes none of them out. */
    List<KeptBackup> beyond(int count) throws IOException {
        return checked().reversed().stream().skip(count).toList();
    }

    /**
     * What lies in the folder of the backups that are made by themselves; only what was checked counts.
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
            var checked = shelf.checked();
            return checked.isEmpty()
                    ? new State(0, null, null, null)
                    : new State(
                            checked.size(),
                            checked.getLast().moment(),
                            checked.getFirst().manifest().holdsUntil(),
                            checked.getLast().coversUntil());
        }
    }
}
