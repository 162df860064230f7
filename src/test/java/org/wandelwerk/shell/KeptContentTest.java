package org.wandelwerk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Statements;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.news.News;
import org.wandelwerk.news.NewsItem;

/** What signed-in readers get: drawn for each of them, from content that is read once. */
@LausitzHouse
@TestPropertySource(properties = "wandelwerk.page-cache.megabytes=8")
@Isolated
class KeptContentTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private Statements statements;

    @Autowired
    private PageCache cache;

    @Autowired
    private News news;

    @BeforeEach
    void begin() throws InterruptedException {
        while (!cache.isTrusted()) {
            Thread.sleep(10);
        }
        cache.contents().dropAll();
    }

    /** But for what the index finds, which depends on who asks. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/werkstaetten/2", "/beschluesse?jahr=2022", "/akteure", "/aktuelles", "/sitzungen"})
    void whoIsSignedInIsDrawnAPageFromWhatWasReadBefore(String address) {
        var first = body(address);
        var asked = statements.during(() -> assertThat(body(address)).isEqualTo(first));

        assertThat(asked)
                .allMatch(statement -> statement.contains("pg_current_snapshot")
                        || statement.contains("\"history\".")
                        || statement.contains("\"identity\"."));
    }

    @Test
    void aHundredReadersAtOnceAskTheDatabaseOnce() throws Exception {
        body("/werkstaetten/3");
        cache.contents().dropAll();
        var once = statements.during(() -> body("/werkstaetten/3")).size();
        cache.contents().dropAll();

        Callable<String> reader = () -> body("/werkstaetten/3");
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = statements.during(() -> {
                var answers = IntStream.range(0, 100)
                        .mapToObj(_ -> readers.submit(reader))
                        .toList();
                assertThat(answers)
                        .allSatisfy(answer -> assertThat(answer.get()).contains("Werkstatt"));
            });
            assertThat(all.size())
                    .as("statements of a hundred readers, with those that look for changes meanwhile")
                    .isLessThan(once * 10);
        }
    }

    @Test
    void whatWasChangedIsReadAnew() throws InterruptedException {
        var item = news.newest(1).getFirst();
        body("/");
        Acting.as(HouseActors.SYSTEM, () -> news.takeOver(titled(item, "Ganz neu geschrieben")));
        try {
            Thread.sleep(1000);
            assertThat(body("/")).contains("Ganz neu geschrieben");
        } finally {
            Acting.as(HouseActors.SYSTEM, () -> news.takeOver(item));
        }
    }

    @Test
    void languagesAndQueriesAreKeptApart() {
        assertThat(body("/werkstaetten")).contains("lang=\"de\"");
        assertThat(body("/en/werkstaetten")).contains("lang=\"en\"");
        assertThat(body("/projekte?werkstatt=3")).isNotEqualTo(body("/projekte?werkstatt=2"));
    }

    @Test
    void whatOneReaderGetsIsPackedAsTheyTakeIt() {
        var packed = get("/", "Accept-Encoding", "gzip");

        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(packed.headers().allValues("Vary")).anyMatch(vary -> vary.contains("Accept-Encoding"));
        assertThat(packed.body().length).isLessThan(get("/").body().length / 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en/werkstaetten/2", "/karte", "/projekte"})
    void whatIsJoinedFromPartsIsTheWholePage(String address) throws IOException {
        var plain = body(address);

        assertThat(unpacked(get(address, "Accept-Encoding", "gzip").body())).isEqualTo(plain);
        assertThat(unpacked(get(address, "Accept-Encoding", "gzip").body())).isEqualTo(plain);
    }

    @Test
    void themesAreKeptApart() throws IOException {
        assertThat(unpacked(get("/karte", "Accept-Encoding", "gzip").body())).doesNotContain("data-theme=\"dark\"");

        var dark = unpacked(
                get("/karte", "Accept-Encoding", "gzip", "Cookie", "theme=dark").body());

        assertThat(dark)
                .isEqualTo(new String(get("/karte", "Cookie", "theme=dark").body(), StandardCharsets.UTF_8));
        assertThat(dark).contains("data-theme=\"dark\"");
    }

    private static String unpacked(byte[] packed) throws IOException {
        try (var input = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static NewsItem titled(NewsItem item, String title) {
        return new NewsItem(
                item.id(),
                item.slug(),
                item.date(),
                Text.german(title),
                item.teaser(),
                item.source(),
                item.projects(),
                item.meetings(),
                item.origin());
    }

    private String body(String address) {
        return new String(get(address).body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> get(String address, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, address)))
                .header("Cookie", "SESSION=somebody");
        for (var at = 0; at < headers.length; at += 2) {
            request.header(headers[at], headers[at + 1]);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
