package org.wandelwerk.translation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;

@House
class LanguagesControllerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Statements statements;

    @Test
    void thePageTellsWhatEachLanguageHasAndLacks() {
        var page = new Site(port).get("/sprachen").page();
        assertThat(page.select("section[aria-labelledby=overview] tbody th").eachText())
                .containsExactly("Deutsch", "English", "Dolnoserbski", "Hornjoserbsce", "Polski");
        assertThat(page.select("#dsb").attr("lang")).isEqualTo("dsb");
        assertThat(page.select("main").text())
                .contains("0 davon sind geprüft", "portal/StartPage", "translations export");
        assertThat(page.select("tbody tr").get(2).text()).contains("0 von ");
    }

    @Test
    void itIsThereInEnglishToo() {
        var answer = new Site(port).get("/en/sprachen");
        assertThat(answer.heading()).isEqualTo("Languages");
        assertThat(answer.page().select("main").text()).contains("0 of them reviewed");
    }

    @Test
    void itAsksTheDatabaseNothing() {
        assertThat(statements.during(() -> new Site(port).get("/sprachen"))).hasSizeLessThan(2);
    }

    @Test
    void noThirdLanguageIsOfferedBeforeSomebodyReadItsTexts() {
        var site = new Site(port);
        assertThat(site.get("/").page().select(".service__list a[hreflang]").eachAttr("hreflang"))
                .containsExactly("de", "en");
        for (var language : new String[] {"dsb", "hsb", "pl"}) {
            var answer = site.get("/" + language + "/projekte");
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.page().select("main .actions a").eachAttr("href"))
                    .containsExactly("/projekte", "/en/projekte", "/sprachen");
        }
    }
}
