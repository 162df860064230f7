package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.command.FileImport;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desks;

/** The office looks for what was funded elsewhere: by keyboard, with scripts off. */
@House
@Import(Desks.class)
class CollectionsJourney {

    private static final String ADDRESS = "/schreibtisch/sammlungen";
    private static final String ONE = ADDRESS + "/muster-efre-2014";
    private static final String LIST = "src/test/resources/reference/two-languages";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private List<FileImport> imports;

    private Desk office;

    @BeforeEach
    void aListIsLoaded() {
        office = desks.of(new Site(port), "Otto Office", "office");
        imports.stream()
                .filter(one -> one.kind().equals("operations"))
                .forEach(one -> one.bring(List.of(LIST + ".csv", "--mapping", LIST + ".yaml")));
    }

    private Page open(Browser.Window window, String address) {
        var page = window.open("about:blank");
        page.context()
                .addCookies(List.of(new Cookie("SESSION", office.token().value()).setUrl("http://localhost:" + port)));
        page.navigate("http://localhost:" + port + address);
        return page;
    }

    @Test
    void whatWasFundedElsewhereIsFoundFromTheDesk() {
        var page = open(Browser.Window.wide().withoutScripts(), "/schreibtisch");
        new Keyboard(page)
                .press("main a[href='" + ADDRESS + "']", "**" + ADDRESS)
                .press("main a[href='" + ONE + "']", "**" + ONE)
                .type("main #q", "Bahndamm")
                .press("main form button", "**" + ONE + "?q=Bahndamm");
        assertThat(page.locator("main article h3").allTextContents()).containsExactly("Radweg am Bahndamm");
        page.context().close();
    }

    @Test
    void thePagesOfCollectionsHaveNoBarrierAndFitSmallWindows() {
        for (var address : List.of(ADDRESS, ONE, "/en" + ADDRESS, "/en" + ONE)) {
            var page = open(Browser.Window.wide(), address);
            assertThat(page.locator("h1").count()).as(address).isEqualTo(1);
            assertThat(Barriers.on(page)).as(address + " in the light").isEmpty();
            assertThat(Barriers.inTheDark(page)).as(address + " in the dark").isEmpty();
            assertThat(Barriers.fits(page, 320)).as(address + " at 320 pixels").isTrue();
            page.context().close();
        }
    }
}
