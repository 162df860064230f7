package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.LausitzHouse;

/** From the start page to a project, by the Sorbian name of its place, by keyboard alone, in a house without index. */
@LausitzHouse
class FindAProjectBySorbianNameJourney {

    /** What only a page has that is made from the index: it can be followed as a feed. */
    private static final String OF_THE_INDEX = "main a[href*='/suche.atom']";

    private static final int MOST_STEPS = 300;

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
        find(window, port, false);
    }

    /** The same way in a house with an index and in one without. */
    static void find(Browser.Window window, int port, boolean isOfTheIndex) {
        var page = window.open("http://localhost:" + port + "/");
        search(page);
        assertThat(page.locator(OF_THE_INDEX).count() > 0).isEqualTo(isOfTheIndex);
        openAProject(page);
        page.context().close();
    }

    /** Typed without the marks of its letters, as most keyboards have them. */
    private static void search(Page page) {
        tabTo(page, "input[name=q]:focus");
        page.keyboard().type("Chosebuz");
        page.keyboard().press("Enter");
        page.waitForURL("**/suche?q=Chosebuz");
        assertThat(page.locator("h1").textContent()).isEqualTo("Suche");
    }

    /** The first project that was found. */
    private static void openAProject(Page page) {
        tabTo(page, "section[aria-labelledby=projekte] h3 a:focus");
        assertThat(page.locator("section[aria-labelledby=projekte] mark")
                        .first()
                        .textContent())
                .isEqualTo("Chóśebuz");
        page.keyboard().press("Enter");
        page.waitForURL("**/projekte/P-*");
        assertThat(page.locator("main").textContent()).contains("Chóśebuz");
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
