package org.wandelwerk.portal.web.found;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;
import org.wandelwerk.catalog.SearchedHouse;
import org.wandelwerk.command.FileImport;

/** The map of what was found shows the same as the list, from farther and from nearer. */
@SearchedHouse
@TestPropertySource(
        properties = {"spring.application.name=found-map-house", "wandelwerk.home=target/test-home-found-map"})
class FoundMapTest {

    private static final int MOST_WAITS = 200;
    private static final int MOST_STATEMENTS = 20;
    private static final int MOST_DOTS = 5;
    private static final String REST = "#table tr:has([colspan]) a:not([href*=kreis=])";
    private static final String FOLDER = "src/test/resources/reference/";

    @LocalServerPort
    private int port;

    @Autowired
    private Statements statements;

    @Autowired
    private List<FileImport> imports;

    @BeforeEach
    void theIndexIsThere() throws InterruptedException {
        for (int i = 0; i < MOST_WAITS && page("/karte").select(".facet").isEmpty(); i++) {
            Thread.sleep(100);
        }
        assertThat(page("/karte").select(".facet")).isNotEmpty();
    }

    private Site site() {
        return new Site(port);
    }

    private Document page(String address) {
        return site().get(address).page();
    }

    private static List<String> dots(Document map) {
        return map.select(".map__layer--wide a.map__point").eachAttr("href");
    }

    private static String way(Document page, String words) {
        return page.select(".results a:contains(" + words + ")").attr("href");
    }

    private static int hits(Document list) {
        var words = list.select(".results h2").text().split(" ");
        return words[0].equals("Ein") ? 1 : words[0].equals("Kein") ? 0 : Integer.parseInt(words[0]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/karte", "/karte?q=Lausitz", "/karte?kreis=12052&kreis=12066", "/karte?summe=bis-10-millionen"})
    void eachDotLeadsToAsManyAsItSaysAndTheTableToTheSame(String address) {
        var map = page(address);
        assertThat(dots(map)).isNotEmpty();
        assertThat(map.select("#table tbody td a").eachAttr("href")).containsAll(dots(map));
        map.select(".map__layer--wide a.map__point").stream()
                .limit(MOST_DOTS)
                .forEach(dot -> assertThat(hits(page(dot.attr("href"))))
                        .as(dot.attr("href"))
                        .isEqualTo(Integer.parseInt(dot.text())));
        var list = page(way(map, "Als Liste"));
        assertThat(map.select(".results h2").text()).contains("von " + hits(list) + " ");
        assertThat(way(list, "Auf der Karte")).isEqualTo(address);
    }

    @Test
    void districtsAreCountedAsTheListCountsThemAndLeadNearer() {
        var map = page("/karte?ebene=kreise&q=Lausitz");
        var list = page("/projekte?q=Lausitz");
        assertThat(dots(map)).isNotEmpty().allMatch(href -> href.startsWith("/karte?q=Lausitz&kreis="));
        for (var dot : map.select(".map__layer--wide a.map__point")) {
            var key = dot.attr("href").substring(dot.attr("href").lastIndexOf('=') + 1);
            var counted = list.select("label:has(input[name=kreis][value=" + key + "]) .numeric");
            assertThat(counted.text()).isEqualTo(dot.text());
        }
        var near = page(dots(map).getFirst());
        assertThat(width(near)).isGreaterThan(width(map));
        assertThat(way(near, "Ganze Region")).isEqualTo("/karte?q=Lausitz");
        assertThat(near.select("#table thead th")).hasSize(3);
        assertThat(map.select("#table thead th")).hasSize(2);
    }

    private static int width(Document map) {
        return Integer.parseInt(map.select(".map image").attr("width"));
    }

    @Test
    void theOtherLevelIsOneClickAway() {
        var districts = way(page("/karte"), "Nach Kreisen");
        assertThat(districts).isEqualTo("/karte?ebene=kreise");
        assertThat(way(page(districts), "Einzelne")).isEqualTo("/karte?ebene=orte");
        assertThat(page("/karte?ebene=orte").select("#table tbody tr"))
                .hasSameSizeAs(page("/karte").select("#table tbody tr"));
    }

    @Test
    void whatHasNoMunicipalityIsInTheTableAlone() {
        var map = page("/karte");
        var rest = map.select(REST);
        assertThat(hits(page(rest.attr("href")))).isEqualTo(Integer.parseInt(rest.text()));
        assertThat(dots(map)).noneMatch(rest.attr("href")::equals);
    }

    @Test
    void whatWasFundedElsewhereWithoutAPlaceIsInTheTableAndBesideTheListToo() throws InterruptedException {
        bring("two-languages");
        for (int i = 0; i < MOST_WAITS && rest().isEmpty(); i++) {
            Thread.sleep(100);
        }
        assertThat(hits(page(rest().attr("href")))).isEqualTo(Integer.parseInt(rest().text()));
        assertThat(page("/projekte?ort=ohne&q=Radweg")
                        .select("section:has(#anderswo)")
                        .text())
                .contains("Radweg am Bahndamm");
    }

    @Test
    void linesAndAreasOfSourcesAreDrawnAndTakenAlong() throws InterruptedException {
        bring("with-lines");
        for (int i = 0; i < MOST_WAITS && lines("Radweg am Fluss").isEmpty(); i++) {
            Thread.sleep(100);
        }
        var map = page("/karte?sammlung=muster-linien");
        assertThat(map.select(".map__way").attr("d")).startsWith("M").contains("l");
        assertThat(map.select(".map__field").attr("d")).endsWith("z");
        assertThat(map.select(".legend").text()).contains("Kräftige Linien und Flächen");
        assertThat(lines("Radweg am Fluss")).contains("\"LineString\"");
        assertThat(lines("Gewerbegebiet am Wasserturm")).contains("\"Polygon\"");
        assertThat(lines("Bahnsteig")).contains("\"Point\"");
        assertThat(hits(page("/projekte?sammlung=muster-linien&ausschnitt=14.39,51.82,14.41,51.84")))
                .as("one end of the line")
                .isOne();
    }

    private String lines(String title) {
        return site().get("/projekte.geojson?sammlung=muster-linien")
                .body()
                .lines()
                .filter(line -> line.contains(title))
                .findFirst()
                .orElse("");
    }

    private void bring(String name) {
        var list = FOLDER + name;
        imports.stream()
                .filter(one -> one.kind().equals("operations"))
                .forEach(one -> assertThat(one.bring(List.of(list + ".csv", "--mapping", list + ".yaml")))
                        .isZero());
    }

    private Elements rest() {
        return page("/karte?sammlung=muster-efre-2014").select(REST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/karte?ausschnitt=13.2,51,15.1,52.4",
                "/karte?q=Lausitz&ausschnitt=13.9,51.4,14.8,52",
                "/karte?kreis=12066&ausschnitt=13.2,51,15.1,52.4"
            })
    void ofAPartOfTheMapEachDotLeadsToAsManyAsItSays(String address) {
        var map = page(address);
        assertThat(map.select(".chosen").text()).contains("Kartenausschnitt");
        assertThat(map.select(".legend dt").eachText()).anyMatch(sign -> sign.endsWith("Größerer Punkt"));
        var rows = map.select("#table tbody tr[data-at]");
        assertThat(rows).isNotEmpty();
        rows.stream().limit(2 * MOST_DOTS).forEach(row -> {
            var link = row.select("a");
            assertThat(hits(page(link.attr("href")))).as(link.attr("href")).isEqualTo(Integer.parseInt(link.text()));
        });
        var list = page(way(map, "Als Liste"));
        assertThat(hits(list)).isEqualTo(hits(map));
        assertThat(way(list, "Auf der Karte")).isEqualTo(address);
        assertThat(list.select("input[name=ausschnitt]").attr("value")).isNotEmpty();
        assertThat(way(map, "Ganze Region")).doesNotContain("ausschnitt");
    }

    @Test
    void whereNothingLiesTheMapCanBeMovedOn() {
        var map = page("/karte?ausschnitt=0,0,1,1");
        assertThat(map.select(".results h2").text()).startsWith("Kein Treffer");
        assertThat(map.select("[data-map]")).hasSize(1);
        assertThat(map.select("#table tbody tr")).isEmpty();
    }

    @Test
    void theFilesOfAPartOfTheMapHoldWhatItsListFinds() {
        var address = "?ausschnitt=13.9,51.4,14.8,52";
        var lines = site().get("/projekte.jsonl" + address).body().lines().count();
        assertThat(lines).isEqualTo(hits(page("/projekte" + address))).isPositive();
        assertThat(page("/projekte" + address).select("#karte, .map")).isNotEmpty();
    }

    @Test
    void aDistrictStandsForWhatNamesNoMunicipality() {
        var map = page("/karte");
        var whole = map.select("a.map__whole");
        assertThat(whole).isNotEmpty();
        for (var one : whole) {
            var row = map.select("#table a[href=" + one.attr("href") + "]");
            assertThat(hits(page(one.attr("href")))).isEqualTo(Integer.parseInt(row.text()));
        }
        var line = site().get("/projekte.geojson?ort=ohne").body();
        assertThat(line).containsPattern("\"type\":\"(Multi)?Polygon\"");
    }

    @Test
    void theLibraryOfTheMapComesFromThisHouseWithItsLicence() {
        var map = page("/karte");
        assertThat(map.select("[data-map]")).hasSize(1);
        var scripts = map.select("script[src]").eachAttr("src");
        assertThat(scripts).hasSize(1).allMatch(src -> src.matches("/js/atlas-[0-9a-f]{32}[.]js"));
        assertThat(site().get(scripts.getFirst()).body()).contains("Leaflet 1.9.4", "keepInside");
        assertThat(site().get(scripts.getFirst()).header("Cache-Control")).contains("max-age=31536000");
        assertThat(site().get("/webjars/leaflet/1.9.4/LICENSE").body()).contains("BSD 2-Clause");
        assertThat(page("/projekte").select("[data-map], script")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/suche?q=Lausitz&art=projekte", "/suche?art=akteure"})
    void besideEachListOfTheSearchLiesItsMap(String address) {
        var page = page(address);
        var rows = page.select("section:has(#karte) tbody tr a");
        assertThat(rows).isNotEmpty();
        rows.stream().limit(MOST_DOTS).forEach(row -> {
            assertThat(row.attr("href")).startsWith("/suche?");
            var list = page(row.attr("href"));
            assertThat(list.select(".results p").text().replace("Ein ", "1 ")).startsWith(row.text() + " ");
        });
    }

    @Test
    void theMapOfNothingSaysSoAndLeadsOn() {
        var map = page("/karte?q=Gibtesnicht");
        assertThat(map.select(".map")).isEmpty();
        assertThat(map.select(".empty a").attr("href")).isEqualTo("/karte");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/karte?ebene=x",
                "/karte?kreis=%3Cb%3E",
                "/karte?summe=x",
                "/karte?ausschnitt=x",
                "/karte?ebene=ausschnitt"
            })
    void whatNamesNothingIsNotFound(String address) {
        assertThat(site().get(address).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/karte?q=Energie", "/en/karte?ebene=kreise&q=Energie"})
    void itAsksTheDatabaseSeldom(String address) {
        site().get(address);
        assertThat(statements.during(() -> site().get(address + "&jahr=2024")))
                .hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
    }
}
