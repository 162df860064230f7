package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.Site;
import org.wandelwerk.catalog.SearchedHouse;
import org.wandelwerk.catalog.SearchedPages;

/** Somebody narrows the list of projects, shares its address and takes it along, on any screen and without scripts. */
@SearchedHouse
class NarrowAListJourney {

    @LocalServerPort
    private int port;

    @BeforeEach
    void theIndexIsThere() throws InterruptedException {
        SearchedPages.await(site());
    }

    private Site site() {
        return new Site(port);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void byWordsAndTwoValuesOfAFacet(boolean isNarrow) {
        var window = isNarrow ? Browser.Window.narrow() : Browser.Window.wide();
        var page = window.withoutScripts().open("http://localhost:" + port + "/projekte");
        page.locator("#q").fill("Lausitz");
        choose(page, "kreis", 0);
        choose(page, "kreis", 1);
        page.locator(".facets button").press("Enter");
        page.waitForURL("**/projekte?q=Lausitz**kreis=**kreis=**");
        var found = page.locator(".results h2").textContent();
        assertThat(page.locator(".chosen li").count()).isEqualTo(2);
        assertThat(page.locator(".row, .empty").count()).isPositive();

        var shared = window.open(page.url());
        assertThat(shared.locator(".results h2").textContent()).isEqualTo(found);
        assertThat(Barriers.on(shared)).isEmpty();
        assertThat(Barriers.fits(shared, isNarrow ? 320 : 1440)).isTrue();
        var lines = site().get(shared.locator(".found__files a[href*=jsonl]").getAttribute("href"))
                .body()
                .lines()
                .count();
        assertThat(found).containsPattern(lines == 0 ? "0|Kein" : lines == 1 ? "1|Ein" : "\\b" + lines + "\\b");

        shared.locator(".chosen a").first().click();
        assertThat(shared.locator(".chosen li").count()).isOne();
        shared.context().close();
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"false, true", "false, false", "true, false"})
    void byTheSorbianNameOfAPlaceAndTheKeyboardAlone(boolean isNarrow, boolean hasScripts) {
        var window = isNarrow ? Browser.Window.narrow() : Browser.Window.wide();
        FindAProjectBySorbianNameJourney.find(hasScripts ? window : window.withoutScripts(), port, true);
    }

    private static void choose(Page page, String facet, int number) {
        var box = page.locator("input[name=" + facet + "]").nth(number);
        if (!box.isVisible()) {
            page.locator("details:has(input[name=" + facet + "]) summary").press("Enter");
        }
        box.press("Space");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/suche?q=Lausitz", "/suche?q=Wasserstoff&art=projekte", "/en/suche?q=Cottbus&art=beschluesse"})
    void theSearchHasNoBarriers(String address) {
        var page = Browser.Window.narrow().open("http://localhost:" + port + address);
        assertThat(page.locator(".hit").count()).isPositive();
        assertThat(Barriers.on(page)).isEmpty();
        assertThat(Barriers.fits(page, 320)).isTrue();
        page.context().close();
    }
}
