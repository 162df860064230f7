package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.LausitzHouse;

/** Whoever writes an idea sees, or is told, what is published already and much like it. */
@LausitzHouse
class SimilarProjectsJourney {

    /** Much like a project that is published. */
    private static final String KNOWN = "Gewerbegebiet Guben Deulowitz erweitern";

    @LocalServerPort
    private int port;

    @Test
    void whatIsMuchLikeItIsShownWhileSomebodyTypesAndToldToThoseWhoDoNotSeeIt() {
        var page = new IdeaInBrowser(port).begun(Browser.Window.wide());
        var found = page.locator("[data-similar] a");
        var told = page.locator("[data-told]");
        assertThat(found.count()).isZero();
        assertThat(told.getAttribute("role")).isEqualTo("status");
        page.locator("#f-title").pressSequentially(KNOWN);
        page.waitForCondition(() -> found.count() > 0);
        assertThat(found.allTextContents()).anyMatch(title -> title.contains("Deulowitz"));
        assertThat(told.textContent()).contains("diesem", "nach dem Formular");
        assertThat(page.locator("#f-title:focus").inputValue()).isEqualTo(KNOWN);
        HandInAnIdeaJourney.seen(page, "the section with what is much like it");

        page.locator("#f-title").fill("Xylophon");
        page.waitForCondition(() -> found.count() == 0);
        assertThat(told.textContent())
                .isEqualTo(
                        "Kein hier veröffentlichtes Vorhaben ähnelt diesem; mit anderswo geförderten ist es noch nicht"
                                + " verglichen.");
        page.context().close();
    }

    @Test
    void whatIsMuchLikeItIsShownWithoutScriptsOnceItIsSaved() {
        var page = new IdeaInBrowser(port).begun(Browser.Window.wide().withoutScripts());
        page.locator("#f-title").fill(KNOWN);
        page.locator("button:text-is('Speichern')").press("Enter");
        page.waitForCondition(() -> page.locator("[data-similar] a").count() > 0);
        assertThat(page.locator("[data-similar] a").first().getAttribute("href"))
                .startsWith("/projekte/P-");
        page.context().close();
    }
}
