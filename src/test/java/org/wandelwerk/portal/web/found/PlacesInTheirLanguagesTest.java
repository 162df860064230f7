package org.wandelwerk.portal.web.found;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.Site;
import org.wandelwerk.catalog.SearchedHouse;
import org.wandelwerk.catalog.SearchedPages;

/** A place has two names in two languages, and whoever hears a page hears each in its own. */
@SearchedHouse
class PlacesInTheirLanguagesTest {

    /** Those that no German word is written like. */
    private static final String SORBIAN = ".*[śźěłćńóčžšřŕŚŹŁČŽŠ].*";

    @LocalServerPort
    private int port;

    @Autowired
    private DSLContext sql;

    private Site site;

    @BeforeEach
    void theIndexIsThere() throws InterruptedException {
        site = new Site(port);
        SearchedPages.await(site);
    }

    /** The languages of the proven Sorbian names of municipalities and districts, by name. */
    private Map<String, String> names() {
        return sql.fetch("""
            select sorbian_name, lower(sorbian_language) from place.municipalities where sorbian_name is not null
            union select sorbian_name, lower(sorbian_language) from place.districts where sorbian_name is not null
            """).intoMap(row -> row.get(0, String.class), row -> row.get(1, String.class));
    }

    private static String lang(Element element) {
        return Objects.requireNonNull(element.closest("[lang]")).attr("lang");
    }

    private static Stream<TextNode> texts(Element body) {
        return body.select(":not(option, script, style, title, desc)").stream()
                .flatMap(element -> element.textNodes().stream())
                .filter(text -> !text.isBlank());
    }

    /** Titles and organisations may hold a Sorbian name among German words; a place is called by nothing else. */
    private static boolean isNothingElse(String text, String name) {
        return text.equals(name) || text.equals("Cottbus/" + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/suche?q=Cottbus",
                "/en/suche?q=Lausitz&art=projekte",
                "/en/projekte",
                "/projekte?kreis=12052",
                "/en/projekte?ort=12052000&kreis=12052",
                "/en/karte",
                "/en/sitzungen",
                "/en/zahlen/stand?am=2023-12-31"
            })
    void aSorbianNameIsMarkedAsSorbian(String address) {
        var names = names();
        var told = texts(site.get(address).page().body())
                .flatMap(text -> names.keySet().stream()
                        .filter(name -> name.matches(SORBIAN)
                                && isNothingElse(text.text().strip(), name))
                        .map(name -> Map.entry(name, lang(Objects.requireNonNull((Element) text.parent())))))
                .toList();
        assertThat(told)
                .as(address)
                .isNotEmpty()
                .allSatisfy(one ->
                        assertThat(List.of("dsb", "hsb")).as(one.getKey()).contains(one.getValue()));
    }

    @Test
    void onAnEnglishPageTheGermanNameIsMarkedAsGerman() {
        for (var address : List.of("/en/projekte", "/en/suche?q=Cottbus&art=projekte")) {
            var facets = site.get(address).page().select(".facet__choice:has([lang=dsb])");
            assertThat(facets)
                    .as(address)
                    .isNotEmpty()
                    .allSatisfy(facet -> assertThat(facet.select("[lang=de]")).hasSize(1));
        }
        var hits = site.get("/en/suche?q=Cottbus&art=projekte").page().select(".hit__place");
        assertThat(hits.select("[lang=dsb]")).isNotEmpty();
        assertThat(hits.text()).contains("Cottbus/Chóśebuz");
    }

    @Test
    void whatWasChosenIsCalledByBothNames() {
        var chosen = site.get("/en/projekte?kreis=12052").page().select(".chosen li");
        assertThat(chosen.select("[lang=de]").text()).isEqualTo("Cottbus");
        assertThat(chosen.select("[lang=dsb]").text()).isEqualTo("Chóśebuz");
    }
}
