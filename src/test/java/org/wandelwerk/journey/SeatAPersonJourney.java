package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.committee.SeatedMembers;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desks;

/** The office writes down who sits on a seat and whose account it is, by keyboard and with scripts off. */
@House
@Import({Desks.class, SeatedMembers.class})
class SeatAPersonJourney {

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private SeatedMembers members;

    @Autowired
    private DSLContext sql;

    private Page open(Desk desk, Browser.Window window, String address) {
        var page = window.open("about:blank");
        page.context()
                .addCookies(List.of(new Cookie("SESSION", desk.token().value()).setUrl("http://localhost:" + port)));
        page.navigate("http://localhost:" + port + address);
        return page;
    }

    @Test
    void aDelegateIsEnteredAndGetsTheAccountThatIsProposed() {
        members.seat(91, 0);
        members.leaveEmpty(91, "Verein ohne Delegierte");
        var seat = sql.fetchValue("select s.id from committee.seats s join organisation.names n on n.organisation_id ="
                + " s.organisation_id where n.name = 'Verein ohne Delegierte'");
        var address = "/schreibtisch/sitze/" + seat + "/personen";
        var site = new Site(port);
        var desk = desks.of(site, "Erna Eins", "office");
        var delegate = desks.of(site, "Delia Gierte", "");
        hasNoBarrier(desk, address);

        var page = open(desk, Browser.Window.wide().withoutScripts(), address);
        page.selectOption("#part_1", "DELEGATE");
        var keys = new Keyboard(page)
                .type("#name_1", "Delia Gierte")
                .type("#mail_1", delegate.person().mail().value())
                .press("main form[action$='/personen'] button", "**/personen?getan=gespeichert");
        assertThat(page.locator("main").textContent()).contains("Gespeichert.");
        hasNoBarrier(desk, address);
        hasNoBarrier(desk, "/en" + address);
        keys.press("main form[action$='/konto'] button", "**/personen?getan=verbunden");

        assertThat(page.locator("main").textContent()).contains("Konto: Delia Gierte");
        hasNoBarrier(desk, address);
        page.context().close();
    }

    @Test
    void theOtherPagesOfTheOfficeHaveNoBarrier() {
        var site = new Site(port);
        var admin = desks.of(site, "Ada Amt", "administrator");
        var person = "/schreibtisch/rechte/personen/" + admin.person().id().value() + "/angaben";
        for (var address : List.of(
                person,
                "/schreibtisch/bearbeiten/gremien/neu",
                "/schreibtisch/loeschungen/ohne-konto",
                "/schreibtisch/listen/spalten",
                "/schreibtisch/konto/adresse",
                "/neue-adresse/nichts",
                "/neue-adresse/aufhalten/nichts")) {
            hasNoBarrier(admin, address);
            hasNoBarrier(admin, "/en" + address);
        }
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
