package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.organisation.AnOrganisation;
import org.wandelwerk.organisation.Organisations;

/** The office brings two entries of one organisation together and parts them again: by keyboard, with scripts off. */
@House
@Import(Desks.class)
class MergeOrganisationsJourney {

    private static final String ADDRESS = "/schreibtisch/zusammenfuehren";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private Organisations organisations;

    private void enter(String name) {
        Acting.as(
                HouseActors.SYSTEM,
                () -> organisations.takeOver(AnOrganisation.named(name).build()));
    }

    private Page open(Desk desk, Browser.Window window, String address) {
        var page = window.open("about:blank");
        page.context()
                .addCookies(List.of(new Cookie("SESSION", desk.token().value()).setUrl("http://localhost:" + port)));
        page.navigate("http://localhost:" + port + address);
        return page;
    }

    @Test
    void twoEntriesBecomeOneAndTwoAgain() {
        enter("Seenland Werke GmbH");
        enter("Seenland-Werke");
        var desk = desks.of(new Site(port), "Erna Eins", "office");
        hasNoBarrier(desk, ADDRESS);
        hasNoBarrier(desk, ADDRESS + "?bleibt=Niemand&geht=Keiner");
        hasNoBarrier(desk, ADDRESS + "?bleibt=Seenland%20Werke%20GmbH&geht=Seenland-Werke");
        hasNoBarrier(desk, "/en" + ADDRESS + "?bleibt=Seenland%20Werke%20GmbH&geht=Seenland-Werke");

        var page = open(desk, Browser.Window.wide().withoutScripts(), ADDRESS);
        var keys = new Keyboard(page)
                .type("#bleibt", "Seenland Werke GmbH")
                .type("#geht", "Seenland-Werke")
                .press("main form[method=get] button", "**" + ADDRESS + "?*")
                .type("#grund", "Beide haben dieselbe Registernummer.")
                .press("main form[method=post] button", "**" + ADDRESS);
        assertThat(page.locator("main").textContent()).contains("Beide haben dieselbe Registernummer.");
        hasNoBarrier(desk, ADDRESS);

        keys.press("main form[action$='/aufhebung'] button", "**" + ADDRESS);
        assertThat(page.locator("main").textContent()).contains("aufgehoben am");
        hasNoBarrier(desk, ADDRESS);
        page.context().close();
    }

    private void hasNoBarrier(Desk desk, String address) {
        var page = open(desk, Browser.Window.wide(), address);
        assertThat(page.locator("h1").count()).as(address).isEqualTo(1);
        assertThat(Barriers.on(page)).as(address + " in the light").isEmpty();
        assertThat(Barriers.inTheDark(page)).as(address + " in the dark").isEmpty();
        assertThat(Barriers.fits(page, 320)).as(address + " on a narrow screen").isTrue();
        page.context().close();
    }
}
