package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.Site;
import org.wandelwerk.catalog.SearchedHouse;
import org.wandelwerk.catalog.SearchedPages;

/**
 * Somebody narrows the list of projects, shares its address and takes it along, on any screen and without scripts; or
 * moves its map, whose counts, table and address follow.
 */
@SearchedHouse
class NarrowAListJourney {

    private static final int MOST_REQUESTS = 10;

    @LocalServerPort
    private int port;

    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

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

    private Page open(Browser.Window window, String path) {
        var page = window.open("about:blank");
        page.onRequest(request -> requests.add(request.url()));
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.navigate("http://localhost:" + port + path);
        return page;
    }

    private static Locator dots(Page page) {
        return page.locator("a.atlas__dot");
    }

    private static List<String> rows(Page page) {
        return page.locator("#table [data-at] a").allTextContents();
    }

    private void isWell() {
        assertThat(requests).allMatch(url -> url.startsWith("http://localhost:" + port + "/"));
        assertThat(complaints).isEmpty();
    }

    /** Until it can be moved. */
    private void asksForFew(Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(requests).hasSizeBetween(1, MOST_REQUESTS);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void movesTheMapByTheKeyboardAlone(boolean isNarrow) {
        var window = isNarrow ? Browser.Window.narrow() : Browser.Window.wide();
        var page = open(window, "/karte");
        page.waitForSelector(".leaflet-container");
        assertThat(page.locator(".map svg.map__still").isVisible()).isFalse();
        assertThat(dots(page).count()).isEqualTo(rows(page).size()).isPositive();
        asksForFew(page);
        assertThat(Barriers.on(page)).isEmpty();
        assertThat(Barriers.fits(page, isNarrow ? 320 : 1440)).isTrue();

        page.locator(".leaflet-container").focus();
        page.keyboard().press("+");
        page.waitForURL("**/karte?ausschnitt=**");
        page.waitForCondition(() -> page.locator(".results h2").textContent().contains("Ausschnitt"));
        assertThat(dots(page).count()).isEqualTo(rows(page).size());
        assertThat(page.locator(".chosen").textContent()).contains("Kartenausschnitt");
        assertThat(page.locator("[role=status]").first().textContent())
                .isEqualTo(page.locator(".results h2").textContent());

        var before = page.url();
        page.keyboard().press("ArrowRight");
        page.waitForURL(url -> !url.equals(before));
        var shared = open(window, page.url().substring(("http://localhost:" + port).length()));
        assertThat(shared.locator(".results h2").textContent())
                .isEqualTo(page.locator(".results h2").textContent());
        assertThat(rows(shared)).isEqualTo(rows(page));
        var list = new Site(port)
                .get(page.locator(".results a:has-text('Als Liste')").getAttribute("href"))
                .page();
        assertThat(list.select("input[name=ausschnitt]").attr("value")).isNotEmpty();
        isWell();
        shared.context().close();
        page.context().close();
    }

    @Test
    void aDotOfSeveralPlacesLeadsNearerAndOneOfOnePlaceToItsList() {
        var page = open(Browser.Window.wide(), "/karte?ausschnitt=11,50,17,54");
        page.waitForSelector("a.atlas__dot");
        var group = page.locator("a.atlas__dot[href*='/karte?']").first();
        var before = page.url();
        group.press("Enter");
        page.waitForURL(url -> !url.equals(before));
        page.waitForCondition(() -> dots(page).count() == rows(page).size());
        assertThat(page.locator(".leaflet-container").count()).isOne();
        var one = page.locator("a.atlas__dot[href*='/projekte?']");
        if (one.count() > 0) {
            var count = one.first().textContent();
            one.first().press("Enter");
            page.waitForURL("**/projekte?**");
            assertThat(page.locator(".results h2").textContent()).startsWith(count.equals("1") ? "Ein" : count);
        }
        isWell();
        page.context().close();
    }

    @Test
    void withoutScriptsTheDrawnMapAndItsTableStay() {
        var page = open(Browser.Window.wide().withoutScripts(), "/karte?ausschnitt=13.9,51.4,14.8,52");
        assertThat(page.locator(".leaflet-container").count()).isZero();
        assertThat(page.locator(".map svg").isVisible()).isTrue();
        assertThat(page.locator(".map__layer--wide a.map__point").count()).isPositive();
        assertThat(rows(page)).isNotEmpty();
        page.context().close();
    }
}
