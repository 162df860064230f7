package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desks;

/** A profile is accepted; what it announced follows, and after that the office asks for a reworked version. */
@LausitzHouse
@Import(Desks.class)
class ReworkAProfileJourney {

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    private Desk office;

    @BeforeEach
    void somebodyWorksInTheOffice() {
        office = desks.of(new Site(port), "Otto Office", "office");
    }

    @Test
    void byKeyboardWhatWasAnnouncedFollowsAndAReworkedVersionIsHandedIn() {
        var page = handedIn();
        var profile = IdeaInBrowser.profile(page);
        accept(page);
        page.navigate(profile);
        barrierFree(page, "an accepted profile");
        var keys = new Keyboard(page);
        deliver(page, keys);
        page.navigate(profile);
        keys.press("button:text-is('Nachreichen')", "**?getan=abgegeben");
        var desk = Browser.Window.wide().open(office, received(page));
        acceptAndAskAnew(desk);
        page.navigate(profile);
        assertThat(page.locator(".profile__asked").textContent()).contains("kürzere Fassung");
        keys.press(".profile__asked a[href$='#f-summary']", "**/idee#f-summary");
        page.locator("#f-summary").fill("Ein Laden.");
        keys.press(".button[name=weiter]", "**/traeger");
        page.navigate(profile);
        keys.press("button:text-is('Idee abgeben')", "**?getan=abgegeben");
        desk.reload();
        assertThat(desk.locator(".trail ins").allTextContents()).containsExactly("Ein Laden.");
        desk.context().close();
        page.context().close();
    }

    private static void deliver(Page page, Keyboard keys) {
        keys.press("section[aria-labelledby=nachreichen] li a", "**/traeger#**");
        barrierFree(page, "what is announced");
        page.locator("input[name='a_council.state'][value=exists]").press("Space");
        page.locator("[name='a_council.until']").fill("");
        keys.press(".button[name=weiter]", "**/ideen/**");
    }

    private static void acceptAndAskAnew(Page desk) {
        assertThat(desk.locator(".trail ins").allTextContents()).containsExactly("liegt vor");
        var clerk = new Keyboard(desk).press("button:has-text('Annehmen')", "**/eingaenge/P-**");
        barrierFree(desk, "what was accepted");
        desk.locator("summary:text-is('Zur Überarbeitung zurückgeben')").press("Enter");
        desk.locator("details:has(> label input[value=summary]) > summary").press("Enter");
        desk.locator("input[name=frage][value=summary]").press("Space");
        clerk.type("#grund", "Die Werkstatt bittet um eine kürzere Fassung.")
                .press("button:text-is('Zurückgeben')", "**/eingaenge/P-**");
        assertThat(desk.locator("#replied").count()).isEqualTo(1);
    }

    private Page handedIn() {
        var page = new IdeaInBrowser(port).begun(Browser.Window.wide());
        for (var section : List.of("idee", "traeger")) {
            IdeaInBrowser.write(page, section);
            IdeaInBrowser.onward(page, section);
        }
        page.navigate(IdeaInBrowser.profile(page));
        new Keyboard(page).press("button:text-is('Idee abgeben')", "**?getan=abgegeben");
        return page;
    }

    private String received(Page page) {
        return "/schreibtisch/eingaenge" + IdeaInBrowser.key(page);
    }

    private void accept(Page page) {
        var form = Desk.Form.in(office.get(received(page)).page(), "/annehmen");
        assertThat(office.send(form).status()).isEqualTo(303);
    }

    private static void barrierFree(Page page, String what) {
        assertThat(Barriers.on(page)).as(what + " in the light").isEmpty();
        assertThat(Barriers.inTheDark(page)).as(what + " in the dark").isEmpty();
        assertThat(Barriers.fits(page, 320)).as(what + " on a narrow screen").isTrue();
    }
}
