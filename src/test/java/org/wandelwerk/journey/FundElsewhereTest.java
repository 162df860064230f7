package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.Site;

/** What was funded elsewhere is counted and narrowed by the fund that paid for it, on pages and in files. */
@RareHouse
class FundElsewhereTest {

    private static final String OF_THE_FUND = "/suche?art=anderswo&programm=EFRE";

    @LocalServerPort
    private int port;

    @Autowired
    private RareThings rare;

    private Site site;

    @BeforeEach
    void aListOfOthersIsKnown() throws InterruptedException {
        site = new Site(port);
        rare.fundedElsewhere(site);
    }

    @Test
    void itIsOfferedBesideTheProgrammesOfThisHouse() {
        var page = site.get("/projekte?sammlung=eigene&sammlung=" + RareThings.COLLECTION)
                .page();

        assertThat(page.select("label:has([name=programm])").eachText())
                .hasSizeGreaterThan(1)
                .contains("EFRE 3");
    }

    @Test
    void itNarrowsWhatIsFound() {
        assertThat(site.get(OF_THE_FUND).page().select(".hits li")).hasSize(3);
        assertThat(site.get("/suche?art=anderswo&programm=ESF-Plus").page().select(".hits li"))
                .isEmpty();
    }

    @Test
    void whoLooksForProjectsOfTheFundIsLedToThoseElsewhere() {
        var page = site.get("/projekte?programm=EFRE").page();

        assertThat(page.select("main a[href*='art=anderswo'][href*='programm=EFRE']"))
                .isNotEmpty();
    }

    @Test
    void itsFileNamesTheFund() {
        assertThat(site.get(OF_THE_FUND.replace("/suche", "/suche.jsonl"))
                        .body()
                        .lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("\"programm\":\"EFRE\""));
    }
}
