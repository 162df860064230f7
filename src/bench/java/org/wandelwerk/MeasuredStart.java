package org.wandelwerk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Types the command, asks for a page until it is there, and ends the server as an operator does. */
record MeasuredStart(Path script, Path home, String page) {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    StartTimes run() throws IOException, InterruptedException {
        var port = freePort();
        var log = home.resolve("start.log");
        var command = new ProcessBuilder(
                        script.toString(),
                        "serve",
                        "--logging.level.org.wandelwerk.database=debug",
                        "--logging.level.org.flywaydb.core=info")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        command.environment().put("WANDELWERK_HOME", home.toString());
        command.environment().put("SERVER_PORT", Integer.toString(port));
        command.environment().put("MANAGEMENT_SERVER_PORT", "0");
        command.environment().put("TZ", "UTC");
        var typed = Instant.now();
        var server = command.start();
        var seen = awaitPage(server, URI.create("http://localhost:%d%s".formatted(port, page)));
        var processor = server.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0;
        var load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        server.toHandle().destroy();
        server.waitFor();
        return StartTimes.of(typed, seen, Files.readAllLines(log), processor, load);
    }

    private static Instant awaitPage(Process server, URI address) throws InterruptedException {
        var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        try (var client = HttpClient.newHttpClient()) {
            var end = Instant.now().plus(PATIENCE);
            while (Instant.now().isBefore(end) && server.isAlive()) {
                if (isThere(client, request)) {
                    return Instant.now();
                }
                Thread.sleep(10);
            }
        }
        throw new IllegalStateException("There is no page at %s, see the log in the home".formatted(address));
    }

    private static boolean isThere(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().contains("</html>");
        } catch (ConnectException _) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
