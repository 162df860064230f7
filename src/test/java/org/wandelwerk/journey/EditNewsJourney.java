package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desks;

/** An editor changes a news item and a second person publishes it: by keyboard, with scripts off. */
@LausitzHouse
@Import(Desks.class)
@TestPropertySource(properties = {"spring.application.name=editing-house", "wandelwerk.page-cache.megabytes=16"})
class EditNewsJourney {

    private static final String LIST = "/schreibtisch/bearbeiten/meldungen";
    private static final String TITLE = "Neues aus der Werkstatt, von Hand geschrieben";
    /** The pages of those who run the house. */
    private static final List<String> OPERATION = List.of(
            "/schreibtisch",
            "/schreibtisch/zustand",
            "/schreibtisch/einstellungen",
            "/en/schreibtisch/nutzung",
            "/schreibtisch/rechte?q=olga");

    private static final int MOST_STEPS = 250;
    private static final int ONE_SECOND = 1000;

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Test
    void byKeyboardWithScriptsOff() throws InterruptedException {
        var site = new Site(port);
        assertThat(site.get("/aktuelles").body()).doesNotContain(TITLE);
        var window = Browser.Window.wide().withoutScripts();
        var writer = window.open(desks.of(site, "Wanda Wort", "communication"), "/schreibtisch");
        follow(writer, "/schreibtisch/bearbeiten");
        follow(writer, LIST);
        tabTo(writer, "main .names a:focus");
        writer.keyboard().press("Enter");
        writer.waitForURL("**" + LIST + "/*");
        var draft = writer.url().replaceFirst("http://localhost:\\d+", "");
        tabTo(writer, "#f_title:focus");
        writer.keyboard().press("Control+a");
        writer.keyboard().type(TITLE);
        press(writer, "form.report .actions button:focus", "gespeichert");
        assertThat(writer.locator("#message").textContent()).contains("gespeichert");
        press(writer, "aside form button:focus", "vorgeschlagen");
        assertThat(writer.locator("#message").textContent()).contains("vorgeschlagen");
        assertThat(writer.locator("button[formaction$='/veroeffentlichung']").count())
                .isZero();

        writer.context().close();
        publish(site, window.open(desks.of(site, "Zoe Zweit", "office"), "/schreibtisch/bearbeiten"), draft);
    }

    private static void publish(Site site, Page second, String draft) throws InterruptedException {
        follow(second, draft);
        press(second, "button[formaction$='/veroeffentlichung']:focus", "veroeffentlicht");
        assertThat(second.locator("#message").textContent()).contains("veröffentlicht");
        Thread.sleep(ONE_SECOND);
        assertThat(site.get("/aktuelles").body()).contains(TITLE);
        tabTo(second, "aside .facts a:focus");
        second.keyboard().press("Enter");
        second.waitForURL("**/aktuelles/*");
        assertThat(second.locator("h1").textContent()).isEqualTo(TITLE);
        second.context().close();
    }

    @Test
    void theWorkingPagesHaveNoBarrierInLightAndDark() {
        var site = new Site(port);
        var desk = desks.of(site, "Olga Offen", "administrator");
        var draft = first(desk, "sitzungen");
        var form = Desk.Form.in(desk.get(draft).page(), draft).with("f_title", "Geändert");
        desk.send(form);
        addresses(desk, draft).forEach(address -> hasNoBarrier(desk, address));
    }

    private static List<String> addresses(Desk desk, String draft) {
        return List.of(
                "/schreibtisch/bearbeiten",
                "/schreibtisch/bearbeiten/vier-augen",
                LIST,
                LIST + "/neu",
                "/en" + draft,
                draft + "/vorschau",
                draft + "/verlauf",
                draft + "/rueckruf",
                first(desk, "akteure"),
                first(desk, "projekte"),
                "/schreibtisch/meine-daten",
                "/schreibtisch/fristen",
                "/en/schreibtisch/fristen/drafts",
                "/schreibtisch/einsichten",
                "/schreibtisch/loeschungen",
                "/schreibtisch/datenschutz",
                "/schreibtisch/datenschutz/verarbeitungsverzeichnis",
                "/schreibtisch/rechte/personen/" + desk.person().id().value() + "/loeschung",
                "/schreibtisch/rechte/personen/" + desk.person().id().value(),
                "/schreibtisch/rechte/personen/" + desk.person().id().value() + "/sperre");
    }

    @Test
    void thePagesOfThoseWhoRunTheHouseHaveNone() {
        var desk = desks.of(new Site(port), "Olga Offen", "administrator");
        OPERATION.forEach(address -> hasNoBarrier(desk, address));
    }

    private void hasNoBarrier(Desk desk, String address) {
        var page = Browser.Window.wide().open(desk, address);
        assertThat(Barriers.on(page)).as(address + " in the light").isEmpty();
        assertThat(Barriers.inTheDark(page)).as(address + " in the dark").isEmpty();
        assertThat(Barriers.fits(page, 320)).as(address + " on a narrow screen").isTrue();
        page.context().close();
    }

    private static String first(Desk desk, String kind) {
        return desk.get("/schreibtisch/bearbeiten/" + kind)
                .page()
                .select("main .names a")
                .getFirst()
                .attr("href");
    }

    private static void follow(Page page, String address) {
        tabTo(page, "main a[href='" + address + "']:focus");
        page.keyboard().press("Enter");
        page.waitForURL("**" + address);
    }

    private static void press(Page page, String wanted, String done) {
        tabTo(page, wanted);
        page.keyboard().press("Enter");
        page.waitForURL("**?getan=" + done);
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
