package org.wandelwerk.place;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.wandelwerk.House;
import org.wandelwerk.shell.Frames;

@House
class ProjectMapTest {

    @Autowired
    private Places places;

    @Autowired
    private RegionMap map;

    @Autowired
    private Frames frames;

    @Autowired
    private TemplateEngine templates;

    @BeforeEach
    void aReaderAsks() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest("GET", "/")));
    }

    @AfterEach
    void theAnswerIsGiven() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void theTableSaysWhatTheMapShows() {
        var page = projects();
        assertThat(page.select("tbody tr").eachText())
                .containsExactly(
                        "Cottbus Chóśebuz 23", "Berlin (außerhalb der Karte) 2", "Forst (Lausitz) Baršć (Łužyca) 1");
        assertThat(page.select("tbody a").eachAttr("href")).containsExactly("/projekte?gemeinde=12052000");
        assertThat(page.select("tbody a").eachAttr("aria-label")).containsExactly("Cottbus/Chóśebuz: 23 Projekte");
        assertThat(page.select(".map__layer--wide .map__point").eachText()).containsExactly("23", "1");
    }

    @Test
    void namesStandInBothLanguages() {
        var label = projects().expectFirst(".map__layer--wide .map__label");
        assertThat(label.ownText()).isEqualTo("Cottbus");
        assertThat(label.select("tspan[lang=dsb]").text()).isEqualTo("Chóśebuz");
    }

    @Test
    void thePictureHasATitleAndADescriptionAndNoStyleOfItsOwn() {
        var page = projects();
        var svg = page.expectFirst("svg");
        assertThat(svg.attr("role")).isEqualTo("img");
        for (var id : svg.attr("aria-labelledby").split(" ", -1)) {
            assertThat(page.getElementById(id))
                    .isNotNull()
                    .extracting(Element::text)
                    .isNotEqualTo("");
        }
        assertThat(page.select("[style], style")).isEmpty();
        assertThat(svg.select("a")).isEmpty();
    }

    @Test
    void theNoticeOfTheBordersStandsBelow() {
        var notice = projects().select("figcaption a");
        assertThat(notice.eachText()).anyMatch(text -> text.startsWith("© GeoBasis-DE / BKG 2017"));
        assertThat(notice.eachAttr("href")).contains("https://www.bkg.bund.de");
    }

    @Test
    void aLocatorNamesItsPlaceWithoutANumber() {
        var cottbus =
                places.municipality(MunicipalityId.of("12052000")).stream().toList();
        var page = draw("place/Locator.jte", Map.of("frame", frames.current(), "map", map.locator(cottbus)));
        assertThat(page.select("title").text()).isEqualTo("Lage in der Lausitz: Cottbus/Chóśebuz");
        assertThat(page.select(".map__point text")).isEmpty();
        assertThat(page.select(".map__label").eachText()).containsExactly("CottbusChóśebuz");
    }

    @Test
    void aLocatorOfNothingIsNothing() {
        var page = draw("place/Locator.jte", Map.of("frame", frames.current(), "map", map.locator(List.of())));
        assertThat(page.body().children()).isEmpty();
    }

    @Test
    void aPointThatLeadsSomewhereSaysTheNamesInBothLanguages() {
        var page = draw(
                "place/MapFigure.jte",
                Map.of(
                        "frame",
                        frames.current(),
                        "map",
                        view(),
                        "title",
                        "Projekte",
                        "description",
                        "Wo sie sind",
                        "id",
                        "atlas",
                        "hasNumbers",
                        true,
                        "hasLinks",
                        true));
        assertThat(page.select("svg a").eachAttr("aria-label"))
                .isNotEmpty()
                .containsOnly("Cottbus/Chóśebuz: 23 Projekte");
    }

    private MapView view() {
        return map.view(List.of(
                point("12071076", 1, null),
                point("11000000", 2, null),
                point("12052000", 23, "/projekte?gemeinde=12052000")));
    }

    private Document projects() {
        return draw(
                "place/ProjectMap.jte",
                Map.of(
                        "frame",
                        frames.current(),
                        "map",
                        view(),
                        "title",
                        "Wo es passiert",
                        "caption",
                        "Projekte je Gemeinde"));
    }

    private MapPoint point(String key, int count, @Nullable String link) {
        return new MapPoint(places.municipality(MunicipalityId.of(key)).orElseThrow(), count, link);
    }

    private Document draw(String template, Map<String, Object> values) {
        var html = new StringOutput();
        templates.render(template, values, html);
        return Jsoup.parse(html.toString());
    }
}
