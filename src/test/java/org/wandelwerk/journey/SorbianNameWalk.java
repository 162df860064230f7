package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** The steps by keyboard alone from the start page by a Sorbian name to a project. */
final class SorbianNameWalk {

    /** What only a page has that is made from the index: it can be followed as a feed. */
    static final String OF_THE_INDEX = "main a[href*='/suche.atom']";

    private static final int MOST_STEPS = 300;

    private SorbianNameWalk() {}

    /** Typed without the marks of its letters, as most keyboards have them. */
    static void search(Page page) {
        tabTo(page, "input[name=q]:focus");
        page.keyboard().type("Chosebuz");
        page.keyboard().press("Enter");
        page.waitForURL("**/suche?q=Chosebuz");
        assertThat(page.locator("h1").textContent()).isEqualTo("Suche");
    }

    /** The first project that was found. */
    static void openAProject(Page page) {
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
