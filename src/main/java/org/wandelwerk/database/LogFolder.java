package org.wandelwerk.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The log that was written after a backup: packed parts beside it, and a list with the digest of each. */
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

    static LogFolder of(BackupFolder backup) {
        return new LogFolder(backup.path().resolveSibling(backup.path().getFileName() + ".log"));
    }

    /** All that was ever put here, in its order; one copying comes as a whole or not at all. */
    List<Part> parts() throws IOException {
        var list = path.resolve(LIST);
        return Files.exists(list)
                ? Files.readAllLines(list).stream().map(Part::read).toList()
                : List.of();
    }

    /** Packs these parts of a server, which go on from those that are here. */
    void add(List<Segment> segments, Path data, Instant coversUntil) throws IOException {
        if (!Files.exists(path)) {
            ServerFolder.create(path);
            ServerFolder.close(path);
        }
        var parts = new ArrayList<>(parts());
        for (var segment : segments) {
            parts.add(new Part(segment, pack(segment, data), coversUntil));
        }
        FileCopy.flush(path);
        var list = Files.write(
                path.resolve(LIST + ".new"), parts.stream().map(Part::line).toList());
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

    long size() throws IOException {
        if (!Files.exists(path)) {
            return 0;
        }
        try (var files = Files.list(path)) {
            return files.mapToLong(LogFolder::size).sum();
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

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
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
