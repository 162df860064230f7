package org.wandelwerk.database;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What a backup holds, so that a restore can tell whether all of it is still as it was. */
record Manifest(
        int format,
        String application,
        String postgres,
        String database,
        Instant begunAt,
        Instant holdsUntil,
        @Nullable SealNote newestSeal,
        List<String> folders,
        List<FileNote> files) {

    static final int FORMAT = 1;
    static final String NAME = "manifest.json";

    /** One file of the backup, with its content as a digest. */
    record FileNote(String path, long size, String sha256) {}

    /** The end of the chain of history: whoever keeps it outside can prove what the backup held. */
    record SealNote(long number, String hash) {}

    static Manifest read(Path file) {
        return JsonMapper.shared().readValue(file, Manifest.class);
    }

    String toJson() {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
    }

    /** The end of the log that lies in the backup itself. */
    String lastSegment() {
        var folder = BackupFolder.DATA + "/" + RunningData.LOG_FOLDER + "/";
        return files.stream()
                .map(FileNote::path)
                .filter(path -> path.matches(folder + "[0-9A-F]{24}"))
                .map(path -> path.substring(folder.length()))
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    long size() {
        return files.stream().mapToLong(FileNote::size).sum();
    }
}
