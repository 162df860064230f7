package org.wandelwerk.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;

@LausitzHouse
class ProjectControllerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Statements statements;

    private Site site() {
        return new Site(port);
    }

    /** The addresses of all projects of a list, walked to its end as a reader does. */
    private List<String> walk(String address) {
        var found = new ArrayList<String>();
        var next = address;
        for (int part = 0; part < 30 && !next.isEmpty(); part++) {
            var page = site().get(next).page();
            found.addAll(page.select(".row h3 a").eachAttr("href"));
            next = page.select("a[rel=next]").attr("href");
        }
        return found;
    }

    private Element project(String title) {
        var address = walk("/projekte").stream()
                .filter(found -> site().get(found).heading().startsWith(title))
                .findFirst()
                .orElseThrow();
        return site().get(address).page();
    }

    @ParameterizedTest
    @ValueSource(strings = {"titel", "entscheidung", "kosten"})
    void everyOrderShowsEveryProjectOnce(String order) {
        var found = walk("/projekte?ordnung=" + order);
        assertThat(found).hasSize(84);
        assertThat(new HashSet<>(found)).hasSize(84);
    }

    @Test
    void filtersWorkTogetherAndCountWhatTheyWouldShow() {
        var page = site().get("/projekte?werkstatt=2&kreis=12052").page();
        var counted = page.select("#kreis option[value=12052]").text();
        assertThat(page.select(".row"))
                .hasSize(6)
                .allSatisfy(row -> assertThat(row.text()).contains("Werkstatt 2"));
        assertThat(counted).contains("Cottbus").contains("(6)");
        assertThat(page.select("#werkstatt option[selected]").attr("value")).isEqualTo("2");
        assertThat(page.select(".results").text()).contains("6 Projekte");
    }

    @Test
    void aMunicipalityIsAFilterAndSoIsItsAbsence() {
        var cottbus = site().get("/projekte?ort=12052000").page();
        assertThat(cottbus.select("#ort option[selected]").text()).isEqualTo("Cottbus (23)");
        assertThat(cottbus.select(".results").text()).contains("23 Projekte", "Filter zurücksetzen");
        assertThat(cottbus.select("a[rel=next]").attr("href")).contains("ort=12052000");
        var without = site().get("/projekte?ort=ohne&werkstatt=2").page();
        assertThat(without.select(".row")).hasSize(1);
        assertThat(without.select("#ort option[selected]").text()).isEqualTo("Ohne Gemeinde (1)");
    }

    @Test
    void severalValuesOfAFilterAreAllReadAndShown() {
        var page = site().get("/projekte?werkstatt=2&werkstatt=3&kreis=12052").page();
        assertThat(page.select("#werkstatt option[selected]").eachAttr("value")).containsExactly("2", "3");
        assertThat(page.select("#werkstatt").hasAttr("multiple")).isTrue();
        assertThat(page.select("#kreis").hasAttr("multiple")).isFalse();
        assertThat(walk("/projekte?werkstatt=2&werkstatt=3"))
                .containsAll(walk("/projekte?werkstatt=2"))
                .containsAll(walk("/projekte?werkstatt=3"));
    }

    @Test
    void aFilterThatFindsNothingSaysWhatHelps() {
        var page = site().get("/projekte?werkstatt=3&bereich=9").page();
        assertThat(page.select(".empty").text()).contains("Zu dieser Auswahl ist nichts überliefert");
        assertThat(page.select(".empty a").attr("href")).isEqualTo("/projekte");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/projekte?werkstatt=99",
                "/projekte?werkstatt=zwei",
                "/projekte?stand=quatsch",
                "/projekte?kreis=0",
                "/projekte?ort=99999999",
                "/projekte?ort=%27",
                "/projekte?bereich=10",
                "/projekte?ordnung=nichts",
                "/projekte?nach=xyz",
                "/projekte?nach=%F0%9F%98%80",
                "/projekte?nach=AAAA&ordnung=kosten",
                "/projekte/P-0000-000",
                "/projekte/1",
                "/projekte/P-UUUU-UUU",
                "/projekte?werkstatt=1%27%20or%20%271%27=%271"
            })
    void whatNamesNothingIsAPageThatHelps(String address) {
        var answer = site().get(address);
        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.page().select("main a[href]").size()).isGreaterThan(2);
    }

    @Test
    void aSumHasKindDateAndSource() {
        var page = project("Leistungszentrum Lausitz");
        var row = page.select(".figures tbody tr").getFirst();
        assertThat(row.select("th").text()).contains("Geplante Kosten");
        assertThat(row.select(".figures__amount").text().replace('\u00a0', ' ')).isEqualTo("140.000.000 €");
        assertThat(row.select("td").get(1).text()).contains("Datum nicht überliefert");
        assertThat(row.select("td").get(2).select("a")).isNotEmpty();
    }

    @Test
    void noSumOfAnyProjectStandsWithoutKindDateOrSource() {
        int sums = 0;
        for (var address : everyProject()) {
            var page = site().get(address).page();
            for (var row : page.select(".figures tbody tr")) {
                assertThat(row.select("th").text()).as(address).isNotBlank();
                assertThat(row.select("td").get(1).text()).as(address).isNotBlank();
                assertThat(row.select("td").get(2).select("a[href]"))
                        .as(address)
                        .isNotEmpty();
                sums++;
            }
            assertThat(page.select(".figures a[href=#sources]").isEmpty()
                            || page.select("#sources").size() == 1)
                    .as(address)
                    .isTrue();
        }
        assertThat(sums).isGreaterThan(60);
    }

    private List<String> everyProject() {
        var addresses = new ArrayList<String>();
        for (var next = "/projekte"; !next.isEmpty(); ) {
            var page = site().get(next).page();
            addresses.addAll(page.select(".row h3 a").eachAttr("href"));
            next = page.select("main a[rel=next]").attr("href");
        }
        assertThat(addresses).hasSize(84);
        return addresses;
    }

    @Test
    void decisionsShowBodyAndDateAndWhatIsMissing() {
        var page = project("Industrie- und Gewerbegebiet „Am Spreewalddreieck“");
        assertThat(page.select(".decision").eachText())
                .anyMatch(text -> text.contains("29. September 2021") && text.contains("Interministerielle"))
                .anyMatch(text -> text.contains("Datum nicht überliefert"));
        assertThat(page.select(".facts .mark").text()).isEqualTo("abgeleitet");
        assertThat(page.select(".provenance").text()).contains("22. November 2026");
    }

    @Test
    void stepsThatNobodyRecordedSaySo() {
        var page = project("Neue Straßenbahnen");
        assertThat(page.select(".path__step--not-recorded").text()).contains("nicht überliefert");
        assertThat(page.select(".path__step--now")).hasSize(1);
    }

    @Test
    void aPlaceHasItsGermanAndItsSorbianName() {
        var page = project("Modernisierung der Ganzkuppelprojektion")
                .select(".facts .place")
                .first();
        assertThat(page == null ? "" : page.text()).isEqualTo("Cottbus Chóśebuz");
    }

    @Test
    void aRowNamesTheWorkshopsOfItsProject() {
        var rows = site().get("/projekte?werkstatt=2").page().select(".row");
        assertThat(rows)
                .hasSize(8)
                .allSatisfy(row ->
                        assertThat(row.select(".row__aside .meta").eachText()).contains("Werkstatt 2"));
    }

    @Test
    void aDistrictThatIsThePlaceItselfIsNotSaidAgain() {
        var facts = walk("/projekte").stream()
                .map(address -> site().get(address).page().select(".facts").first())
                .toList();
        var silent = facts.stream()
                .filter(page -> page.select("div:has(dt:contains(Kreis))").isEmpty())
                .toList();
        assertThat(silent).isNotEmpty().hasSizeLessThan(facts.size() / 4);
        assertThat(silent)
                .allSatisfy(page ->
                        assertThat(page.select(".place").eachText()).anyMatch(place -> !place.contains("Cottbus")));
    }

    @Test
    void aKeyTypedByHandLeadsOn() {
        var address = walk("/projekte").getFirst();
        var typed = address.toLowerCase(java.util.Locale.ROOT).replace("p-", "").replace("-", "");
        var answer = site().get(typed);
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).isEqualTo(address);
    }

    @Test
    void theListNeedsTheSameFewStatementsHoweverLongItIs() {
        assertThat(statements.during(() -> site().get("/projekte"))).hasSizeLessThanOrEqualTo(16);
        var one = walk("/projekte").getFirst();
        assertThat(statements.during(() -> site().get(one))).hasSizeLessThanOrEqualTo(16);
    }
}
