package org.wandelwerk.opendata.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;

@LausitzHouse
class DataControllerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Statements statements;

    private Site site() {
        return new Site(port);
    }

    @Test
    void everythingThatMayBeTakenAlongHasFormatDateAndLicence() {
        var page = site().get("/daten").page();
        assertThat(page.select("h1").text()).isEqualTo("Offene Daten");
        assertThat(page.select("main .facts")).hasSize(2);
        assertThat(page.select("main .facts"))
                .allSatisfy(facts -> assertThat(facts.select("dt").eachText())
                        .containsExactly("Format", "Einträge", "Stand", "Lizenz"));
        assertThat(page.text())
                .contains("stehen nicht im Kalender: ihr Tag ist nicht überliefert oder nicht öffentlich");
    }

    @Test
    void eachOfItsLinksLeadsSomewhere() {
        var links = site().get("/daten").page().select("main .names a").eachAttr("href");
        assertThat(links).hasSize(13).contains("/kalender.ics", "/werkstaetten/5/feed.atom", "/sitemap.xml");
        assertThat(links)
                .allSatisfy(
                        link -> assertThat(site().get(link).status()).as(link).isEqualTo(200));
    }

    @Test
    void inEnglishItsLinksAreEnglish() {
        var page = site().get("/en/daten").page();
        assertThat(page.select("h1").text()).isEqualTo("Open data");
        assertThat(page.select("main .names a").eachAttr("href")).contains("/en/kalender.ics", "/en/feed.atom");
    }

    @Test
    void itNeedsABoundedNumberOfStatements() {
        assertThat(statements.during(() -> site().get("/daten"))).hasSizeLessThanOrEqualTo(45);
    }
}
