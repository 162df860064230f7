package org.wandelwerk.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.DSYNC;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A backup that was made by itself, named by its moment; its log and the note of its check lie beside. */
record KeptBackup(Path shelf, String name) {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    static KeptBackup at(Path shelf, Instant moment) {
        return new KeptBackup(shelf, NAME.format(moment));
    }

    static boolean isName(String name) {
        return name.matches("\\d{4}-\\d{2}-\\d{2}T\\d{6}Z");
    }

    /** What an operator named, if it is one of these. */
    static Optional<KeptBackup> in(BackupFolder folder) {
        var shelf = folder.path().getParent();
        var name = String.valueOf(folder.path().getFileName());
        return shelf != null && isName(name) ? Optional.of(new KeptBackup(shelf, name)) : Optional.empty();
    }

    Instant moment() {
        return NAME.parse(name, Instant::from);
    }

    BackupFolder folder() {
        return new BackupFolder(shelf.resolve(name));
    }

    LogFolder log() {
        return LogFolder.of(folder());
    }

    Manifest manifest() {
        return Manifest.read(folder().manifest());
    }

    /** What the server calls its promise to keep the log behind this backup. */
    String slot() {
        return "log_" + name.toLowerCase(Locale.ROOT).replace('-', '_');
    }

    /** The end of the log that lies here, in the backup itself or beside it. */
    LogFolder.Segment lastSegment() throws IOException {
        var parts = log().parts();
        return parts.isEmpty()
                ? LogFolder.Segment.of(manifest().lastSegment())
                : parts.getLast().segment();
    }

    /** The names of the files of documents that lie here, in the backup itself or beside its log. */
    Set<String> documents() throws IOException {
        var inBackup = manifest().files().stream();
        var besideLog = log().documents().stream().map(LogFolder.Document::note);
        return Stream.concat(inBackup, besideLog)
                .map(Manifest.FileNote::path)
                .filter(StoredDocuments::holds)
                .collect(Collectors.toSet());
    }

    /** All that was acknowledged before lies here. */
    Instant coversUntil() throws IOException {
        var parts = log().parts();
        return parts.isEmpty() ? manifest().holdsUntil() : parts.getLast().coversUntil();
    }

    /** When it was started for a try and found whole; until then it is no backup to rely on. */
    Optional<Instant> checkedAt() throws IOException {
        return Files.exists(checkNote())
                ? Optional.of(Instant.parse(Files.readString(checkNote()).strip()))
                : Optional.empty();
    }

    /** The note is there as a whole or not at all. */
    void noteCheck(Instant moment) throws IOException {
        var note = Files.writeString(
                shelf.resolve("." + name + ".unfinished"), moment + "\n", CREATE, TRUNCATE_EXISTING, WRITE, DSYNC);
        Files.move(note, checkNote(), StandardCopyOption.ATOMIC_MOVE);
        FileCopy.flush(shelf);
    }

    void delete() throws IOException {
        Files.deleteIfExists(checkNote());
        ServerFolder.delete(log().path());
        ServerFolder.delete(folder().path());
    }

    Path checkNote() {
        return shelf.resolve(name + ".checked");
    }
}
