package org.wandelwerk.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The log that was written after a backup: packed parts beside it, the files of documents that came meanwhile, and one
 * list with the digest of each.
 */
record LogFolder(Path path) {

    private static final String LIST = "parts.txt";

    /** One part; those of one copying share the moment up to which all that was acknowledged lies in them. */
    record Part(Segment segment, String sha256, Instant coversUntil) {

        static Part read(String line) {
            var words = line.split(" ");
            return new Part(new Segment(words[0]), words[1], Instant.parse(words[2]));
        }

        String line() {
            return "%s %s %s".formatted(segment.name(), sha256, coversUntil);
        }
    }

    /** The file of a document that came after the backup; rows that the log up to that moment writes find their own. */
    record Document(Manifest.FileNote note, Instant coversUntil) {

        static Document read(String line) {
            var words = line.split(" ");
            return new Document(
                    new Manifest.FileNote(words[0], Long.parseLong(words[1]), words[2]), Instant.parse(words[3]));
        }

        String line() {
            return "%s %d %s %s".formatted(note.path(), note.size(), note.sha256(), coversUntil);
        }
    }

    static LogFolder of(BackupFolder backup) {
        return new LogFolder(backup.path().resolveSibling(backup.path().getFileName() + ".log"));
    }

    /** All parts that were ever put here, in their order; one copying comes as a whole or not at all. */
    List<Part> parts() throws IOException {
        return lines().stream()
                .filter(line -> !StoredDocuments.holds(line))
                .map(Part::read)
                .toList();
    }

    /** The files that were ever put here, with the copying they came by. */
    List<Document> documents() throws IOException {
        return lines().stream()
                .filter(StoredDocuments::holds)
                .map(Document::read)
                .toList();
    }

    private List<String> lines() throws IOException {
        var list = path.resolve(LIST);
        return Files.exists(list) ? Files.readAllLines(list) : List.of();
    }

    /**
     * Packs these parts of a server, which go on from those that are here, and copies the files that were never copied.
     *
     * @param known the names of those that lie in the backup or here
     */
    void add(List<Segment> segments, Path data, StoredDocuments documents, Set<String> known, Instant coversUntil)
            throws IOException {
        if (!Files.exists(path)) {
            ServerFolder.create(path);
            ServerFolder.close(path);
        }
        var lines = new ArrayList<>(lines());
        for (var segment : segments) {
            lines.add(new Part(segment, pack(segment, data), coversUntil).line());
        }
        for (var note : documents.copyNewTo(path, known)) {
            lines.add(new Document(note, coversUntil).line());
        }
        FileCopy.flushFolders(path);
        var list = Files.write(path.resolve(LIST + ".new"), lines);
        force(list);
        Files.move(list, path.resolve(LIST), StandardCopyOption.ATOMIC_MOVE);
        FileCopy.flush(path);
    }

    /** Whether the part is here as it was made. */
    boolean isWhole(Part part) {
        try (var content = new GZIPInputStream(Files.newInputStream(file(part.segment())))) {
            return FileCopy.note(content, part.segment().name()).sha256().equals(part.sha256());
        } catch (IOException _) {
            return false;
        }
    }

    /** Unpacks a part for a server that will replay it. */
    void bring(Part part, Path data) throws IOException {
        try (var packed = Files.newInputStream(file(part.segment()));
                var content = new GZIPInputStream(packed)) {
            var note = FileCopy.copy(
                    content, part.segment().in(data), part.segment().name());
            if (!note.sha256().equals(part.sha256())) {
                throw new IOException("The log is damaged: %s is not as it was".formatted(file(part.segment())));
            }
        }
    }

    private String pack(Segment segment, Path data) throws IOException {
        var target = file(segment);
        Files.deleteIfExists(target);
        try (var packed = new GZIPOutputStream(Files.newOutputStream(target))) {
            Files.copy(segment.in(data), packed);
        }
        force(target);
        return FileCopy.note(segment.in(data), segment.name()).sha256();
    }

    private Path file(Segment segment) {
        return path.resolve(segment.name() + ".gz");
    }

    private static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** The name of one part of the log of 16 MB: the line of time it belongs to, and its number in it. */
    record Segment(String name) {

        private static final int HEX = 16;
        private static final int WORD = 8;
        private static final int LAST_IN_WORD = 0xFF;
        private static final int BITS = 24;

        static Segment of(String name) throws IOException {
            if (!name.matches("[0-9A-F]{24}")) {
                throw new IOException("%s is no part of a log".formatted(name));
            }
            return new Segment(name);
        }

        Segment next() {
            var high = Long.parseLong(name.substring(WORD, 2 * WORD), HEX);
            var low = Long.parseLong(name.substring(2 * WORD), HEX);
            var line = name.substring(0, WORD);
            return new Segment(
                    low == LAST_IN_WORD
                            ? "%s%08X%08X".formatted(line, high + 1, 0)
                            : line + "%08X%08X".formatted(high, low + 1));
        }

        /** Where it begins, counted in bytes from the beginning of the log. */
        long start() {
            var high = Long.parseLong(name.substring(WORD, 2 * WORD), HEX);
            var low = Long.parseLong(name.substring(2 * WORD), HEX);
            return (high << Integer.SIZE) + (low << BITS);
        }

        boolean isBehind(Segment other) {
            return name.compareTo(other.name) > 0;
        }

        Path in(Path data) {
            return data.resolve(RunningData.LOG_FOLDER).resolve(name);
        }
    }
}
