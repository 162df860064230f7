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
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.project.ProjectSuccession;

/**
 * A profile comes back for three answers; they are mended, and the office sees what is different and asks on. What of
 * it everybody may read two people of the office release.
 */
@LausitzHouse
@Import(Desks.class)
class MendAProfileJourney {

    private static final List<String> ASKED = List.of("total", "own-share", "start");

    private static final String[] MENDED = {"1.\u00a0März\u00a02027", "250.000\u00a0€", "25.000\u00a0€"};

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private ProjectMoves moves;

    @Autowired
    private ProjectSuccession succession;

    private Desk office;

    @BeforeEach
    void somebodyWorksInTheOffice() {
        office = desks.of(new Site(port), "Otto Office", "office");
    }

    private Page handedIn(Browser.Window window) {
        var page = new IdeaInBrowser(port).begun(window);
        IdeaInBrowser.handIn(page);
        return page;
    }

    private String received(Page page) {
        return "/schreibtisch/eingaenge" + IdeaInBrowser.key(page);
    }

    @Test
    void whatComesBackForThreeAnswersIsMendedAndTheDifferenceIsShown() {
        var page = handedIn(Browser.Window.wide());
        var desk = Browser.Window.wide().open(office, received(page));
        desk.locator("summary:text-is('Zur Ergänzung zurückgeben')").click();
        desk.locator("#grund").fill("Die Kosten und der Beginn fehlen.");
        desk.locator("#bis").fill("31.12.2099");
        for (var id : ASKED) {
            var box = desk.locator("input[name=frage][value=" + id + "]");
            if (!box.isVisible()) {
                desk.locator("details:has(> label input[value=" + id + "]) > summary")
                        .click();
            }
            box.check();
        }
        desk.locator("button:text-is('Zurückgeben')").click();
        desk.waitForCondition(() -> desk.locator("#replied").count() == 1);

        page.navigate(IdeaInBrowser.profile(page));
        assertThat(page.locator(".profile__asked li a").count()).isEqualTo(3);
        barrierFree(page, "what is asked for");
        mend(page, "#f-total", "250.000");
        mend(page, "#f-own-share", "25.000");
        mend(page, "#f-start", "1.3.2027");
        page.locator("button:text-is('Idee abgeben')").click();
        page.waitForURL("**?getan=abgegeben");

        desk.navigate("http://localhost:" + port + received(page));
        assertThat(desk.locator(".trail ins").allTextContents()).containsExactlyInAnyOrder(MENDED);
        barrierFree(desk, "what is different");
        whoeverWroteItReadsTheDifference(page);
        desk.context().close();
        page.context().close();
    }

    private static void whoeverWroteItReadsTheDifference(Page page) {
        page.locator("section[aria-labelledby=course] summary").click();
        assertThat(page.locator("section[aria-labelledby=course] ins").allInnerTexts())
                .containsExactly(MENDED);
        barrierFree(page, "what is different for whoever wrote it");
    }

    private static void mend(Page page, String field, String answer) {
        var profile = IdeaInBrowser.profile(page);
        page.locator(".profile__asked a[href$='" + field + "']").click();
        page.locator(field).fill(answer);
        page.locator(".button[name=weiter]").click();
        page.waitForURL(url -> !url.contains("#") || url.endsWith("?mehr=ja"));
        page.navigate(profile);
    }

    @Test
    void byKeyboardAndWithoutScriptsItIsReturnedForThreeAnswersMendedAndTalkedAbout() {
        var page = handedIn(Browser.Window.wide().withoutScripts());
        var desk = Browser.Window.wide().withoutScripts().open(office, received(page));
        giveBack(new Keyboard(desk));
        page.navigate(IdeaInBrowser.profile(page));
        assertThat(page.locator(".profile__asked li a").count()).isEqualTo(3);
        var keys = new Keyboard(page);
        mend(keys, "/zeit", "#f-start", "1.3.2027");
        mend(keys, "/geld", "#f-total", "250.000");
        mend(keys, "/geld", "#f-own-share", "25.000");
        keys.type("#nachricht", "Die Kosten folgen, sobald der Gemeinderat getagt hat.")
                .press("button:text-is('Nachricht senden')", "**?getan=gesendet**");
        assertThat(page.locator(".profile__said").textContent()).contains("Die Kosten folgen");
        keys.press("button:text-is('Idee abgeben')", "**?getan=abgegeben")
                .space("section[aria-labelledby=course] summary");
        assertThat(page.locator("section[aria-labelledby=course] ins").allInnerTexts())
                .as("the clerk opens what is different")
                .containsExactly(MENDED);

        desk.reload();
        assertThat(desk.locator(".trail ins").allTextContents()).containsExactly(MENDED);
        new Keyboard(desk)
                .type("#nachricht", "Danke, wir warten.")
                .press("button:text-is('Nachricht senden')", "**/eingaenge/P-**");
        desk.context().close();
        page.navigate(IdeaInBrowser.profile(page));
        assertThat(page.locator(".profile__said--office").textContent()).contains("Danke, wir warten.", "neu");
        page.context().close();
    }

    private static void mend(Keyboard keys, String section, String field, String answer) {
        var profile = IdeaInBrowser.profile(keys.page());
        keys.press(".profile__asked a[href$='" + field + "']", "**" + section + field)
                .type(field, answer)
                .press(".button[name=weiter]", "**/ideen/**");
        keys.page().navigate(profile);
    }

    /** The office opens the form, ticks the three questions where they are folded, and sends them back. */
    private static void giveBack(Keyboard desk) {
        desk.space("summary:text-is('Zur Ergänzung zurückgeben')")
                .type("#grund", "Die Kosten und der Beginn fehlen.")
                .type("#bis", "31.12.2099");
        for (var id : ASKED) {
            var box = "input[name=frage][value=" + id + "]";
            if (!desk.page().locator(box).isVisible()) {
                desk.space("details:has(> label input[value=" + id + "]) > summary");
            }
            desk.space(box);
        }
        desk.press("button:text-is('Zurückgeben')", "**/eingaenge/P-**");
        assertThat(desk.page().locator("#replied").count()).isEqualTo(1);
    }

    private void giveBack(Page page) {
        var form = Desk.Form.in(office.get(received(page)).page(), "/zurueckgeben")
                .with("grund", "Die Kosten und der Beginn fehlen.")
                .with("frage", ASKED);
        assertThat(office.send(form).status()).isEqualTo(303);
    }

    @Test
    void withoutScriptsALineThatBreaksWhileASectionIsSentLosesNothing() {
        var page = handedIn(Browser.Window.wide().withoutScripts());
        giveBack(page);
        page.navigate(IdeaInBrowser.profile(page) + "/zeit");
        page.locator("#f-start").fill("1.3.2027");
        page.locator(".button[name=weiter]").press("Enter");
        page.waitForURL("**/geld");
        var address = page.url();
        page.locator("#f-total").fill("250.000");
        page.context().setOffline(true);
        page.locator(".button[name=weiter]").press("Enter");
        page.waitForCondition(() -> page.url().startsWith("chrome-error:"));
        page.context().setOffline(false);
        page.reload(); // the browser sends the form once more, with all that was typed
        page.waitForURL(url -> url.contains("/ideen/") && !url.equals(address));
        page.navigate(address);
        assertThat(page.locator("#f-total").inputValue()).isEqualTo("250.000");
        page.navigate(address.replace("/geld", "/zeit"));
        assertThat(page.locator("#f-start").inputValue()).isEqualTo("1.3.2027");
        page.context().close();
    }

    @Test
    void thePagesOfMessagesAndOfOwnProjectsHaveNoBarrier() {
        var promoter = desks.of(new Site(port), "Petra Promoter", "");
        var page = Browser.Window.wide().open(promoter, "/ideen/neu");
        IdeaInBrowser.begin(page);
        IdeaInBrowser.handIn(page);
        page.locator("#nachricht").fill("Eine Frage.");
        page.locator("button:text-is('Nachricht senden')").click();
        page.waitForURL("**?getan=gesendet**");
        barrierFree(page, "the messages of the promoter");
        giveBack(page);
        var key = IdeaInBrowser.key(page);
        for (var address : List.of("/schreibtisch/vorhaben", "/schreibtisch/vorhaben" + key)) {
            page.navigate("http://localhost:" + port + address);
            barrierFree(page, address);
        }
        for (var address : List.of("/schreibtisch/eingaenge" + key, "/schreibtisch/projekte" + key + "/steckbrief")) {
            var desk = Browser.Window.wide().open(office, address);
            barrierFree(desk, address);
            desk.context().close();
        }
        page.context().close();
    }

    @Test
    void twoPeopleReleaseAnswersAndOneRecallsThemByKeyboard() {
        var key = new AcceptedProfile(moves, succession).by(office).value();
        var desk = Browser.Window.wide().withoutScripts().open(office, "/schreibtisch/eingaenge/" + key);
        var keys = new Keyboard(desk).press("a[href$='/veroeffentlichung']", "**/veroeffentlichung");
        // who carries it was ticked beforehand, and is not released now
        desk.locator("input[name=frage][value=promoter]").press("Space");
        keys.press("button:text-is('Zur Veröffentlichung vorschlagen')", "**/veroeffentlichung");
        assertThat(desk.locator("main").textContent()).contains("wartet auf die zweite Person");

        var other = Browser.Window.wide()
                .withoutScripts()
                .open(desks.of(new Site(port), "Zoe Zweite", "office"), "/schreibtisch/aufgaben/meine");
        new Keyboard(other)
                .press("a[href$='" + key + "/veroeffentlichung']", "**/veroeffentlichung")
                .press("button:text-is('Veröffentlichen')", "**/veroeffentlichung");
        other.context().close();
        everybodyReads(key);

        desk.reload();
        keys.type("#grund", "Die Summe war falsch.").press("button:text-is('Zurückrufen')", "**/veroeffentlichung");
        desk.context().close();
        var gone = Browser.Window.wide().open("http://localhost:" + port + "/projekte/" + key + "/steckbrief");
        assertThat(gone.locator("main").textContent()).contains("Die Summe war falsch.");
        assertThat(Barriers.on(gone)).isEmpty();
        gone.context().close();
    }

    private void everybodyReads(String key) {
        for (var language : new String[] {"", "/en"}) {
            var page = Browser.Window.wide()
                    .open("http://localhost:" + port + language + "/projekte/" + key + "/steckbrief");
            assertThat(page.url()).endsWith("/projekte/" + key + "#steckbrief");
            assertThat(page.locator("#steckbrief").textContent())
                    .contains("Ein Laden.", language.isEmpty() ? "1.250.000" : "1,250,000")
                    .doesNotContain("Uwe Muster", "Gemeinde Jänschwalde");
            assertThat(page.locator("#steckbrief a[href$='/steckbrief.pdf']").count())
                    .isEqualTo(1);
            barrierFree(page, language + " what is released");
            page.context().close();
        }
    }

    @Test
    void thePageOnWhichAnswersAreReleasedHasNoBarrier() {
        var key = new AcceptedProfile(moves, succession).by(office).value();
        for (var language : new String[] {"", "/en"}) {
            var page = Browser.Window.wide()
                    .open(office, language + "/schreibtisch/eingaenge/" + key + "/veroeffentlichung");
            barrierFree(page, language + " the choice");
            page.context().close();
        }
    }

    private static void barrierFree(Page page, String what) {
        assertThat(page.locator("h1").count()).as(what).isEqualTo(1);
        assertThat(Barriers.on(page)).as(what + " in the light").isEmpty();
        assertThat(Barriers.inTheDark(page)).as(what + " in the dark").isEmpty();
        assertThat(Barriers.fits(page, 320)).as(what + " on a narrow screen").isTrue();
    }
}
