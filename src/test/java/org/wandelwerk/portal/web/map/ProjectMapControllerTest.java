package org.wandelwerk.portal.web.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;

@LausitzHouse
class ProjectMapControllerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Statements statements;

    private Site site() {
        return new Site(port);
    }

    private Document page(String address) {
        return site().get(address).page();
    }

    @Test
    void theTableSaysWhatTheMapShowsAndBothLeadToTheSameLists() {
        var page = page("/karte");
        var points = page.select(".map__layer--wide a.map__point");
        var rows = page.select("#table tbody tr");
        assertThat(points).hasSizeGreaterThan(20);
        assertThat(points.eachAttr("href")).isEqualTo(links(rows.select("tr:not(:has([colspan]))")));
        assertThat(points.eachAttr("aria-label")).contains("Cottbus/Chóśebuz: 23 Projekte", "Luckau: 1 Projekt");
        assertThat(page.select(".map__layer--narrow a.map__point").eachAttr("href"))
                .isEqualTo(points.eachAttr("href"));
        assertThat(rows.eachText()).first().isEqualTo("Cottbus Chóśebuz Cottbus Chóśebuz 23");
    }

    @Test
    void aPointLeadsToAsManyProjectsAsItSays() {
        for (var point : page("/karte?werkstatt=2").select(".map__layer--wide a.map__point")) {
            var list = page(point.attr("href"));
            assertThat(list.select(".row")).hasSize(Integer.parseInt(point.text()));
            assertThat(list.select("#werkstatt option[selected]").attr("value")).isEqualTo("2");
        }
    }

    @Test
    void projectsWithoutAMunicipalityAreCountedAndLeadToTheirList() {
        var page = page("/karte");
        var link = page.select("#table tr:has([colspan]) a");
        assertThat(page.select(".results h2").text()).isEqualTo("75 von 84 Projekten mit bekannter Gemeinde");
        assertThat(link.text()).isEqualTo("9");
        assertThat(page(link.attr("href")).select(".row")).hasSize(9);
    }

    @Test
    void workshopAndStatusNarrowTheMap() {
        var page = page("/karte?werkstatt=2");
        assertThat(page.select("#werkstatt option[selected]").text()).contains("(8)");
        assertThat(page.select(".results").text()).contains("7 von 8 Projekten", "Filter zurücksetzen");
        assertThat(links(page.select("#table tbody tr"))).allMatch(link -> link.contains("werkstatt=2"));
        var nothing = page.select("#stand option:contains((0))").attr("value");
        var empty = page("/karte?werkstatt=2&stand=" + nothing).select(".empty");
        assertThat(empty.select("a").attr("href")).isEqualTo("/karte");
    }

    @Test
    void theMapNamesDistrictsInTwoLanguagesAndTheStationsOfTheAxis() {
        var page = page("/karte");
        assertThat(page.select(".map__layer--wide .map__label--district").eachText())
                .contains("Spree-NeißeSprjewja-Nysa", "Bautzen");
        assertThat(page.select(".map__layer--wide .map__label--station").eachText())
                .containsExactly("Berlin", "Flughafenregion", "Dahme-Spreewald");
        assertThat(page.select(".map .map__line, .map .map__width")).hasSize(2);
        assertThat(page.select(".legend").text()).contains("Achse Berlin–Lausitz", "40 km breit");
        assertThat(page.select(".legend dl > div:not(:contains(Deutsch und darunter))"))
                .hasSizeGreaterThan(3)
                .allSatisfy(sign -> assertThat(sign.select("dt > svg[aria-hidden=true] > *"))
                        .isNotEmpty());
    }

    @Test
    void aNameInTheWayMovesToAnotherSideOfItsDot() {
        var names = page("/karte").select(".map__layer--wide .map__label").eachText();
        assertThat(names).contains("SenftenbergZły Komorow", "SprembergGrodk", "Neiße-Malxetal");
    }

    @Test
    void inEnglishEverythingIsEnglishButTheNames() {
        var page = page("/en/karte");
        assertThat(page.select("h1").text()).isEqualTo("Map");
        assertThat(page.select(".map__label--station").eachText()).contains("Airport Region");
        assertThat(page.select(".map__layer--wide .map__label:not(.map__label--station)")
                        .eachAttr("lang"))
                .containsOnly("de");
        assertThat(links(page.select("#table tbody tr"))).allMatch(link -> link.startsWith("/en/projekte?ort="));
        assertThat(page.select(".nav--wide [aria-current]").text()).isEqualTo("Map");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/karte?werkstatt=99", "/karte?stand=quatsch", "/karte?werkstatt=%00", "/karte/nichts"})
    void whatNamesNothingIsAPageThatHelps(String address) {
        var answer = site().get(address);
        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.page().select("main a[href]").size()).isGreaterThan(2);
    }

    @Test
    void everyMapCarriesTheNoticeOfItsBorders() {
        var project = page("/projekte?ort=12052000").select(".row h3 a").attr("href");
        var organisation = page("/werkstaetten/2").select(".groups li a").eachAttr("href").stream()
                .filter(address -> !page(address).select(".map").isEmpty())
                .findFirst()
                .orElseThrow();
        for (var address : List.of("/", "/karte", "/en/karte", "/werkstaetten/2", project, organisation)) {
            assertThat(page(address).select(".map"))
                    .as(address)
                    .isNotEmpty()
                    .allSatisfy(map -> assertThat(map.select("figcaption a[href=https://www.bkg.bund.de]")
                                    .text())
                            .startsWith("© GeoBasis-DE / BKG"));
        }
    }

    @Test
    void aLocatorIsLight() {
        var project = page("/projekte?ort=12052000").select(".row h3 a").attr("href");
        assertThat(page(project).select(".map").outerHtml().length()).isLessThan(4096);
    }

    @Test
    void thePageNeedsABoundedNumberOfStatements() {
        assertThat(statements.during(() -> site().get("/karte"))).hasSizeLessThanOrEqualTo(20);
    }

    private static List<String> links(Elements rows) {
        return rows.select("a").eachAttr("href");
    }
}
