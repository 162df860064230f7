package org.wandelwerk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;

/** A start that looks at some pages of its own and ends: the JVM remembers what it did, and starts faster by it. */
final class Training implements ApplicationListener<ApplicationReadyEvent> {

    private static final List<String> PAGES =
            List.of("/", "/werkstaetten/2", "/projekte", "/akteure", "/en", "/darstellung", "/anmelden");

    /** Whether this start is one; asked of the environment, because the packaged house has settled its beans. */
    static boolean isWanted() {
        return Boolean.parseBoolean(System.getenv("WANDELWERK_TRAINING"));
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        var context = (WebServerApplicationContext) event.getApplicationContext();
        var server = context.getWebServer();
        browse(server == null ? 0 : server.getPort());
        System.exit(SpringApplication.exit(event.getApplicationContext()));
    }

    private static void browse(int port) {
        try (var client = HttpClient.newHttpClient()) {
            for (var page : PAGES) {
                var address = URI.create("http://localhost:%d%s".formatted(port, page));
                client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
