package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.Site;
import org.wandelwerk.identity.web.MatrixHouse;
import org.wandelwerk.identity.web.MatrixRecords;

/** What somebody is sent a link to stands in nobody's way either: light and dark, narrow, in both languages. */
@MatrixHouse
@TestPropertySource(properties = "spring.application.name=desk-pages")
class LinkedPagesJourney {

    private static final int MOST_REQUESTS = 10;
    private static final int MOST_BYTES = 30 * 1024;

    @LocalServerPort
    private int port;

    @Autowired
    private DSLContext sql;

    @Autowired
    private MatrixRecords records;

    @Test
    void everyPageBehindALinkIsLightAndHasNoBarrier() throws IOException {
        var pages = LinkedPages.made(port, sql, records);
        assertThat(pages.keySet())
                .contains(
                        "/einladung/{link}",
                        "/neue-adresse/{link}",
                        "/neue-adresse/aufhalten/{link}",
                        "/rueckkehr/aufhalten/{link}",
                        "/mitteilungen/abbestellen/{token}",
                        "/suche/merken/bestaetigen/{link}",
                        "/suche/merken/bestaetigen/{link}/nie",
                        "/suche/merken/beenden/{token}",
                        "/einladung/{link} 410");
        var window = Browser.Window.wide().open("about:blank");
        for (var page : pages.entrySet()) {
            for (var language : List.of("", "/en")) {
                var address = new Site(port).address(language + page.getValue()).toString();
                hasNoBarrier(Visit.to(window, address, !language.isEmpty()), language + page.getKey());
                assertThat(new Site(port).packedBytes(address)).isLessThanOrEqualTo(MOST_BYTES);
            }
        }
        window.context().close();
    }

    private void hasNoBarrier(Visit visit, String page) {
        assertThat(visit.barriersInTheLight()).as(page + " in the light").isEmpty();
        assertThat(visit.barriersInTheDark()).as(page + " in the dark").isEmpty();
        assertThat(visit.widthsTooNarrow()).as(page + " widths").isEmpty();
        assertThat(visit.requests())
                .as(page)
                .hasSizeLessThanOrEqualTo(MOST_REQUESTS)
                .allMatch(url -> url.startsWith("http://localhost:" + port + "/"));
        assertThat(visit.complaints())
                .as(page)
                .filteredOn(complaint -> !complaint.matches(".*status of " + visit.status() + "\\b.*"))
                .isEmpty();
    }

    /** By keyboard and without scripts, as mail programs show it in a window of their own. */
    @Test
    void oneStopsMailsByKeyboardWithoutScriptsAndHasThemAgain() throws IOException {
        var stop = String.valueOf(LinkedPages.made(port, sql, records).get("/mitteilungen/abbestellen/{token}"));
        var page = Browser.Window.narrow()
                .withoutScripts()
                .open(new Site(port).address(stop).toString());
        for (var said : List.of("stopped", "again")) {
            var before = page.locator("main").innerText();
            focusTheButton(page);
            page.keyboard().press("Enter");
            await(said).until(() -> !page.locator("main").innerText().equals(before));
        }
        page.context().close();
    }

    private static void focusTheButton(Page page) {
        for (int step = 0; step < 60; step++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("() => document.activeElement.matches('main form button')")) {
                return;
            }
        }
        throw new AssertionError("no button is reached by keyboard");
    }
}
