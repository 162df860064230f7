package org.wandelwerk.portal.web.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;

@LausitzHouse
class OrganisationControllerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Statements statements;

    private Site site() {
        return new Site(port);
    }

    private String address(String name) {
        return site().get("/akteure").page().select(".directory a").stream()
                .filter(link -> link.text().startsWith(name))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }

    @Test
    void organisationsStandUnderTheirLetters() {
        var page = site().get("/akteure").page();
        assertThat(page.select(".directory h2").eachText()).isSorted().startsWith("A", "B");
    }

    @Test
    void aGroupShowsOnlyItsOwn() {
        var page = site().get("/akteure?gruppe=wissenschaft").page();
        assertThat(page.select(".directory li").size()).isBetween(5, 20);
        assertThat(page.select(".directory").text())
                .contains("Technische Hochschule Wildau")
                .doesNotContain("Landkreis");
    }

    @Test
    void theUniversityShowsItsSeatsAndProjects() {
        var page =
                site().get(address("Brandenburgische Technische Universität")).page();
        assertThat(page.select("h1").text()).contains("Cottbus-Senftenberg");
        assertThat(page.select("main").text()).contains("Werkstatt 2", "Werkstatt 5", "CHESCO", "Chóśebuz");
    }

    @Test
    void theHospitalKeepsItsFormerName() {
        var page = site().get(address("Medizinische Universität Lausitz")).page();
        assertThat(page.select(".names").text())
                .contains("Carl-Thiem-Klinikum Cottbus", "von wann bis wann, ist nicht überliefert");
    }

    @Test
    void theMinistryKeepsItsFormerName() {
        var page = site().get("/akteure/ministerium-fuer-wirtschaft-arbeit-energie-und-klimaschutz")
                .page();
        assertThat(page.select(".names").text()).contains("Ministerium für Wirtschaft, Arbeit und Energie");
    }

    @Test
    void neighboursStandByBodyAndPlaceWithTheirNumber() {
        var page =
                site().get(address("Brandenburgische Technische Universität")).page();
        var neighbours = page.select("section[aria-labelledby=neighbours]");
        assertThat(neighbours.select("h3").eachText())
                .anyMatch(text -> text.contains("Innovation & Digitalisierung"))
                .anyMatch(text -> text.contains("Am selben Ort"));
        assertThat(neighbours.select("li").size()).isLessThanOrEqualTo(7 * 6);
        assertThat(neighbours.text()).containsPattern("und \\d+ weitere");
    }

    @Test
    void whoSpeaksForAWorkshopStandsAtTheOrganisationOfTheOffice() {
        var page =
                site().get(address("Brandenburgische Technische Universität")).page();
        assertThat(page.select("section[aria-labelledby=people]").text()).contains("spricht für");
    }

    @Test
    void thePageSaysWhatIsNotHandedDown() {
        var page = site().get(address("Medizinische Universität Lausitz")).page();
        assertThat(page.select(".gaps").text()).contains("Seit wann oder bis wann ein Name gilt");
        var english =
                site().get("/en" + address("Medizinische Universität Lausitz")).page();
        assertThat(english.select("#gaps").text()).isEqualTo("Not public or not recorded");
    }

    @Test
    void anOrganisationWithoutProjectsHasNoEmptyHeading() {
        var page = site().get("/akteure/ministerium-fuer-wirtschaft-arbeit-energie-und-klimaschutz")
                .page();
        assertThat(page.select("#projects")).isEmpty();
        assertThat(page.select(".gaps").text()).contains("Welche Projekte sie trägt");
    }

    @Test
    void theLettersLeadToTheirOrganisations() {
        var page = site().get("/akteure").page();
        assertThat(page.select(".letters a[href^=#]").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(page.select(link)).hasSize(1));
    }

    @Test
    void theListComesInPartsThatTogetherHoldEach() {
        var found = new ArrayList<String>();
        var next = "/akteure";
        for (int part = 0; part < 5 && !next.isEmpty(); part++) {
            var page = site().get(next).page();
            var links = page.select(".directory li > a").eachAttr("href");
            assertThat(links).hasSizeBetween(1, OrganisationsPage.SIZE);
            assertThat(page.select(".results h2").text()).isEqualTo("76 Organisationen");
            found.addAll(links);
            next = page.select(".pager a[rel=next]").attr("href");
        }
        assertThat(found).hasSize(76).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/akteure/gibts-nicht", "/akteure?gruppe=quatsch", "/akteure?nach=%%%25", "/akteure/%20"})
    void whatNamesNothingIsAPageThatHelps(String address) {
        var answer = site().raw("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 4").contains("<h1");
    }

    @Test
    void thePagesNeedABoundedNumberOfStatements() {
        assertThat(statements.during(() -> site().get("/akteure"))).hasSizeLessThanOrEqualTo(6);
        var address = address("Brandenburgische Technische Universität");
        assertThat(statements.during(() -> site().get(address))).hasSizeLessThanOrEqualTo(30);
    }
}
