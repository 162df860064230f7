package org.wandelwerk.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A running server as its own pid file tells of it. */
record Postmaster(long pid, int port, boolean isReady) {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** The server over this data, once it has finished starting or stopping. */
    static Optional<Postmaster> settled(Path data) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var found = running(data);
        while (found.isPresent() && !found.get().isReady() && System.nanoTime() < end) {
            Thread.sleep(50);
            found = running(data);
        }
        if (found.isPresent() && !found.get().isReady()) {
            throw new IllegalStateException("The server over %s neither starts nor stops".formatted(data));
        }
        return found;
    }

    /** A pid file whose process is not a server over this data is left from a crash, even where the number lives on. */
    static Optional<Postmaster> running(Path data) throws IOException {
        var lines = lines(data.resolve("postmaster.pid"));
        if (lines.size() < 4) {
            return Optional.empty();
        }
        var pid = Long.parseLong(lines.get(0).strip());
        if (!serves(pid, data)) {
            return Optional.empty();
        }
        var isReady = lines.size() > 7 && lines.get(7).strip().equals("ready");
        return Optional.of(new Postmaster(pid, Integer.parseInt(lines.get(3).strip()), isReady));
    }

    /**
     * Drops a pid file whose number went to another program, for PostgreSQL would take that for a server. Any other it
     * must keep, because by it PostgreSQL finds the last processes of a killed server, beside which none may start.
     */
    static void forget(Path data) throws IOException {
        var file = data.resolve("postmaster.pid");
        var lines = lines(file);
        if (lines.size() < 4 || isForeign(Long.parseLong(lines.getFirst().strip()), data)) {
            Files.deleteIfExists(file);
        }
    }

    private static boolean isForeign(long pid, Path data) throws IOException {
        return ProcessHandle.of(pid).isPresent() && !serves(pid, data);
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException _) {
            return List.of();
        }
    }

    private static boolean serves(long pid, Path data) throws IOException {
        var process = Path.of("/proc", Long.toString(pid), "cmdline");
        if (!Files.exists(Path.of("/proc/self/cmdline"))) {
            return ProcessHandle.of(pid).isPresent();
        }
        if (!Files.exists(process)) {
            return false;
        }
        var words = List.of(new String(Files.readAllBytes(process), StandardCharsets.UTF_8).split("\0"));
        return words.getFirst().endsWith("/postgres") && words.contains(data.toString());
    }
}
