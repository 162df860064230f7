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
    private static final String LIST = "src/test/resources/reference/two-languages";

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
        return words[0].equals("Ein") ? 1 : Integer.parseInt(words[0]);
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
        var rest = map.select("#table tr:has([colspan]) a");
        assertThat(hits(page(rest.attr("href")))).isEqualTo(Integer.parseInt(rest.text()));
        assertThat(dots(map)).noneMatch(rest.attr("href")::equals);
    }

    @Test
    void whatWasFundedElsewhereWithoutAPlaceIsInTheTableAndBesideTheListToo() throws InterruptedException {
        imports.stream()
                .filter(one -> one.kind().equals("operations"))
                .forEach(one -> assertThat(one.bring(List.of(LIST + ".csv", "--mapping", LIST + ".yaml")))
                        .isZero());
        for (int i = 0; i < MOST_WAITS && rest().isEmpty(); i++) {
            Thread.sleep(100);
        }
        assertThat(hits(page(rest().attr("href")))).isEqualTo(Integer.parseInt(rest().text()));
        assertThat(page("/projekte?ort=ohne&q=Radweg")
                        .select("section:has(#anderswo)")
                        .text())
                .contains("Radweg am Bahndamm");
    }

    private Elements rest() {
        return page("/karte?sammlung=muster-efre-2014").select("#table tr:has([colspan]) a");
    }

    @Test
    void theMapOfNothingSaysSoAndLeadsOn() {
        var map = page("/karte?q=Gibtesnicht");
        assertThat(map.select(".map")).isEmpty();
        assertThat(map.select(".empty a").attr("href")).isEqualTo("/karte");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/karte?ebene=x", "/karte?kreis=%3Cb%3E", "/karte?summe=x"})
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
