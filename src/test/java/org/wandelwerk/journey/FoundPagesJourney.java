package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.util.function.SingletonSupplier;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;
import org.wandelwerk.catalog.SearchedHouse;
import org.wandelwerk.draft.Desks;

/** What holds on every kind of public page holds on those of the index, too, in both languages. */
@SearchedHouse
@TestPropertySource(
        properties = {
            "spring.application.name=unkept-searched-house",
            "wandelwerk.home=target/test-home-unkept-searched-${test.lane}",
            "wandelwerk.page-cache.megabytes=0"
        })
@Import({RareThings.class, Desks.class})
@TestInstance(Lifecycle.PER_CLASS)
class FoundPagesJourney {

    private static final int MOST_STATEMENTS = 20;
    private static final int MOST_REQUESTS = 10;

    private static final int MOST_NODES = 2500;
    private static final int MOST_BYTES = 30 * 1024;
    private static final int MOST_BYTES_OF_ALL = 250 * 1024;

    private final Map<String, Integer> weights = new HashMap<>();

    private final Supplier<Page> window =
            SingletonSupplier.of(() -> Browser.Window.wide().open("about:blank"));

    @LocalServerPort
    private int port;

    @Autowired
    private Statements statements;

    @Autowired
    private RareThings rare;

    static List<String> pages() {
        return FoundAddresses.all();
    }

    @BeforeAll
    void theIndexIsThereAndTellsOfOthers() throws InterruptedException {
        rare.fundedElsewhere(new Site(port));
    }

    @AfterAll
    void closeTheWindow() {
        window.get().context().close();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itIsLightAndStandsInNobodysWay(String entry) {
        var address = "http://localhost:" + port + FoundAddresses.path(port, entry);
        var visit = Visit.to(window.get(), address, FoundAddresses.isEnglish(entry));

        assertThat(visit.barriersInTheLight()).as("barriers in the light").isEmpty();
        assertThat(visit.barriersInTheDark()).as("barriers in the dark").isEmpty();
        assertThat(visit.widthsTooNarrow()).as("widths with sideways scroll").isEmpty();
        assertThat(visit.requests())
                .hasSizeBetween(1, MOST_REQUESTS)
                .allMatch(url -> url.startsWith("http://localhost:" + port + "/"));
        assertThat(visit.complaints()).isEmpty();
        assertThat(visit.nodes()).isLessThanOrEqualTo(MOST_NODES);
        assertThat(new Site(port).packedBytes(address)).isLessThanOrEqualTo(MOST_BYTES);
        assertThat(weight(visit.parts())).as("all its parts but photos").isBetween(1, MOST_BYTES_OF_ALL);
        var isMap = entry.contains("/karte");
        assertThat(weight(visit.scripts()))
                .as("all its scripts")
                .isBetween(isMap ? 1 : 0, isMap ? Visit.MOST_BYTES_OF_THE_MAPS_SCRIPTS : Visit.MOST_BYTES_OF_SCRIPTS);
    }

    private int weight(List<String> parts) {
        return parts.stream()
                .mapToInt(part -> weights.computeIfAbsent(part, address -> new Site(port).packedBytes(address)))
                .sum();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itIsReadInOrder(String entry) {
        var page = page(entry);
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

    @ParameterizedTest
    @MethodSource("pages")
    void itAsksTheDatabaseSeldom(String entry) {
        var address = FoundAddresses.path(port, entry);
        new Site(port).get(address);

        assertThat(statements.during(() -> new Site(port).get(address))).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void everyPageIsReadInItsWrittenOrder() throws IOException {
        var german = FoundAddresses.german();
        var written = ReadingOrderFile.written(ReadingOrderFile.OF_THE_INDEX, german, this::read);

        assertThat(written.keySet()).containsExactlyElementsOf(german);
        assertThat(written)
                .allSatisfy((page, lines) ->
                        assertThat(String.join("\n", read(page))).as(page).isEqualTo(String.join("\n", lines)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"project with similar ones", "in English: project with similar ones"})
    void aProjectStandsBesideThoseThatAreLikeItHereAndElsewhere(String entry) {
        assertThat(page(entry).select("section[aria-labelledby=similar-here] li"))
                .isNotEmpty();
        assertThat(page(entry).select("section[aria-labelledby=similar-elsewhere] li"))
                .isNotEmpty();
    }

    private List<String> read(String entry) {
        return ReadAloud.content(page(entry));
    }

    private Document page(String entry) {
        return new Site(port).get(FoundAddresses.path(port, entry)).page();
    }
}
