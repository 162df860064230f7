package org.wandelwerk.portal.web.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;

@LausitzHouse
class NewsControllerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Statements statements;

    private Site site() {
        return new Site(port);
    }

    private List<String> walk() {
        var found = new ArrayList<String>();
        var next = "/aktuelles";
        for (int part = 0; part < 10 && !next.isEmpty(); part++) {
            var page = site().get(next).page();
            found.addAll(page.select(".news__item h3 a").eachAttr("href"));
            next = page.select("a[rel=next]").attr("href");
        }
        return found;
    }

    @Test
    void everyItemIsListedOnceByYear() {
        assertThat(walk()).hasSize(31).doesNotHaveDuplicates();
        var page = site().get("/aktuelles").page();
        assertThat(page.select(".year__head").eachText()).startsWith("2026", "2025", "2024");
        assertThat(page.select(".news__item .meta").getFirst().text()).isEqualTo("6. Januar 2026 · neuelausitz.de");
        var last = site().get(page.select("a[rel=next]").attr("href")).page();
        assertThat(last.select(".year__head").eachText()).endsWith("2020", "Datum unbekannt oder nicht öffentlich");
    }

    @Test
    void anItemLeadsToItsSourceAndToWhatItTellsOf() {
        var page = site().get("/aktuelles/drei-projekte-fuer-54-millionen-euro-bestaetigt")
                .page();
        assertThat(page.select("h1").text()).isEqualTo("Drei Projekte für 54 Millionen Euro bestätigt");
        assertThat(page.select(".hero__kicker").text()).isEqualTo("5. Oktober 2022");
        assertThat(page.select("main a[rel=external].button").attr("href"))
                .startsWith("https://lausitz-brandenburg.de/2022/10/05/");
        assertThat(page.select(".card h3").text()).contains("Mobility Campus Neuhausen");
        assertThat(page.select(".sitting h3 a").attr("href")).isEqualTo("/sitzungen/imag-2022-10-05");
        assertThat(page.select(".neighbour").eachAttr("rel")).containsExactly("prev", "next");
    }

    @Test
    void anItemWithoutSourceOrLinksSaysSo() {
        var page = site().get("/aktuelles/krasse-lausitz-plakatmotive-machen-auf-zukunftsprojekte-aufmerksam")
                .page();
        assertThat(page.select("main").text())
                .contains("Keine Adresse überliefert")
                .contains("Kein Projekt im Register nennt dieselbe Quelle.")
                .contains("Keine Sitzung im Register nennt dieselbe Quelle.");
    }

    @Test
    void inEnglishTheFrameIsEnglishAndWhatIsGermanIsMarked() {
        var page = site().get("/en" + walk().getFirst()).page();
        assertThat(page.select("h1").attr("lang")).isEqualTo("de");
        assertThat(page.select("main").text()).contains("The whole story at", "All news");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/aktuelles/gibts-nicht",
                "/aktuelles?nach=xyz",
                "/aktuelles?nach=%F0%9F%98%80",
                "/aktuelles?nach=AAAA",
                "/aktuelles/%20",
                "/aktuelles?nach=%00"
            })
    void whatNamesNothingIsAPageThatHelps(String address) {
        var answer = site().get(address);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.page().select("main a[href]").size()).isGreaterThan(2);
    }

    @Test
    void thePagesNeedABoundedNumberOfStatements() {
        assertThat(statements.during(() -> site().get("/aktuelles"))).hasSizeLessThanOrEqualTo(6);
        var one = "/aktuelles/drei-projekte-fuer-54-millionen-euro-bestaetigt";
        assertThat(statements.during(() -> site().get(one))).hasSizeLessThanOrEqualTo(35);
    }
}
