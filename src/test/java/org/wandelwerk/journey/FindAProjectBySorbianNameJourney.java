package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.LausitzHouse;

/** From the start page to a project, by the Sorbian name of its place, by keyboard alone, in a house without index. */
@LausitzHouse
class FindAProjectBySorbianNameJourney {

    @LocalServerPort
    private int port;

    @Test
    void byKeyboardAlone() {
        find(Browser.Window.wide());
    }

    @Test
    void byKeyboardWithScriptsOff() {
        find(Browser.Window.wide().withoutScripts());
    }

    @Test
    void onANarrowScreenWithScriptsOff() {
        find(Browser.Window.narrow().withoutScripts());
    }

    private void find(Browser.Window window) {
        var page = window.open("http://localhost:" + port + "/");
        SorbianNameWalk.search(page);
        assertThat(page.locator(SorbianNameWalk.OF_THE_INDEX).count()).isZero();
        SorbianNameWalk.openAProject(page);
        page.context().close();
    }
}
