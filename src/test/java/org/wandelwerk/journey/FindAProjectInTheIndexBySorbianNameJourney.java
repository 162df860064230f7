package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.Site;
import org.wandelwerk.catalog.SearchedHouse;
import org.wandelwerk.catalog.SearchedPages;

/** The same way as in a house without index, where the search is made from one. */
@SearchedHouse
class FindAProjectInTheIndexBySorbianNameJourney {

    @LocalServerPort
    private int port;

    @BeforeEach
    void theIndexIsThere() throws InterruptedException {
        SearchedPages.await(new Site(port));
    }

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
        assertThat(page.locator(SorbianNameWalk.OF_THE_INDEX).count()).isPositive();
        SorbianNameWalk.openAProject(page);
        page.context().close();
    }
}
