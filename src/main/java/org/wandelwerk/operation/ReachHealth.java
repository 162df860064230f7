package org.wandelwerk.operation;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.wandelwerk.monitor.HealthNote;
import org.wandelwerk.monitor.HealthSource;

/** Whether those others answer that the operator has named; only that somebody is there, nothing is said to them. */
@Component
class ReachHealth implements HealthSource {

    private static final int PATIENCE = 1_500;

    private final Environment settings;

    ReachHealth(Environment settings) {
        this.settings = settings;
    }

    @Override
    public Stream<HealthNote> notes(Instant now) {
        return Stream.of(
                        note("mail", "wandelwerk.mail.url"),
                        note("provider", "wandelwerk.oidc.issuer"),
                        note("antivirus", "wandelwerk.scanner.url"))
                .flatMap(notes -> notes);
    }

    private Stream<HealthNote> note(String word, String setting) {
        var said = settings.getProperty(setting, "").strip();
        if (said.isEmpty()) {
            return Stream.empty();
        }
        var server = URI.create(said);
        var host = String.valueOf(server.getHost());
        return Stream.of(
                answers(host, port(server))
                        ? HealthNote.good(word + ".answers", host)
                        : HealthNote.urgent(word + ".silent", host));
    }

    private static int port(URI server) {
        if (server.getPort() > 0) {
            return server.getPort();
        }
        return switch (String.valueOf(server.getScheme())) {
            case "smtps" -> 465;
            case "smtp" -> 587;
            case "https" -> 443;
            case "clamd" -> 3310;
            case "icap" -> 1344;
            default -> 80;
        };
    }

    private static boolean answers(String host, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE);
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
