package org.wandelwerk.portal.web.found;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.Site;
import org.wandelwerk.catalog.SearchedHouse;
import org.wandelwerk.catalog.SearchedPages;

/** Where a hit lies in the region of coal: the corridor on its map, and the nearest site in its files. */
@SearchedHouse
class CorridorAndCoalTest {

    @LocalServerPort
    private int port;

    private Site site;

    @BeforeEach
    void theIndexIsThere() throws InterruptedException {
        site = new Site(port);
        SearchedPages.await(site);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/karte", "/karte?q=Lausitz", "/en/karte?ebene=kreise"})
    void theCorridorIsDrawnNamedAndExplained(String address) {
        var map = site.get(address).page();
        assertThat(map.select(".map .map__axis .map__line").attr("d")).startsWith("M");
        assertThat(map.select(".legend dd").eachText())
                .anyMatch(words -> words.contains("Cottbus") && words.contains("40 km"));
        assertThat(map.select(".map__layer--wide text").eachText()).anyMatch(words -> words.contains("Cottbus"));
    }

    @Test
    void theFilesSayHowFarAwayTheNearestCoalSiteLies() {
        var lines = site.get("/projekte.jsonl?kreis=12052").body().lines().toList();
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).containsPattern("\"kohlestandort\":\"Kraftwerk [^\"]+\""))
                .allSatisfy(line -> assertThat(line).containsPattern("\"kohlestandort_km\":[0-9]+"));
        assertThat(site.get("/projekte.csv?kreis=12052").body().lines().findFirst())
                .hasValueSatisfying(head -> assertThat(head).contains("kohlestandort;kohlestandort_km"));
    }
}
