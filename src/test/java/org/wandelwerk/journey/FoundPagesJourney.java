package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.function.SingletonSupplier;
import org.wandelwerk.Site;
import org.wandelwerk.catalog.SearchedHouse;

/** What holds on every kind of public page holds on those of the index, too, in both languages. */
@SearchedHouse
@TestInstance(Lifecycle.PER_CLASS)
class FoundPagesJourney {

    private static final int TRIES = 100;
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int MOST_REQUESTS = 10;
    private static final int MOST_NODES = 2500;
    private static final int MOST_BYTES = 30 * 1024;

    private final Supplier<Page> window =
            SingletonSupplier.of(() -> Browser.Window.wide().open("about:blank"));

    @LocalServerPort
    private int port;

    static List<String> pages() {
        return Stream.of(
                        "/projekte",
                        "/projekte?q=Energie&kreis=12052&kreis=12066&ordnung=kosten",
                        "/projekte?q=Gibtesnicht",
                        "/karte",
                        "/karte?ebene=kreise&q=Energie",
                        "/karte?kreis=12066",
                        "/suche",
                        "/suche?q=Cottbus",
                        "/suche?q=Lausitz&art=projekte",
                        "/suche?q=Sprech&art=akteure",
                        "/suche?q=Kraftwrek")
                .flatMap(page -> Stream.of(page, "/en" + page))
                .toList();
    }

    @BeforeAll
    void theIndexIsThere() throws InterruptedException {
        for (int i = 0;
                i < TRIES
                        && new Site(port)
                                .get("/projekte")
                                .page()
                                .select(".facet")
                                .isEmpty();
                i++) {
            Thread.sleep(PAUSE);
        }
        assertThat(new Site(port).get("/projekte").page().select(".facet")).isNotEmpty();
    }

    @AfterAll
    void closeTheWindow() {
        window.get().context().close();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itIsLightAndStandsInNobodysWay(String page) {
        var visit = Visit.to(window.get(), "http://localhost:" + port + page, page.startsWith("/en"));

        assertThat(visit.barriersInTheLight()).as("barriers in the light").isEmpty();
        assertThat(visit.barriersOnATelephone()).as("barriers on a telephone").isEmpty();
        assertThat(visit.barriersInTheDark()).as("barriers in the dark").isEmpty();
        assertThat(visit.widthsTooNarrow()).as("widths with sideways scroll").isEmpty();
        assertThat(visit.requests())
                .hasSizeBetween(1, MOST_REQUESTS)
                .allMatch(url -> url.startsWith("http://localhost:" + port + "/"));
        assertThat(visit.complaints()).isEmpty();
        assertThat(visit.nodes()).isLessThanOrEqualTo(MOST_NODES);
        assertThat(new Site(port).packedBytes("http://localhost:" + port + page))
                .isLessThanOrEqualTo(MOST_BYTES);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itIsReadInOrder(String address) {
        var page = new Site(port).get(address).page();
        var levels = page.select("h1, h2, h3, h4").stream()
                .map(heading -> heading.tagName().charAt(1) - '0')
                .toList();

        assertThat(levels).startsWith(1).containsOnlyOnce(1);
        assertThat(IntStream.range(1, levels.size()).filter(i -> levels.get(i) > levels.get(i - 1) + 1))
                .isEmpty();
        assertThat(page.select("[id]").stream().map(Element::id)).doesNotHaveDuplicates();
        assertThat(page.select("a[href]")).allMatch(link -> !(link.text() + link.attr("aria-label")).isBlank());
        assertThat(page.select("[aria-labelledby]"))
                .allMatch(element -> Stream.of(element.attr("aria-labelledby").split(" "))
                        .allMatch(id -> page.getElementById(id) != null));
    }
}
