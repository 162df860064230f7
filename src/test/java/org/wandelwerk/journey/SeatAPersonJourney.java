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

/** The office begins a body and writes down who sits in it and whose account it is: by keyboard, with scripts off. */
@House
@Import({Desks.class, SeatedMembers.class})
class SeatAPersonJourney {

    private static final String EDIT = "/schreibtisch/bearbeiten";
    private static final String BODY = "/gremien/beirat-kreislauf";
    private static final String MEMBER = "Verein für Kreisläufe";

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

    /** Two people for each step: begun, given a member for a term, and the term ended. */
    @Test
    void aBodyIsBegunAndGetsAMemberWhoseTermEnds() {
        var site = new Site(port);
        members.seat(93, 0);
        members.leaveEmpty(93, MEMBER);
        var second = desks.of(site, "Zoe Zweit", "office");
        var writer = desks.of(site, "Wanda Wort", "office");
        var keys = new Keyboard(open(writer, Browser.Window.wide().withoutScripts(), "/schreibtisch"));
        publish(second, begun(keys));
        assertThat(site.get(BODY).page().select("h1").text()).contains("Beirat Kreislauf");

        var seat = given(keys, site.address(EDIT + "/sitze/neu").toString());
        assertThat(site.get(BODY).page().text()).doesNotContain(MEMBER);
        publish(second, seat);
        assertThat(site.get(BODY).page().text()).contains(MEMBER);

        keys.page().navigate(site.address(seat).toString());
        choose(keys, "#f_lasting", "ENDED");
        keys.type("#f_to", "01.05.2026");
        publish(second, proposed(keys));
        assertThat(site.get(BODY).page().select("main .names").text()).doesNotContain(MEMBER);
        var trail = "/schreibtisch/verlauf/sitze/" + seat.replaceFirst(".*/", "");
        assertThat(writer.get(trail).page().text()).contains("Zoe Zweit", "Wanda Wort", "1. Mai 2026");
        keys.page().context().close();
    }

    private static String begun(Keyboard keys) {
        keys.press("main a[href='" + EDIT + "']", "**" + EDIT)
                .press("main a[href='" + EDIT + "/gremien']", "**/gremien")
                .press("main a[href='" + EDIT + "/gremien/neu']", "**/gremien/neu")
                .type("#f_name", "Beirat Kreislauf");
        choose(keys, "#f_kind", "COUNCIL");
        keys.type("#f_slug", "beirat-kreislauf").type("#f_from", "01.03.2026");
        choose(keys, "#f_lasting", "HOLDS");
        return proposed(keys);
    }

    private static String given(Keyboard keys, String form) {
        keys.page().navigate(form);
        keys.type("#f_organisation", MEMBER);
        var body = keys.page().locator("#f_committee option:has-text('Beirat Kreislauf')");
        choose(keys, "#f_committee", body.getAttribute("value"));
        choose(keys, "#f_kind", "VOTING");
        keys.type("#f_from", "01.04.2026");
        choose(keys, "#f_lasting", "HOLDS");
        return proposed(keys);
    }

    private static void choose(Keyboard keys, String field, String value) {
        keys.reach(field).page().selectOption(field, value);
    }

    /** Saves what stands in the form and proposes it; the address of its page. */
    private static String proposed(Keyboard keys) {
        keys.press("form.report .actions button", "**?getan=gespeichert")
                .press("aside form button", "**?getan=vorgeschlagen");
        return keys.page().url().replaceFirst("http://localhost:\\d+", "").replaceFirst("\\?.*", "");
    }

    private void publish(Desk second, String draft) {
        var page = open(second, Browser.Window.wide().withoutScripts(), draft);
        new Keyboard(page).press("button[formaction$='/veroeffentlichung']", "**?getan=veroeffentlicht");
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
