package org.wandelwerk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A start that looks at some pages of its own and ends: the JVM remembers what it did, and starts faster by it. */
@Component
@ConditionalOnBooleanProperty("wandelwerk.training")
class Training {

    private static final List<String> PAGES =
            List.of("/", "/werkstaetten/2", "/projekte", "/akteure", "/en", "/darstellung");

    private int port;

    @EventListener
    void remember(WebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
    }

    @EventListener
    void browse(ApplicationReadyEvent event) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            for (var page : PAGES) {
                var address = URI.create("http://localhost:%d%s".formatted(port, page));
                client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
            }
        }
        System.exit(SpringApplication.exit(event.getApplicationContext()));
    }
}
