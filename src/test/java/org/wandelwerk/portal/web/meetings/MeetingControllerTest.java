package org.wandelwerk.portal.web.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;

@LausitzHouse
class MeetingControllerTest {

    private static final String UNDATED = "Datum unbekannt oder nicht öffentlich";

    @LocalServerPort
    private int port;

    @Autowired
    private Statements statements;

    private Site site() {
        return new Site(port);
    }

    /** The addresses of all meetings of a list, walked to its end as a reader does. */
    private List<String> walk(String address) {
        var found = new ArrayList<String>();
        var next = address;
        for (int part = 0; part < 10 && !next.isEmpty(); part++) {
            var page = site().get(next).page();
            found.addAll(page.select(".sitting h3 a").eachAttr("href"));
            next = page.select("a[rel=next]").attr("href");
        }
        return found;
    }

    @Test
    void theListShowsEveryMeetingOnceTheLastOneFirst() {
        var found = walk("/sitzungen");
        assertThat(found).hasSize(25).doesNotHaveDuplicates();
        assertThat(found.subList(0, 4))
                .containsExactly(
                        "/sitzungen/werkstatt-5-2025-04-30",
                        "/sitzungen/imag-2024-12-04",
                        "/sitzungen/werkstattuebergreifend-2024-11-20",
                        "/sitzungen/werkstatt-2-2024-10-21");
    }

    @Test
    void whatCameOfAMeetingLongAgoIsMarkedAsOld() {
        for (var language : List.of("", "/en")) {
            var figures =
                    site().get(language + "/sitzungen/imag-2021-09-29").page().select("table.figures tbody tr");
            assertThat(figures)
                    .isNotEmpty()
                    .allSatisfy(
                            row -> assertThat(row.select("td:has(time) .mark").text())
                                    .isIn("älter als zwölf Monate", "more than twelve months old"));
        }
    }

    @Test
    void ofAMeetingThatWasTakenOverNoSourceGivesThePapers() {
        var page = site().get("/sitzungen/imag-2024-12-04").page();
        assertThat(page.select("section[aria-labelledby=gaps]").text())
                .contains("keine der Quellen gibt den Wortlaut wieder")
                .doesNotContain("in diesem Haus eingetragen");
    }

    @Test
    void theMeetingsStandUnderTheirYearsAndThoseWithoutADateLast() {
        var first = site().get("/sitzungen").page();
        assertThat(first.select(".year__head").eachText())
                .containsExactly("2025", "2024", "2023", "2022", "2021", UNDATED);
        var last = site().get(first.select("a[rel=next]").attr("href")).page();
        assertThat(last.select(".year__head").eachText()).containsExactly(UNDATED);
        assertThat(last.select(".sitting .date").eachText()).containsOnly("ohne Datum");
        assertThat(last.select(".pager a").attr("href")).isEqualTo("/sitzungen");
    }

    @Test
    void aRowTellsWhatTheMeetingCameToWithKindDateAndSource() {
        var row =
                site().get("/sitzungen?gremium=imag").page().select(".sitting").getFirst();
        assertThat(row.select("time").attr("datetime")).isEqualTo("2024-12-04");
        assertThat(row.text().replace('\u00a0', ' '))
                .contains("5 Projekte bestätigt", "110 Mio. € Bestätigtes Volumen, Stand 4. Dezember 2024");
        assertThat(row.select(".sitting__outcome a").attr("href")).startsWith("https://krasse-lausitz.de/");
    }

    @Test
    void aJointMeetingNamesAllWorkshopsAndTheListSaysOfNoneThatNoSourceDoes() {
        var page = site().get("/sitzungen").page();
        var joint = page.select(".sitting:contains(werkstattübergreifende)");
        assertThat(joint.select(".bodies a").eachText())
                .containsExactly("Werkstatt 1", "Werkstatt 2", "Werkstatt 3", "Werkstatt 4", "Werkstatt 5");
        assertThat(page.select(".sitting").text()).doesNotContain("Keine Quelle", "nicht überliefert");
        assertThat(meeting(page, "9. Werkstattsitzung").select(".facts").text())
                .contains("Keine Quelle nennt, welches Gremium tagte.");
        assertThat(meeting(page, "Gemeinsames Votum").select(".facts").text())
                .contains("Keine Quelle nennt, welche Werkstätten zusammen tagten.");
    }

    private Document meeting(Document list, String title) {
        return site().get(list.select(".sitting h3 a:contains(" + title + ")").attr("href"))
                .page();
    }

    @Test
    void theFilterCountsAndShowsTheMeetingsOfOneBody() {
        var page = site().get("/sitzungen?gremium=2").page();
        assertThat(page.select(".sitting h3 a").eachAttr("href"))
                .containsExactly("/sitzungen/werkstattuebergreifend-2024-11-20", "/sitzungen/werkstatt-2-2024-10-21");
        assertThat(page.select("option[selected]").text()).isEqualTo("2 · Innovation & Digitalisierung (2)");
        assertThat(page.select("option[value=imag]").text()).endsWith("(14)");
        assertThat(page.select(".results h2").text()).isEqualTo("2 Sitzungen");
        assertThat(walk("/sitzungen?gremium=imag")).hasSize(14);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sitzungen?gremium=", "/sitzungen?gremium=&nach=", "/sitzungen?gremium=%20"})
    void anEmptyFieldOfTheFormChoosesNothing(String address) {
        assertThat(site().get(address).page().select(".results h2").text()).isEqualTo("25 Sitzungen");
    }

    @Test
    void aMeetingShowsItsOutcomeAndTheDecisionsOfTheSameBodyAndDay() {
        var page = site().get("/sitzungen/imag-2021-03-25").page();
        assertThat(page.select(".figures tbody tr").eachText().toString().replace('\u00a0', ' '))
                .contains("Bestätigte Projekte 17 25.03.2021 älter als zwölf Monate")
                .contains("Bestätigtes Volumen 210.000.000 € 25.03.2021");
        assertThat(page.select(".decision")).hasSize(2);
        assertThat(page.select("main").text())
                .contains("dasselbe Gremium und denselben Tag")
                .contains("Die Quelle zählt 17 Projekte, im Register stehen 2.");
        assertThat(page.select(".facts a").attr("href")).isEqualTo("/gremien/imag");
    }

    @Test
    void aMeetingWithoutMatchingDecisionsSaysSo() {
        assertThat(site().get("/sitzungen/imag-2022-03-02")
                        .page()
                        .select("main")
                        .text())
                .contains("Die Quelle zählt 4 Projekte, im Register steht davon keines.")
                .contains("Keine Entscheidung im Register trägt dieses Gremium und diesen Tag.");
        var undated = site().get("/sitzungen/sitzung-der-imag-lausitz").page();
        assertThat(undated.select(".date").text()).isEqualTo("Datum nicht überliefert");
        assertThat(undated.select("main").text()).contains("Weil der Tag nicht überliefert ist");
        assertThat(undated.select("a[href$=.ics]")).isEmpty();
    }

    @Test
    void whatIsNotHandedDownIsSaidPlainly() {
        var page = site().get("/sitzungen/werkstatt-2-2024-10-21").page();
        assertThat(page.select(".gaps").text())
                .contains("Tagesordnung und Protokoll Nicht überliefert", "Keine Nachricht nennt dieselbe Quelle");
        assertThat(page.select("main .columns h2").eachText())
                .containsExactly("Auf einen Blick", "Was hier fehlt und warum", "Quellen");
        assertThat(page.select(".facts").text()).contains("Uhrzeit nicht überliefert", "Ort nicht überliefert");
        assertThat(page.select("main").text()).contains("Keine Quelle nennt ein Ergebnis.");
        assertThat(page.select("a[href$=.ics]").attr("href")).isEqualTo("/sitzungen/werkstatt-2-2024-10-21.ics");
        assertThat(page.select("html").attr("data-workshop")).isEqualTo("2");
    }

    @Test
    void aPlaceHasItsNamesAndItsMap() {
        var page = site().get("/sitzungen/gruendungsveranstaltung-der-werkstatt-infrastruktur-und-mobilitaet")
                .page();
        assertThat(page.select(".facts").text()).contains("Cottbus (IHK)", "Cottbus Chóśebuz");
        assertThat(page.select(".map svg")).hasSize(1);
        assertThat(page.select(".statement .sorbian").attr("lang")).isEqualTo("dsb");
    }

    @Test
    void theNeighboursAreTheMeetingsOfTheSameBody() {
        var page = site().get("/sitzungen/imag-2024-07-11").page();
        assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo("/sitzungen/imag-2024-03-06");
        assertThat(page.select("main a[rel=next]").attr("href")).isEqualTo("/sitzungen/imag-2024-12-04");
    }

    @Test
    void theNewsAboutItAreThere() {
        assertThat(site().get("/sitzungen/imag-2022-10-05")
                        .page()
                        .select(".news__item h3 a")
                        .attr("href"))
                .isEqualTo("/aktuelles/drei-projekte-fuer-54-millionen-euro-bestaetigt");
    }

    @Test
    void inEnglishTheFrameIsEnglishAndWhatIsGermanIsMarked() {
        var page = site().get("/en/sitzungen/imag-2021-03-25").page();
        assertThat(page.select("h1").attr("lang")).isEqualTo("de");
        assertThat(page.select("main").text()).contains("The source counts 17 projects, this record has 2.");
        assertThat(page.select(".facts a").attr("href")).isEqualTo("/en/gremien/imag");
        assertThat(site().get("/en/sitzungen").page().select(".year__head").eachText())
                .endsWith("Date unknown or not public");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sitzungen?gremium=99",
                "/sitzungen?gremium=zwei",
                "/sitzungen?gremium=00",
                "/sitzungen?gremium=%00",
                "/sitzungen?gremium=2%27%20or%201=1",
                "/sitzungen?gremium=-1",
                "/sitzungen?nach=xyz",
                "/sitzungen?nach=%F0%9F%98%80",
                "/sitzungen?nach=AAAA",
                "/sitzungen/gibts-nicht",
                "/sitzungen/%20",
                "/sitzungen/2024",
                "/sitzungen/imag-2024-12-04x"
            })
    void whatNamesNothingIsAPageThatHelps(String address) {
        var answer = site().get(address);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.page().select("main a[href]").size()).isGreaterThan(2);
    }

    @Test
    void thePagesNeedABoundedNumberOfStatements() {
        assertThat(statements.during(() -> site().get("/sitzungen"))).hasSizeLessThanOrEqualTo(12);
        assertThat(statements.during(() -> site().get("/sitzungen?gremium=imag")))
                .hasSizeLessThanOrEqualTo(12);
        assertThat(statements.during(() -> site().get("/sitzungen/imag-2021-09-29")))
                .hasSizeLessThanOrEqualTo(25);
    }
}
