package org.wandelwerk.portal.web.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;

@LausitzHouse
class CommitteeControllerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Statements statements;

    private Site site() {
        return new Site(port);
    }

    @Test
    void theGroupShowsWhatIsPublishedWhatIsKnownAndTheGap() {
        var figures = site().get("/gremien/imag").page().select(".key-figures > div");
        assertThat(figures.eachText())
                .anyMatch(text -> text.startsWith("bestätigte Projekte 93 Stand 2026. niederlausitz-aktuell.de"))
                .anyMatch(text -> text.contains("78") && text.contains("14 von 14 bekannten Sitzungen"))
                .anyMatch(text -> text.contains("15") && text.contains("78 von 93 veröffentlichten Projekten"))
                .anyMatch(text -> text.contains("Mrd.") && text.contains("13 von 14 bekannten Sitzungen"));
    }

    @Test
    void itsNewestMeetingsAndDecisionsLeadToAllOfThem() {
        var page = site().get("/gremien/imag").page();
        assertThat(page.select("h1").text()).isEqualTo("Interministerielle Arbeitsgruppe Lausitz (IMAG)");
        assertThat(page.select(".sitting")).hasSize(5);
        assertThat(page.select("a[href=/sitzungen?gremium=imag]").text()).isEqualTo("Alle 14 Sitzungen");
        assertThat(page.select(".decision")).hasSize(12);
        assertThat(page.select(".decision__date").getFirst().text()).isEqualTo("4. Dezember 2024");
        assertThat(page.select("a[href=/beschluesse?gremium=imag]").text()).isEqualTo("Alle 41 Entscheidungen");
        assertThat(page.select(".groups").text()).contains("Keine Quelle nennt die Mitglieder");
        assertThat(page.select(".sources li").size()).isGreaterThan(10);
        assertThat(page.select("section > .sources > li")).hasSize(3);
        assertThat(page.select(".more > summary").text()).matches("\\d+ weitere Quellen");
        assertThat(page.select(".nav--wide [aria-current]").text()).isEqualTo("Sitzungen");
    }

    @Test
    void aWorkshopHasItsPageElsewhere() {
        var answer = site().get("/en/gremien/werkstatt-2");
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).isEqualTo("/en/werkstaetten/2");
    }

    @Test
    void theBodyThatDecidedOnAProjectIsALink() {
        var meeting = site().get("/sitzungen/imag-2024-12-04").page();
        var project = site().get(meeting.select(".decision a").attr("href")).page();
        assertThat(project.select(".decision a").attr("href")).isEqualTo("/gremien/imag");
    }

    @Test
    void inEnglishTheFrameIsEnglish() {
        var page = site().get("/en/gremien/imag").page();
        assertThat(page.select("h1").attr("lang")).isEqualTo("de");
        assertThat(page.select(".key-figures").text()).contains("The known meetings come to 78 of 93");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gremien/gibts-nicht", "/gremien/IMAG", "/gremien/2", "/gremien/%20", "/gremien"})
    void whatNamesNothingIsAPageThatHelps(String address) {
        var answer = site().get(address);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.page().select("main a[href]").size()).isGreaterThan(2);
    }

    @Test
    void thePageNeedsABoundedNumberOfStatements() {
        assertThat(statements.during(() -> site().get("/gremien/imag"))).hasSizeLessThanOrEqualTo(30);
    }
}
