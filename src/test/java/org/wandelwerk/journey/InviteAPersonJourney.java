package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.identity.SomePeople.PASSWORD;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.MailHouse;
import org.wandelwerk.Site;
import org.wandelwerk.TestMails;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.SomePeople;

/** An administrator invites somebody new, whom the mail brings in: by keyboard, with scripts off. */
@MailHouse
class InviteAPersonJourney {

    private static final String LIST = "/schreibtisch/einladungen";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private SomePeople people;

    @Test
    void fromTheFormToSomebodyWhoIsInAndHasTheRole() throws Exception {
        var mail = UUID.randomUUID() + "@example.org";
        var admin = Browser.Window.wide()
                .withoutScripts()
                .open(desks.of(new Site(port), "Ada Amt", "administrator"), "/schreibtisch");
        var keys = new Keyboard(admin)
                .press("main a[href='/schreibtisch/rechte']", "**/schreibtisch/rechte")
                .press("main a[href='" + LIST + "/neu']", "**/einladungen/neu")
                .type("#name", "Nora Neu")
                .type("#adresse", mail)
                .choose("#rolle", "research");
        keys.type("#grund", "Begleitforschung").press("form.report button", "**" + LIST);
        assertThat(admin.locator("main .names").textContent()).contains("Nora Neu", mail);

        var link = TestMails.link(mail, 1);
        isMasked(admin, mail, link);

        var page = Browser.Window.wide().withoutScripts().open("http://localhost:" + port + link);
        var theirs = new Keyboard(page)
                .press("button:text-is('Zugang einrichten')", "**/schreibtisch/konto")
                .type("#password", PASSWORD)
                .enter("**/schreibtisch/konto?getan=passwort");
        var secret = page.locator(".account__secret").textContent().replace(" ", "");
        theirs.type("#code", people.code(secret, 0)).enter("**/schreibtisch/konto?getan=code");
        page.navigate("http://localhost:" + port + "/schreibtisch/vertretung");
        assertThat(page.locator("main").textContent()).contains("Forschung");
        page.context().close();

        admin.navigate("http://localhost:" + port + LIST);
        assertThat(admin.locator("main").textContent()).doesNotContain(mail);
        admin.context().close();
    }

    /** The log knows of the mail, and nowhere of the link that was in it. */
    private void isMasked(Page admin, String mail, String link) {
        admin.navigate("http://localhost:" + port + "/schreibtisch/post");
        assertThat(admin.locator("main").textContent()).contains(mail);
        new Keyboard(admin).press("main li:has-text('" + mail + "') a", "**/schreibtisch/post/*-*");
        assertThat(admin.locator("main").textContent()).contains("weil er einen Link zur Anmeldung enthielt");
        assertThat(admin.content()).doesNotContain(link.replaceFirst(".*/", ""));
    }

    @Test
    void theFormWithItsMistakesAndTheListHaveNoBarrier() {
        var desk = desks.of(new Site(port), "Olga Offen", "administrator");
        var known = people.somebody().mail().value();
        desk.send(Form.in(desk.get(LIST + "/neu").page(), "/neu")
                .with("name", "Nora Neu mit einem langen Namen")
                .with("adresse", UUID.randomUUID() + "@example.org"));
        var page = Browser.Window.wide().open(desk, LIST);
        hasNoBarrier(page, "the list");
        page.context().close();
        page = Browser.Window.wide().open(desk, "/en" + LIST + "/neu");
        page.locator("#adresse").fill("x@example.org");
        page.locator("#personen").fill("ohne\nKatrin <" + known + ">");
        page.locator("form.report button").click();
        page.locator("#troubles, #errors").first().waitFor();
        hasNoBarrier(page, "the form with mistakes");
        page.context().close();
        page = Browser.Window.wide().open(desk, LIST + "/neu");
        page.locator("#personen").fill("Katrin <" + known + ">");
        page.locator("form.report button").click();
        page.locator("#troubles").waitFor();
        hasNoBarrier(page, "somebody known");
        page.context().close();
    }

    private static void hasNoBarrier(Page page, String what) {
        assertThat(Barriers.on(page)).as(what).isEmpty();
        assertThat(Barriers.inTheDark(page)).as(what + " in the dark").isEmpty();
        assertThat(Barriers.fits(page, 320)).as(what + " on a narrow screen").isTrue();
    }
}
