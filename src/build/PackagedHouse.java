import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Uses the jar as an operator does, by {@code bin/wandelwerk}: the first start with its training, the commands beside
 * the running server, a stop, a start from the cache, and a restore into an empty home. Whatever goes wrong ends the
 * build.
 */
class PackagedHouse {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Path SCRIPT = Path.of("bin", "wandelwerk").toAbsolutePath();
    private static final Path REGION =
            Path.of("src/main/resources/demo/lausitz/lausitz.json").toAbsolutePath();

    private final Path folder;
    private final Path home;

    private PackagedHouse(Path folder) {
        this.folder = folder;
        this.home = folder.resolve("home");
    }

    /** Takes the folder of the build. */
    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0], "packaged").toAbsolutePath();
        clear(folder);
        Files.createDirectories(folder.resolve("home"));
        new PackagedHouse(folder).use();
        clear(folder);
    }

    private void use() throws Exception {
        var shelf = folder.resolve("shelf");
        serve("first", () -> {
            holds(isPrepared(), "the first start left no cache");
            says(run(home, "import", REGION.toString(), "--as", "region", "--dry-run"), "projects", "84");
            says(run(home, "verify-history"));
            says(run(home, "backup", shelf.toString()));
        });
        serve("second", () -> {});
        var other = Files.createDirectories(folder.resolve("other"));
        says(run(other, "restore", shelf.toString()));
        says(run(other, "verify-history"));
    }

    private interface Work {
        void go() throws Exception;
    }

    private void serve(String which, Work work) throws Exception {
        var port = freePort();
        var log = folder.resolve(which + ".log");
        var start = System.nanoTime();
        var command = command(home, "serve").redirectOutput(log.toFile());
        command.environment().put("SERVER_PORT", Integer.toString(port));
        command.environment().put("MANAGEMENT_SERVER_PORT", "-1");
        var server = command.start();
        try {
            awaitPage(server, port, log);
            System.out.printf("%s start to first page: %.1f s%n", which, (System.nanoTime() - start) / 1e9);
            work.go();
        } finally {
            server.destroy();
        }
        holds(server.waitFor(60, TimeUnit.SECONDS), "the server does not stop");
    }

    private static void awaitPage(Process server, int port, Path log) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/werkstaetten/2".formatted(port)))
                .timeout(PATIENCE)
                .build();
        var end = System.nanoTime() + PATIENCE.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            while (true) {
                try {
                    var page = client.send(request, HttpResponse.BodyHandlers.ofString());
                    holds(page.statusCode() == 200, "workshop 2 answers " + page.statusCode());
                    says(page.body(), "Innovation", "Michael Hübner");
                    return;
                } catch (IOException notYet) {
                    if (!server.isAlive() || System.nanoTime() > end) {
                        throw new IllegalStateException("the house does not start:\n" + Files.readString(log));
                    }
                    Thread.sleep(50);
                }
            }
        }
    }

    private boolean isPrepared() throws IOException {
        try (var files = Files.walk(home.resolve("app"))) {
            return files.anyMatch(file -> file.toString().endsWith(".aot"));
        }
    }

    private static String run(Path home, String... words) throws Exception {
        var running = command(home, words).start();
        var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        holds(running.waitFor() == 0, "%s ended with %d:\n%s".formatted(words[0], running.exitValue(), said));
        return said;
    }

    private static ProcessBuilder command(Path home, String... words) {
        var command = new ProcessBuilder(Stream.concat(Stream.of(SCRIPT.toString()), Stream.of(words))
                        .toList())
                .redirectErrorStream(true);
        var settings = command.environment();
        settings.keySet().removeIf(name -> name.startsWith("WANDELWERK_"));
        settings.put("WANDELWERK_HOME", home.toString());
        return command;
    }

    private static void says(String text, String... words) {
        for (var word : List.of(words)) {
            holds(text.contains(word), "\"%s\" is missing in:\n%s".formatted(word, text));
        }
    }

    private static void holds(boolean isSo, String otherwise) {
        if (!isSo) {
            throw new IllegalStateException(otherwise);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void clear(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
