package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.LausitzHouse;

/** Somebody takes a page to a meeting on paper. */
@LausitzHouse
class PrintAPageJourney {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"project", "/werkstaetten/2"})
    void onPaperStandsTheContentAndNothingToClick(String entry) {
        var page = Browser.Window.wide().dark().open(PublicAddresses.of(port, entry));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator("h1").isVisible()).isTrue();
        for (var hidden : List.of(".nav--wide", ".menu", ".skip-link", ".breadcrumb")) {
            assertThat(page.locator(hidden).first().isVisible()).as(hidden).isFalse();
        }
        assertThat(page.evaluate("() => getComputedStyle(document.body).backgroundColor"))
                .isIn("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)");
        assertThat(page.evaluate("() => getComputedStyle(document.querySelector('h1')).color"))
                .isNotEqualTo("rgb(255, 255, 255)");
        assertThat(page.pdf()).startsWith("%PDF".getBytes());
        page.context().close();
    }
}
