package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.function.SingletonSupplier;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;

/** Every kind of page is light, comes from this house alone, and stands in nobody's way; each is loaded once. */
@LausitzHouse
@TestInstance(Lifecycle.PER_CLASS)
@Order(1)
class EveryPageJourney {

    private static final int MOST_REQUESTS = 10;
    private static final int MOST_NODES = 2500;
    private static final int MOST_BYTES = 30 * 1024;
    private static final int MOST_BYTES_OF_ALL = 250 * 1024;

    private final Map<String, Visit> visits = new HashMap<>();
    private final Map<String, Integer> weights = new HashMap<>();
    private final Supplier<Page> window =
            SingletonSupplier.of(() -> Browser.Window.wide().open("about:blank"));

    @LocalServerPort
    private int port;

    static List<String> pages() {
        return PublicAddresses.all();
    }

    @AfterAll
    void closeTheWindow() {
        window.get().context().close();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageHasNoBarrierInLightAndDarkAndOnANarrowScreen(String entry) {
        var visit = visit(entry);

        assertThat(visit.barriersInTheLight()).as("barriers in the light").isEmpty();
        assertThat(visit.barriersInTheDark()).as("barriers in the dark").isEmpty();
        assertThat(visit.widthsTooNarrow()).as("widths with sideways scroll").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsLightAndComesFromThisHouseAlone(String entry) {
        var visit = visit(entry);

        assertThat(visit.requests()).isNotEmpty().hasSizeLessThanOrEqualTo(MOST_REQUESTS);
        assertThat(visit.requests()).allMatch(url -> url.startsWith("http://localhost:" + port + "/"));
        assertThat(visit.complaints())
                .filteredOn(complaint -> !visit.saysOfItself(complaint))
                .isEmpty();
        assertThat(visit.nodes()).isLessThanOrEqualTo(MOST_NODES);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itsHtmlStaysWithinTheBudget(String entry) {
        assertThat(new Site(port).packedBytes(PublicAddresses.of(port, entry))).isLessThanOrEqualTo(MOST_BYTES);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void allItsPartsButPhotosStayWithinTheBudget(String entry) {
        assertThat(weight(visit(entry).parts())).isBetween(1, MOST_BYTES_OF_ALL);
    }

    /** The map that is moved by a library is one of the index. */
    @ParameterizedTest
    @MethodSource("pages")
    void itsScriptsStayWithinTheBudget(String entry) {
        assertThat(weight(visit(entry).scripts())).isLessThanOrEqualTo(Visit.MOST_BYTES_OF_SCRIPTS);
    }

    private int weight(List<String> parts) {
        return parts.stream()
                .mapToInt(part -> weights.computeIfAbsent(part, address -> new Site(port).packedBytes(address)))
                .sum();
    }

    private Visit visit(String entry) {
        return visits.computeIfAbsent(
                entry, name -> Visit.to(window.get(), PublicAddresses.of(port, name), PublicAddresses.isEnglish(name)));
    }
}
