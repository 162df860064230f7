package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.LausitzHouse;

/** From the start page to a project, by the Sorbian name of its place, by keyboard alone. */
@LausitzHouse
class FindAProjectBySorbianNameJourney {

    private static final int MOST_STEPS = 200;

    @LocalServerPort
    private int port;

    @Test
    void byKeyboardAlone() {
        find(Browser.Window.wide());
    }

    @Test
    void byKeyboardWithScriptsOff() {
        find(Browser.Window.wide().withoutScripts());
    }

    @Test
    void onANarrowScreenWithScriptsOff() {
        find(Browser.Window.narrow().withoutScripts());
    }

    private void find(Browser.Window window) {
        var page = window.open("http://localhost:" + port + "/");
        tabTo(page, "input[name=q]:focus");
        page.keyboard().type("Chosebuz");
        page.keyboard().press("Enter");
        page.waitForURL("**/suche?q=Chosebuz");
        assertThat(page.locator("h1").textContent()).isEqualTo("Suche");
        tabTo(page, "section[aria-labelledby=projekte] h3 a:focus");
        assertThat(page.locator("section[aria-labelledby=projekte] mark")
                        .first()
                        .textContent())
                .isEqualTo("Chóśebuz");
        page.keyboard().press("Enter");
        page.waitForURL("**/projekte/P-*");
        assertThat(page.locator("main").textContent()).contains("Chóśebuz");
        page.context().close();
    }

    private static void tabTo(Page page, String wanted) {
        for (int step = 0; step < MOST_STEPS; step++) {
            page.keyboard().press("Tab");
            if (page.locator(wanted).count() == 1) {
                return;
            }
        }
        throw new AssertionError("The keyboard never reached " + wanted + " on " + page.url());
    }
}
