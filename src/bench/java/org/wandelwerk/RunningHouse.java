package org.wandelwerk;

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
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packaged application as an operator starts it, over a home of its own. */
record RunningHouse(Path script, Path home, Process server, int port) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Pattern PERSON = Pattern.compile("/schreibtisch/rechte/personen/[0-9a-f-]{36}");
    private static final int GIVEN = 303;
    private static final String DEMONSTRATION = "only for this benchmark";

    static RunningHouse start(Path script, Path home) throws IOException, InterruptedException {
        return start(script, home, Map.of());
    }

    /** With these settings beside the usual ones. */
    static RunningHouse start(Path script, Path home, Map<String, String> settings)
            throws IOException, InterruptedException {
        var port = freePort();
        var command = command(script, home, "serve")
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("house.log").toFile());
        command.environment().put("SERVER_PORT", Integer.toString(port));
        command.environment().put("MANAGEMENT_SERVER_PORT", "-1");
        command.environment().put("WANDELWERK_DEMO_PASSWORD", DEMONSTRATION);
        command.environment().putAll(settings);
        var house = new RunningHouse(script, home, command.start(), port);
        house.awaitPage();
        return house;
    }

    private static ProcessBuilder command(Path script, Path home, String... words) {
        var command = new ProcessBuilder(
                Stream.concat(Stream.of(script.toString()), Stream.of(words)).toList());
        command.environment().put("WANDELWERK_HOME", home.toString());
        return command;
    }

    /** Runs a command of the operator beside the server, and gives what it says. */
    String command(String... words) throws IOException, InterruptedException {
        var running = command(script, home, words).redirectErrorStream(true).start();
        var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (running.waitFor() != 0) {
            throw new IllegalStateException("%s said: %s".formatted(words[0], said));
        }
        return said;
    }

    String address(String path) {
        return "http://127.0.0.1:%d%s".formatted(port, path);
    }

    /** Paths of public pages of different kinds and sizes, by a name. */
    Map<String, String> samplePages() throws IOException, InterruptedException {
        var pages = new LinkedHashMap<String, String>();
        pages.put("workshop 2", "/werkstaetten/2");
        pages.put("a project", link("/werkstaetten/2", "/projekte/P-"));
        pages.put("start", "/");
        return pages;
    }

    /** The bytes of a page, packed as the house sends them to those who take gzip. */
    byte[] packed(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address(path)))
                .header("Accept-Encoding", "gzip")
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
        }
    }

    /** The first link on a page that begins so. */
    String link(String path, String beginning) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address(path))).build();
        try (var client = HttpClient.newHttpClient()) {
            var page =
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body();
            var from = page.indexOf("href=\"" + beginning) + "href=\"".length();
            return page.substring(from, page.indexOf('"', from));
        }
    }

    /** Signs one of the demonstration in, and gives the header by which the house knows them. */
    String signIn(String mail) throws IOException, InterruptedException {
        try (var caller = Caller.of(this)) {
            caller.fill("/anmelden", "/anmelden", Map.of("username", mail, "password", DEMONSTRATION));
            return caller.session();
        }
    }

    /** Lets one of the demonstration give another one the work of the office for one body alone. */
    void giveOffice(String giver, String mail, String body) throws IOException, InterruptedException {
        try (var caller = Caller.of(this)) {
            caller.fill("/anmelden", "/anmelden", Map.of("username", giver, "password", DEMONSTRATION));
            var found = PERSON.matcher(caller.get("/schreibtisch/rechte?q=" + mail));
            if (!found.find()) {
                throw new IllegalStateException("nobody is called " + mail);
            }
            var wish = Map.of(
                    "rolle", "office",
                    "art", "COMMITTEE",
                    "bereich", body,
                    "ab", LocalDate.now().toString(),
                    "bis", "",
                    "grund", "Messung");
            var status = caller.fill(found.group(), found.group(), wish);
            if (status != GIVEN) {
                throw new IllegalStateException("the office of %s was refused with %d".formatted(body, status));
            }
        }
    }

    /** The most memory that the application ever held, be it for a moment, without the database beside it. */
    long mostMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/%d/status".formatted(server.pid()))).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    private void awaitPage() throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!isListening()) {
            if (!server.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("the house does not start; its log lies in its home");
            }
            Thread.sleep(100);
        }
        packed("/");
    }

    private boolean isListening() throws IOException {
        var line = ":%04X ".formatted(port);
        for (var table : new String[] {"/proc/net/tcp", "/proc/net/tcp6"}) {
            if (Files.readString(Path.of(table)).lines().anyMatch(row -> row.contains(line) && row.contains(" 0A "))) {
                return true;
            }
        }
        return false;
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        server.destroy();
        server.onExit().join();
    }
}
