package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.Site;

/** What a browser has to fetch for a page, from whom, and whether it has to complain about anything. */
@BesideOthers
class LightPagesJourney {

    private static final int MOST_REQUESTS = 10;
    private static final int MOST_NODES = 2500;
    private static final int MOST_BYTES = 60 * 1024;

    @LocalServerPort
    private int port;

    static List<String> pages() {
        return PublicAddresses.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsLightAndComesFromThisHouseAlone(String entry) {
        var page = Browser.Window.wide().open("about:blank");
        var requests = new ArrayList<Request>();
        var complaints = new ArrayList<String>();
        page.onRequest(requests::add);
        page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
        page.onPageError(complaints::add);
        page.navigate(PublicAddresses.of(port, entry));

        assertThat(requests).hasSizeLessThanOrEqualTo(MOST_REQUESTS);
        assertThat(requests).allMatch(request -> request.url().startsWith("http://localhost:" + port + "/"));
        assertThat(complaints)
                .filteredOn(complaint -> !complaint.matches(".*status of (404|422).*"))
                .isEmpty();
        assertThat(nodes(page)).isLessThanOrEqualTo(MOST_NODES);
        page.context().close();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itsHtmlStaysWithinTheBudget(String entry) {
        assertThat(new Site(port).packedBytes(PublicAddresses.of(port, entry))).isLessThanOrEqualTo(MOST_BYTES);
    }

    private static int nodes(Page page) {
        return (Integer) page.evaluate("() => document.querySelectorAll('*').length");
    }
}
