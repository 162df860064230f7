package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.document.ReadPdf;
import org.wandelwerk.draft.Desks;

/** The clerk of a small town hands in, from the first sentence to the receipt, with a co-author and a bad line. */
@LausitzHouse
@Import(Desks.class)
class HandInAnIdeaJourney {

    private static final String SAVED = "gespeichert um";

    /** Milliseconds in which a broken line shows, and after which a browser gives up. */
    private static final int SOON = 2_000;

    private static final int AT_LAST = 30_000;

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    private Page begun(Browser.Window window) {
        return new IdeaInBrowser(port).begun(window);
    }

    private static void saved(Page page) {
        page.waitForCondition(() -> page.locator("[data-state]").textContent().contains(SAVED));
    }

    @Test
    void whatIsTypedWithoutALineWaitsAndIsSavedWhenItIsBack() {
        var page = begun(Browser.Window.wide());
        page.locator("#f-title").fill("Dorfladen");
        saved(page);
        page.context().setOffline(true);
        page.locator("#f-promoter").fill("Gemeinde Jänschwalde");
        page.locator("#f-summary").fill("Ein Laden.");
        page.locator("#f-summary").press("Tab");
        page.waitForCondition(() -> page.locator("[data-state]").textContent().contains("keine Verbindung"));
        page.context().setOffline(false);
        page.waitForCondition(() -> page.locator("[data-state]").textContent().contains(SAVED));
        page.reload();

        assertThat(page.locator("#f-title").inputValue()).isEqualTo("Dorfladen");
        assertThat(page.locator("#f-promoter").inputValue()).isEqualTo("Gemeinde Jänschwalde");
        assertThat(page.locator("#f-summary").inputValue()).isEqualTo("Ein Laden.");
        page.context().close();
    }

    @Test
    void whoeverPressesAButtonWithoutALineGoesOnWhenItIsBack() {
        var page = begun(Browser.Window.wide());
        page.context().setOffline(true);
        page.locator("#f-title").fill("Dorfladen");
        page.locator(".button[name=weiter]").press("Enter");
        page.waitForCondition(() -> page.locator("[data-state]").textContent().contains("keine Verbindung"));
        page.context().setOffline(false);
        page.waitForURL("**/traeger");
        page.goBack();

        assertThat(page.locator("#f-title").inputValue()).isEqualTo("Dorfladen");
        page.context().close();
    }

    @Test
    void fromTheFirstIdeaToTheReceiptOfAWholeProfileNothingIsLostThoughTheLineBreaks() throws Exception {
        wholeProfile(Browser.Window.wide(), clerk -> {
            clerk.context().setOffline(true);
            IdeaInBrowser.write(clerk, "zeit");
            clerk.keyboard().press("Tab");
            clerk.waitForCondition(
                    () -> clerk.locator("[data-state]").textContent().contains("keine Verbindung"));
            clerk.context().setOffline(false);
            saved(clerk);
            IdeaInBrowser.onward(clerk, "zeit");
        });
    }

    /** Whoever presses a button without a line is told so by the browser, and sends the same once it is back. */
    @Test
    void theSameWithoutScripts() throws Exception {
        wholeProfile(Browser.Window.wide().withoutScripts(), clerk -> {
            IdeaInBrowser.write(clerk, "zeit");
            clerk.context().setOffline(true);
            clerk.setDefaultTimeout(SOON);
            assertThatThrownBy(() -> IdeaInBrowser.onward(clerk, "zeit")).isInstanceOf(PlaywrightException.class);
            clerk.setDefaultTimeout(AT_LAST);
            clerk.context().setOffline(false);
            clerk.reload();
            clerk.waitForURL("**/geld");
        });
    }

    private void wholeProfile(Browser.Window window, Consumer<Page> overABrokenLine) throws Exception {
        var clerk = begun(window);
        var profile = IdeaInBrowser.profile(clerk);
        IdeaInBrowser.write(clerk, "idee");
        IdeaInBrowser.onward(clerk, "idee");
        clerk.navigate(profile);
        var link = clerk.locator(".profile__link a").getAttribute("href").replaceFirst(".*/ideen", "/ideen");
        var author = window.open("http://localhost:" + port + link);
        author.navigate(profile + "/traeger");
        IdeaInBrowser.write(author, "traeger");
        IdeaInBrowser.onward(author, "traeger");
        clerk.navigate(profile + "/wirkung");
        for (var section : List.of("wirkung", "ort")) {
            IdeaInBrowser.write(clerk, section);
            IdeaInBrowser.onward(clerk, section);
        }
        overABrokenLine.accept(clerk);
        IdeaInBrowser.write(clerk, "geld");
        IdeaInBrowser.onward(clerk, "geld");
        IdeaInBrowser.write(clerk, "erklaerung");
        clerk.locator(".button[name=weiter]").press("Enter");
        clerk.waitForURL(url -> !url.endsWith("/erklaerung"));
        clerk.navigate(profile);
        clerk.locator("form[action$='/abgeben'] button").press("Enter");
        clerk.waitForURL("**?getan=abgegeben");
        receiptOfAll(clerk);
        author.context().close();
        clerk.context().close();
    }

    private static void receiptOfAll(Page clerk) throws Exception {
        assertThat(clerk.locator("main").textContent()).contains("Fassung 1, Steckbrief");
        var receipt = clerk.waitForDownload(() ->
                clerk.locator("a:text-is('Eingangsbestätigung (PDF)')").first().click());
        var read = ReadPdf.of(Files.readAllBytes(receipt.path()));
        assertThat(read.faults()).isEmpty();
        assertThat(read.text())
                .contains("ist als Fassung 1 eingegangen", "kein Förderantrag", "wahrt keine Antragsfrist")
                .contains("keine Zusicherung", "keinen Beginn des Vorhabens")
                .contains("Amt Peitz", "Anna Beispiel", "auch für Ältere", "Planung", "650.000");
    }

    @Test
    void twoWriteAtTheSameTimeAndBothKeepTheirs() {
        var mine = begun(Browser.Window.wide());
        var section = mine.url();
        mine.navigate(IdeaInBrowser.profile(mine));
        var link = mine.locator(".profile__link a").getAttribute("href").replaceFirst(".*/ideen", "/ideen");
        var theirs = Browser.Window.wide().open("http://localhost:" + port + link);
        theirs.navigate(section);
        mine.navigate(section);
        theirs.locator("#f-summary").fill("Von der Mitautorin.");
        theirs.locator("#f-summary").press("Tab");
        saved(theirs);
        mine.locator("#f-title").fill("Von mir");
        mine.locator("#f-title").press("Tab");
        saved(mine);
        mine.reload();
        assertThat(mine.locator("#f-summary").inputValue()).isEqualTo("Von der Mitautorin.");
        assertThat(mine.locator("#f-title").inputValue()).isEqualTo("Von mir");

        theirs.locator("#f-title").fill("Von ihr");
        theirs.locator("#f-title").press("Tab");
        theirs.waitForCondition(
                () -> theirs.locator("#f-title-error").textContent().contains("inzwischen etwas anderes geschrieben"));
        assertThat(theirs.locator("#f-title-error").textContent()).contains("Von mir");
        assertThat(theirs.locator("#f-title").inputValue()).isEqualTo("Von ihr");
        theirs.locator(".button[name=weiter]").click();
        theirs.waitForURL("**/traeger");
        mine.reload();
        assertThat(mine.locator("#f-title").inputValue()).isEqualTo("Von ihr");
        theirs.context().close();
        mine.context().close();
    }

    @Test
    void byKeyboardAndWithoutScriptsAnIdeaIsHandedIn() {
        var page = Browser.Window.wide().withoutScripts().open("http://localhost:" + port + "/ideen/neu");
        var keys = new Keyboard(page).press("form[method=post] button", "**/idee");
        for (var field : List.of("#f-title", "#f-summary", "#f-promoter", "#f-places", "#f-contact", "#f-mail")) {
            keys.type(field, Objects.requireNonNull(IdeaInBrowser.IDEA.get(field)));
        }
        keys.press(".button[name=weiter]", "**/traeger")
                .press("aside a:text-is('Übersicht und Abgabe')", "**/ideen/P-*")
                .press("button:text-is('Idee abgeben')", "**?getan=abgegeben");

        assertThat(page.locator("main").textContent()).contains("Abgegeben", "Fassung 1, Idee", "kein Förderantrag");
        keys.reach("a:text-is('Eingangsbestätigung (PDF)')");
        var receipt = page.waitForDownload(() -> page.keyboard().press("Enter"));
        assertThat(receipt.suggestedFilename()).matches("eingang-P-.*-1\\.pdf");
        page.context().close();
    }

    @Test
    void byKeyboardAndWithoutScriptsPlacesAreChosenOnTheMap() {
        var page = begun(Browser.Window.wide().withoutScripts());
        new Keyboard(page)
                .type("#f-title", "Dorfladen")
                .press("button[name=karte]", "**/idee/karte")
                .press("svg a[aria-label='Spree-Neiße wählen']", "**kreis=12071*")
                .press("svg a[aria-label='Peitz wählen']", "**gemeinde=*")
                .press("button:text-is('Orte übernehmen')", "**/idee#f-places");
        assertThat(page.locator("#f-places").inputValue()).isEqualTo("Peitz");
        assertThat(page.locator("#f-title").inputValue()).isEqualTo("Dorfladen");
        page.context().close();
    }

    @Test
    void theMapsOfPlacesHaveNoBarrier() {
        var page = begun(Browser.Window.wide());
        var map = IdeaInBrowser.profile(page) + "/idee/karte";
        for (var address : List.of(map, map + "?kreis=12071&gemeinde=12071304")) {
            page.navigate(address);
            seen(page, address);
        }
        page.context().close();
    }

    @Test
    void noPageOfAProfileHasABarrierInLightOrDarkOrOnANarrowScreen() {
        var page = begun(Browser.Window.wide());
        IdeaInBrowser.IDEA.forEach((field, text) -> page.locator(field).fill(text));
        page.locator("#f-mail").fill("uwe@");
        page.locator(".button[name=weiter]").click();
        page.waitForCondition(() -> page.locator("#message").count() == 1);
        seen(page, "the section with a mistake");
        page.locator("#f-mail").fill("uwe@example.org");
        page.locator(".button[name=weiter]").click();
        page.waitForURL("**/traeger");
        var profile = IdeaInBrowser.profile(page);
        page.navigate(profile + "/zeit");
        page.locator("#f-stages-1-name").fill("Planung");
        page.locator(".button[name=weiter]").click();
        page.waitForURL("**/geld");
        for (var section : List.of("/traeger", "/zeit", "/geld", "/wirkung", "/ort", "/erklaerung", "")) {
            page.navigate(profile + section);
            seen(page, section);
        }
        page.navigate("http://localhost:" + port + "/en/ideen/neu?traeger=municipality&zweck=build");
        seen(page, "the beginning");
        page.navigate(profile);
        page.locator("button:text-is('Idee abgeben')").click();
        page.waitForURL("**?getan=abgegeben");
        seen(page, "what was handed in");
        page.context().close();
        seenByTheOffice(profile);
    }

    private void seenByTheOffice(String profile) {
        var office = desks.of(new Site(port), "Otto Office", "administrator");
        for (var address : List.of(
                "/schreibtisch/eingaenge",
                "/schreibtisch/eingaenge" + profile.replaceFirst(".*/ideen", ""),
                "/schreibtisch/vorhaben")) {
            var desk = Browser.Window.wide().open(office, address);
            seen(desk, address);
            desk.context().close();
        }
    }

    static void seen(Page page, String what) {
        assertThat(page.locator("h1").count()).as(what).isEqualTo(1);
        assertThat(Barriers.on(page)).as(what + " in the light").isEmpty();
        assertThat(Barriers.inTheDark(page)).as(what + " in the dark").isEmpty();
        assertThat(Barriers.fits(page, 320)).as(what + " on a narrow screen").isTrue();
    }
}
