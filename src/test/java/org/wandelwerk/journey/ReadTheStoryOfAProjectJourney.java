package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.LausitzHouse;

/** From the start page to workshop 2, to one of its projects and its versions, to its promoter. */
@LausitzHouse
class ReadTheStoryOfAProjectJourney {

    private static final int MOST_STEPS = 200;

    @LocalServerPort
    private int port;

    private String start() {
        return "http://localhost:" + port + "/";
    }

    @Test
    void byKeyboardAlone() {
        var page = Browser.Window.wide().open(start());
        walk(page);
        page.context().close();
    }

    @Test
    void byKeyboardWithScriptsOff() {
        var page = Browser.Window.wide().withoutScripts().open(start());
        walk(page);
        page.context().close();
    }

    @Test
    void onANarrowScreenTheMenuOpensWithoutScripts() {
        var page = Browser.Window.narrow().withoutScripts().open(start());
        page.locator(".menu summary").click();
        page.locator(".menu a", new Page.LocatorOptions().setHasText("Akteure")).click();
        assertThat(page.locator("h1").textContent()).isEqualTo("Akteure");
        page.context().close();
    }

    @Test
    void theSkipLinkComesFirstAndLeadsToTheContent() {
        var page = Browser.Window.wide().open(start());
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus").textContent()).isEqualTo("Zum Inhalt springen");
        page.keyboard().press("Enter");
        assertThat(page.url()).endsWith("#content");
        page.context().close();
    }

    private void walk(Page page) {
        follow(page, "/werkstaetten/2");
        assertThat(page.locator("h1").textContent()).isEqualTo("Innovation & Digitalisierung");
        followText(page, "Center for Hybrid Electric Systems Cottbus (CHESCO)");
        assertThat(page.locator("h1").textContent()).contains("CHESCO");
        assertThat(page.locator("ol.story > li").count()).isGreaterThan(1);
        follow(page, page.url().replaceFirst(".*(/projekte/[^/#]+).*", "$1") + "/fassungen");
        assertThat(page.locator("h1").textContent()).isEqualTo("Fassungen");
        followText(page, "Fassung 1");
        assertThat(page.locator(".notice").textContent()).contains("Fassung 1 vom");
        followText(page, "Zur laufenden Seite des Projekts");
        assertThat(page.locator("h1").textContent()).contains("CHESCO");
        followText(page, "Brandenburgische Technische Universität Cottbus-Senftenberg");
        assertThat(page.locator("h1").textContent()).contains("Brandenburgische Technische Universität");
        assertThat(page.locator("main").textContent()).contains("CHESCO");
    }

    private static void follow(Page page, String address) {
        tabTo(page, "a[href='" + address + "']:focus");
    }

    private static void followText(Page page, String text) {
        tabTo(page, "a:focus:text-is(\"" + text + "\")");
    }

    private static void tabTo(Page page, String wanted) {
        var before = page.url();
        for (int step = 0; step < MOST_STEPS; step++) {
            page.keyboard().press("Tab");
            if (page.locator(wanted).count() == 1) {
                page.keyboard().press("Enter");
                page.waitForURL(url -> !url.equals(before));
                return;
            }
        }
        throw new AssertionError("The keyboard never reached " + wanted + " on " + before);
    }
}
