package org.wandelwerk.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.place.PlaceMatch;
import org.wandelwerk.place.Places;

/** A place that has a Sorbian name is never shown by the German one alone. */
@LausitzHouse
class PlacesInBothLanguagesTest {

    private static final String[] TOWNS = {
        "Cottbus", "Forst (Lausitz)", "Guben", "Senftenberg", "Spremberg", "Lübben (Spreewald)", "Calau", "Vetschau",
        "Lübbenau/Spreewald", "Peitz", "Drebkau", "Welzow", "Döbern", "Bautzen", "Hoyerswerda", "Weißwasser/O.L."
    };

    @LocalServerPort
    private int port;

    @Autowired
    private Places places;

    private Element main(String address) {
        var answer = new Site(port).get(address);
        assertThat(answer.status()).isEqualTo(200);
        return answer.page().select("main").getFirst();
    }

    private Map<String, String> sorbianNames() {
        var names = new TreeMap<String, String>();
        var known = places.names();
        for (var town : TOWNS) {
            if (known.match(town, null) instanceof PlaceMatch.Matched matched) {
                places.municipalities(matched.municipalities()).values().forEach(municipality -> {
                    if (municipality.sorbian() != null) {
                        names.put(municipality.name(), municipality.sorbian().name());
                        names.put(
                                municipality.shortName(), municipality.sorbian().shortName());
                    }
                });
            }
        }
        places.districts().forEach(district -> {
            if (district.sorbian() != null) {
                names.put(district.name(), district.sorbian().name());
            }
        });
        return names;
    }

    private void readsBoth(String address) {
        var names = sorbianNames();
        assertThat(names).hasSizeGreaterThan(10);
        assertThat(main(address).getAllElements())
                .filteredOn(element -> names.containsKey(element.ownText()))
                .allSatisfy(element -> assertThat(
                                element.parent() == null ? "" : element.parent().text())
                        .contains(String.valueOf(names.get(element.ownText()))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en",
                "/werkstaetten/2",
                "/werkstaetten/1",
                "/en/werkstaetten/2",
                "/projekte",
                "/en/projekte",
                "/projekte?kreis=12071",
                "/projekte?werkstatt=2"
            })
    void aListATableAndAMapShowBoth(String address) {
        readsBoth(address);
        assertThat(main(address).select(".place .sorbian, .sorbian")).isNotEmpty();
    }

    @Test
    void theProjectsAndOrganisationsOfTheFirstPageShowBoth() {
        main("/projekte").select(".row h3 a").eachAttr("href").stream().limit(8).forEach(this::readsBoth);
        main("/akteure").select(".directory a").eachAttr("href").stream()
                .limit(12)
                .forEach(this::readsBoth);
    }

    @Test
    void theTableOfDistrictsShowsBothAsAFileToo() {
        assertThat(new Site(port).get("/zahlen/stand.csv").body()).contains("Cottbus/Chóśebuz");
    }

    @Test
    void filtersLinksAndTitlesOfMapsShowBothInOneText() {
        assertThat(main("/en/projekte").select("select[name=kreis] option").eachText())
                .anyMatch(option -> option.startsWith("Cottbus/Chóśebuz ("));
        assertThat(main("/werkstaetten/2").select(".axis").text()).contains("Cottbus Chóśebuz");
    }
}
