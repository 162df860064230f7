package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.appearance.ALogo;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desks;

/** An agency makes the house its own: by keyboard, with scripts off; and all can still read it. */
@House
@Import(Desks.class)
@TestPropertySource(properties = "test.house=of a journey to its own look")
class AppearanceJourney {

    private static final String DESK = "/schreibtisch/auftritt";
    private static final int MOST_REQUESTS = 10;

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    private Desk desk;

    @BeforeEach
    void somebodyWhoKeepsTheLook() {
        desk = desks.of(new Site(port), "Kim Kommunikation", "communication");
    }

    @Test
    void aHouseGetsItsNameColoursLogoAndImprint() {
        var page = window(Browser.Window.wide().withoutScripts(), "/schreibtisch");
        new Keyboard(page)
                .press("main a[href='" + DESK + "']", "**" + DESK)
                .press("main a[href='" + DESK + "/name']", "**/name")
                .type("#line1_de", "Wandel im Revier")
                .press("button[value='speichern']", "**/name");
        assertThat(page.locator("header .brand").textContent()).contains("Wandel im Revier");

        page.navigate(address(DESK + "/farben"));
        new Keyboard(page).type("#light", "#0a5d69").press("button[value='speichern']", "**/farben");
        page.navigate(address(DESK + "/impressum"));
        new Keyboard(page).type("#text", "## Wer wir sind").press("button[value='vorschau']", "**/impressum");
        assertThat(page.locator("main .duty h2").textContent()).isEqualTo("Wer wir sind");
        new Keyboard(page).press("button[value='speichern']", "**/impressum");
        page.navigate(address(DESK + "/logo"));
        page.locator("#datei").setInputFiles(new FilePayload("logo.png", "image/png", ALogo.png(300, 90)));
        new Keyboard(page)
                .type("#alt_de", "Ein See")
                .type("#alt_en", "A lake")
                .press("button[value='speichern']", "**/logo");
        page.context().close();

        readByAll();
        keptByAll();
    }

    /** Every reader sees all of it, with no more requests than any page may need. */
    private void readByAll() {
        var page = Browser.Window.wide().open("about:blank");
        var requests = new ArrayList<String>();
        page.onRequest(request -> requests.add(request.url()));
        page.navigate(address("/impressum"));
        assertThat(requests).anyMatch(url -> url.endsWith(".css") && url.contains("/auftritt/"));
        assertThat(requests).hasSizeLessThanOrEqualTo(MOST_REQUESTS);
        assertThat(page.locator("main h2").first().textContent()).isEqualTo("Wer wir sind");
        assertThat((Integer) page.locator("header .brand img").evaluate("image => image.naturalWidth"))
                .isEqualTo(300);
        assertThat((String) page.locator("main a").first().evaluate("link => getComputedStyle(link).color"))
                .isIn("rgb(10, 93, 105)", "rgb(255, 255, 255)");
        assertThat(page.evaluate("() => getComputedStyle(document.documentElement).getPropertyValue('--accent')"))
                .asString()
                .contains("#0a5d69");
        holdsUp(page);
    }

    private void keptByAll() {
        for (var part : List.of("", "/name", "/farben", "/logo", "/impressum")) {
            holdsUp(window(Browser.Window.wide(), DESK + part));
        }
    }

    private static void holdsUp(Page page) {
        assertThat(Barriers.on(page)).as(page.url()).isEmpty();
        assertThat(Barriers.inTheDark(page)).as(page.url()).isEmpty();
        assertThat(Barriers.fits(page, 320)).as(page.url()).isTrue();
        page.context().close();
    }

    private Page window(Browser.Window window, String path) {
        var page = window.open("about:blank");
        page.context().addCookies(List.of(new Cookie("SESSION", desk.token().value()).setUrl(address(""))));
        page.navigate(address(path));
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
