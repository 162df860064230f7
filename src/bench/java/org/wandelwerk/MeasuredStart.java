package org.wandelwerk;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Types the command, asks for a page until it is there, and ends the server as an operator does. */
record MeasuredStart(Path script, Path home, String page) {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration KNOCK = Duration.ofMillis(40);

    StartTimes run() throws IOException, InterruptedException {
        var port = freePort();
        var log = home.resolve("start.log");
        var command = new ProcessBuilder(script.toString(), "serve", "--logging.level.org.wandelwerk.database=debug")
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

    /** Knocks rarely and cheaply, because who asks shares the processors with the one who starts. */
    private static Instant awaitPage(Process server, URI address) throws IOException, InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && server.isAlive()) {
            if (isThere(address)) {
                return Instant.now();
            }
            Thread.sleep(KNOCK);
        }
        throw new IllegalStateException("There is no page at %s, see the log in the home".formatted(address));
    }

    private static boolean isThere(URI address) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
            var question = "GET %s HTTP/1.0\r\nHost: %s\r\n\r\n".formatted(address.getPath(), address.getAuthority());
            socket.getOutputStream().write(question.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.startsWith("HTTP/1.1 200") && answer.contains("</html>");
        } catch (ConnectException _) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
