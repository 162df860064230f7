package org.wandelwerk.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How often a drill is done, and over what; {@code -Ddrill.rounds=100} does it often. */
final class Rounds {

    private static final int USUAL = 2;

    private Rounds() {}

    static int count() {
        return Integer.getInteger("drill.rounds", USUAL);
    }

    /** A home below {@code target}, without what an earlier run left. */
    static Path freshHome(String name) throws IOException {
        var home = Path.of("target", "drills", name).toAbsolutePath();
        ServerFolder.delete(home);
        return Files.createDirectories(home);
    }

    static Postmaster server(Path home) throws IOException {
        return Postmaster.running(ServerFolder.in(home).data()).orElseThrow();
    }

    static boolean isServed(Path home) throws IOException {
        return Postmaster.running(ServerFolder.in(home).data()).isPresent();
    }

    /** Kills the server with all its processes at once, without a word. */
    static void killServer(Path home) throws IOException, InterruptedException {
        var postmaster = ProcessHandle.of(server(home).pid()).orElseThrow();
        var others = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        others.forEach(ProcessHandle::destroyForcibly);
        while (postmaster.isAlive()) {
            Thread.sleep(5);
        }
    }
}
