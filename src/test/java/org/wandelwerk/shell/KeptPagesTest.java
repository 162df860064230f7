package org.wandelwerk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
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

/** Public pages as their readers get them when they are kept: made once, given to all, never old. */
@LausitzHouse
@TestPropertySource(properties = "wandelwerk.page-cache.megabytes=8")
@Isolated
class KeptPagesTest {

    private static final Duration OLDEST = Duration.ofSeconds(1);
    private static final int ROUNDS = 400;
    private static final int WRITES = 20;
    private static final Pattern STATE = Pattern.compile("Zustand (\\d+) der Nachricht");

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
    void waitForTheFollower() throws InterruptedException {
        while (!cache.isTrusted()) {
            Thread.sleep(10);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en", "/werkstaetten/2", "/projekte?werkstatt=3", "/akteure"})
    void aSecondReaderIsGivenWhatWasMadeForTheFirst(String address) {
        var first = get(address);
        var asked = statements.during(() -> assertThat(get(address).body()).isEqualTo(first.body()));

        assertThat(asked).allMatch(statement -> statement.contains("\"identity\"."));
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(first.headers().firstValue("Vary")).hasValue("Accept-Encoding, Cookie");
        assertThat(first.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(first.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
    }

    @Test
    void whoHasThePageAlreadyIsToldSo() {
        var tag = tag(get("/werkstaetten"));
        var again = get("/werkstaetten", "If-None-Match", "W/\"other\", " + tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(tag(again)).isEqualTo(tag);
        assertThat(get("/werkstaetten", "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void eachWayOfPackingHasItsOwnBytesAndItsOwnTag() throws IOException {
        var plain = get("/werkstaetten");
        var zipped = get("/werkstaetten", "Accept-Encoding", "gzip, deflate");
        var brotli = get("/werkstaetten", "Accept-Encoding", "gzip, br");

        assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(zipped.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(brotli.headers().firstValue("Content-Encoding")).hasValue("br");
        assertThat(brotli.body().length).isLessThan(zipped.body().length);
        assertThat(tag(plain)).isNotEqualTo(tag(zipped)).isNotEqualTo(tag(brotli));
        assertThat(get("/werkstaetten", "Accept-Encoding", "br;q=0, gzip;q=0")
                        .headers()
                        .firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void whoOnlyAsksForTheHeadGetsTheSameHeaders() throws Exception {
        var whole = get("/werkstaetten");
        var head = client.send(request("/werkstaetten").HEAD().build(), HttpResponse.BodyHandlers.ofByteArray());

        assertThat(head.body()).isEmpty();
        assertThat(tag(head)).isEqualTo(tag(whole));
        assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(whole.body().length);
    }

    @Test
    void whoAsksForTheHeadFirstKeepsTheWholePage() throws Exception {
        var head = client.send(request("/gremien/imag").HEAD().build(), HttpResponse.BodyHandlers.ofByteArray());
        var whole = get("/gremien/imag");

        assertThat(head.body()).isEmpty();
        assertThat(text(whole)).contains("</html>");
        assertThat(tag(whole)).isEqualTo(tag(head));
        assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(whole.body().length);
    }

    @Test
    void themesAndLanguagesAreKeptApart() {
        assertThat(text(get("/"))).contains("lang=\"de\"").doesNotContain("data-theme");
        assertThat(text(get("/", "Cookie", "theme=dark"))).contains("data-theme=\"dark\"");
        assertThat(text(get("/", "Cookie", "theme=light"))).contains("data-theme=\"light\"");
        assertThat(text(get("/en"))).contains("<html lang=\"en\"");
        assertThat(text(get("/"))).doesNotContain("data-theme");
    }

    @Test
    void whoIsSignedInIsNotGivenTheSharedPage() {
        get("/");
        assertThat(get("/", "Cookie", "SESSION=abc").headers().firstValue("ETag"))
                .isEmpty();
        assertThat(get("/", "Cookie", "theme=dark; __Host-SESSION=abc")
                        .headers()
                        .firstValue("ETag"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/darstellung", "/nichts", "/projekte/P-0000-000", "/projekte?nach=unsinn"})
    void aPageOfOnesOwnAndARefusalAreNotKept(String address) {
        get(address);
        assertThat(get(address).headers().firstValue("ETag")).isEmpty();
        assertThat(get(address).headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void whoWantsNoPageIsNotGivenOne() {
        get("/nichts");
        assertThat(text(get("/nichts", "Accept", "application/json"))).startsWith("{");
    }

    @Test
    void noPageIsOlderThanASecondWhileOthersWrite() throws Exception {
        var written = new TreeMap<Long, Integer>();
        var isOver = new AtomicBoolean();
        var writer = Thread.ofPlatform().start(() -> write(written, isOver));
        var late = new ArrayList<String>();
        try {
            for (var round = 0; round < ROUNDS || writer.isAlive() && writes(written) < WRITES; round++) {
                var asked = System.nanoTime();
                var shown = shown(text(get("/")));
                var mustShow = committed(written, asked - OLDEST.toNanos());
                if (shown < mustShow) {
                    late.add("%d instead of %d".formatted(shown, mustShow));
                }
            }
        } finally {
            isOver.set(true);
            writer.join();
        }
        assertThat(late).isEmpty();
        assertThat(writes(written)).isGreaterThanOrEqualTo(WRITES);
    }

    private void write(TreeMap<Long, Integer> written, AtomicBoolean isOver) {
        var item = news.newest(1).getFirst();
        for (var number = 1; !isOver.get(); number++) {
            var next = changed(item, number);
            Acting.as(HouseActors.SYSTEM, () -> news.takeOver(next));
            synchronized (written) {
                written.put(System.nanoTime(), number);
            }
            pause();
        }
        Acting.as(HouseActors.SYSTEM, () -> news.takeOver(item));
    }

    private static NewsItem changed(NewsItem item, int number) {
        return new NewsItem(
                item.id(),
                item.slug(),
                item.date(),
                Text.german("Zustand %d der Nachricht".formatted(number)),
                item.teaser(),
                item.source(),
                item.projects(),
                item.meetings(),
                item.origin());
    }

    private static int writes(TreeMap<Long, Integer> written) {
        return committed(written, System.nanoTime());
    }

    private static int committed(TreeMap<Long, Integer> written, long moment) {
        synchronized (written) {
            var last = written.floorEntry(moment);
            return last == null ? 0 : last.getValue();
        }
    }

    private static int shown(String page) {
        var state = STATE.matcher(page);
        return state.find() ? Integer.parseInt(state.group(1)) : 0;
    }

    private static void pause() {
        try {
            Thread.sleep(30);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String address, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, address)));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<byte[]> get(String address, String... headers) {
        try {
            return client.send(request(address, headers).build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static String tag(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
