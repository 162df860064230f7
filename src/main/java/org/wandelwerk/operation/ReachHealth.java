package org.wandelwerk.operation;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.wandelwerk.monitor.HealthNote;
import org.wandelwerk.monitor.HealthSource;
import org.wandelwerk.outgoing.Outgoing;

/**
 * Whether those others answer that the operator has named. The provider is asked for what it tells everybody, by the
 * way on which a sign-in asks it, through the proxy if there is one; at the others it is only seen that somebody is
 * there.
 */
@Component
class ReachHealth implements HealthSource {

    private static final int PATIENCE = 1_500;

    private static final String DISCOVERY = "/.well-known/openid-configuration";

    private final Environment settings;
    private final Outgoing outgoing;

    ReachHealth(Environment settings, Outgoing outgoing) {
        this.settings = settings;
        this.outgoing = outgoing;
    }

    @Override
    public Stream<HealthNote> notes(Instant now) {
        return Stream.of(
                        note("mail", "wandelwerk.mail.url", ReachHealth::isThere),
                        note("provider", "wandelwerk.oidc.issuer", this::answers),
                        note("antivirus", "wandelwerk.scanner.url", ReachHealth::isThere))
                .flatMap(notes -> notes);
    }

    private Stream<HealthNote> note(String word, String setting, Predicate<URI> asked) {
        var said = settings.getProperty(setting, "").strip();
        if (said.isEmpty()) {
            return Stream.empty();
        }
        var server = URI.create(said);
        var host = String.valueOf(server.getHost());
        return Stream.of(
                asked.test(server)
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

    /** What a proxy says because it reaches nobody is no answer of the provider. */
    private boolean answers(URI issuer) {
        var address = URI.create(issuer.toString().replaceFirst("/$", "") + DISCOVERY);
        try (var answer = outgoing.createRequest(address, HttpMethod.GET).execute()) {
            return !answer.getStatusCode().is5xxServerError();
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean isThere(URI server) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(String.valueOf(server.getHost()), port(server)), PATIENCE);
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
