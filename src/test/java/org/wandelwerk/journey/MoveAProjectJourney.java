package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.UUID;
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
import org.wandelwerk.moving.Moving;
import org.wandelwerk.project.AProject;

/** The office moves, joins and splits projects and looks at files: by keyboard, scripts off, on a narrow screen. */
@House
@Import(Desks.class)
class MoveAProjectJourney {

    private static final String JOININGS = "/schreibtisch/vereinigungen";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private Moving moving;

    private String aProject(String title) {
        var project = AProject.withId(UUID.randomUUID().toString())
                .titled(title)
                .build()
                .project();
        Acting.as(HouseActors.SYSTEM, () -> moving.enter(project, "lausitz-brandenburg", ""));
        return project.key().value();
    }

    private Page open(Desk desk, Browser.Window window, String address) {
        var page = window.open("about:blank");
        page.context()
                .addCookies(List.of(new Cookie("SESSION", desk.token().value()).setUrl("http://localhost:" + port)));
        page.navigate("http://localhost:" + port + address);
        return page;
    }

    private Desk office() {
        return desks.of(new Site(port), "Erna Eins", "administrator");
    }

    @Test
    void aProjectGoesOnByKeyboard() {
        var desk = office();
        var step = "/schreibtisch/projekte/" + aProject("Seenland-Halle") + "/schritt";
        var page = open(desk, Browser.Window.wide().withoutScripts(), step);
        new Keyboard(page)
                .press("main a[href$='weg=returned']", "**" + step + "?weg=returned")
                .type("#grund", "Der Kostenplan fehlt.")
                .press("main form[method=post] button", "**" + step);
        assertThat(page.locator("main").textContent()).contains("Der Kostenplan fehlt.");
        page.context().close();
        for (var address : List.of(
                step,
                step + "?weg=complete",
                "/en" + step,
                "/schreibtisch/verfahren",
                "/schreibtisch/verfahren/stark/1",
                "/schreibtisch/verfahren/zeiten",
                "/schreibtisch/verfahren/zeiten?von=gestern",
                "/schreibtisch/verfahren/an-der-reihe",
                "/schreibtisch/dokumente")) {
            hasNoBarrier(desk, address);
        }
    }

    @Test
    void twoProjectsBecomeOne() {
        var desk = office();
        var kept = aProject("Seenland-Labor");
        var gone = aProject("Seenland-Werkstatt");
        hasNoBarrier(desk, JOININGS);
        hasNoBarrier(desk, JOININGS + "?geht=nichts&bleibt=" + kept);
        hasNoBarrier(desk, JOININGS + "?geht=" + kept + "&bleibt=" + kept);

        var page = open(desk, Browser.Window.wide().withoutScripts(), JOININGS);
        var keys = new Keyboard(page)
                .type("#geht", gone)
                .type("#bleibt", kept)
                .press("main form[method=get] button", "**" + JOININGS + "?*")
                .type("#grund", "Es ist ein Gebäude.")
                .press("main form[method=post] button", "**" + JOININGS + "/*");
        assertThat(page.locator("main").textContent()).contains("Es ist ein Gebäude.", "noch nicht erteilt");
        var address = page.url().replaceFirst("https?://[^/]+", "");
        hasNoBarrier(desk, address);
        hasNoBarrier(desk, "/en" + address);
        keys.type("#beleg", "Schreiben vom 2. November").press("form[action$='/schriftlich'] button", "**" + address);
        assertThat(page.locator("main").textContent()).contains("Schreiben vom 2. November");
        page.context().close();
    }

    @Test
    void aProjectIsSplit() {
        var desk = office();
        var split = "/schreibtisch/projekte/" + aProject("Seenland-Labor") + "/teilung";
        hasNoBarrier(desk, split);
        var parts = open(desk, Browser.Window.wide().withoutScripts(), split);
        new Keyboard(parts)
                .type("#titel1", "Halle")
                .type("#inhalt1", "Eine Halle.")
                .type("#titel2", "Labor")
                .type("#inhalt2", "Ein Labor.")
                .type("#grund", "Zwei Bauherren.")
                .press("button[value=vorschau]", "**" + split)
                .press("button[value=teilen]", "**" + split);
        assertThat(parts.locator("main").textContent()).contains("aufgeteilt von Erna Eins", "Zwei Bauherren.");
        parts.context().close();
        hasNoBarrier(desk, split);
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
