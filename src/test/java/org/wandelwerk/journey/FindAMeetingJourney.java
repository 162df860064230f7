package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.LausitzHouse;

/** From the start page to the last meeting of workshop 2, and on to the body and the meeting after it. */
@LausitzHouse
class FindAMeetingJourney {

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

    private void walk(Page page) {
        follow(page, "/sitzungen");
        tabTo(page, "#gremium:focus");
        page.keyboard().type("2");
        tabTo(page, "button:focus");
        page.keyboard().press("Enter");
        page.waitForURL("**/sitzungen?gremium=2");
        assertThat(page.locator(".results h2").textContent()).isEqualTo("2 Sitzungen");
        follow(page, "/sitzungen/werkstatt-2-2024-10-21");
        assertThat(page.locator("h1").textContent()).isEqualTo("Sitzung der Werkstatt 2");
        follow(page, "/sitzungen/werkstattuebergreifend-2024-11-20");
        assertThat(page.locator(".facts .bodies a").count()).isEqualTo(5);
        follow(page, "/werkstaetten/2");
        assertThat(page.locator("h1").textContent()).isEqualTo("Innovation & Digitalisierung");
        follow(page, "/sitzungen/werkstatt-2-2024-10-21");
        assertThat(page.locator(".statement time").getAttribute("datetime")).isEqualTo("2024-10-21");
    }

    private static void follow(Page page, String address) {
        tabTo(page, "main a[href='" + address + "']:focus");
        page.keyboard().press("Enter");
        page.waitForURL("**" + address);
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
