package org.wandelwerk.portal.web;

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
class WorkshopControllerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Statements statements;

    private Site site() {
        return new Site(port);
    }

    @Test
    void workshopTwoShowsWhoSpeaksAndSinceWhichYearTheStatementIs() {
        var page = site().get("/werkstaetten/2").page();
        assertThat(page.select("h1").text()).isEqualTo("Innovation & Digitalisierung");
        assertThat(page.select(".hero__kicker").text()).isEqualTo("Werkstatt 2");
        assertThat(page.select(".statement").text())
                .contains(
                        "Prof. Dr.-Ing. Michael Hübner", "Brandenburgische Technische Universität", "Aussage von 2024");
        assertThat(page.select(".statement blockquote").text()).startsWith("Mein Ziel als Sprecher der Werkstatt");
        assertThat(page.select(".portrait").text()).isEqualTo("MH");
    }

    @Test
    void withoutANextMeetingTheLastOwnOneStandsBesideTheLastJointOne() {
        var page = site().get("/werkstaetten/2").page();
        assertThat(page.select(".kicker").text()).isEqualTo("Keine nächste Sitzung angekündigt");
        assertThat(page.select(".meeting time").eachAttr("datetime")).containsExactly("2024-10-21", "2024-11-20");
        assertThat(page.select(".meeting__which").eachText())
                .containsExactly("Letzte eigene Sitzung", "Letzte gemeinsame Sitzung mehrerer Werkstätten");
    }

    @Test
    void theMembersStandInFiveGroups() {
        var page = site().get("/werkstaetten/2").page();
        assertThat(page.select(".groups summary > span:first-child").eachText())
                .containsExactly(
                        "Land, Bund und Bank",
                        "Kommunen",
                        "Wirtschaft und Kammern",
                        "Wissenschaft",
                        "Verbände und Zivilgesellschaft");
        assertThat(page.select(".groups li")).hasSize(27);
        assertThat(page.select(".groups li").eachText()).noneMatch(name -> name.contains("Wirtschaftsregion Lausitz"));
    }

    @Test
    void everyMemberStandsInTheGroupOfItsKind() {
        var groups = site().get("/werkstaetten/2").page().select(".groups details");
        assertThat(groups.stream().map(group -> group.select("li").size())).containsExactly(3, 3, 8, 5, 8);
        assertThat(groups.get(0).select("li").eachText())
                .containsExactly(
                        "Ministerium für Wirtschaft, Arbeit, Energie und Klimaschutz",
                        "Ministerium für Wissenschaft, Forschung und Kultur",
                        "Staatskanzlei Brandenburg, Büro des Lausitz-Beauftragten des Ministerpräsidenten");
        assertThat(groups.get(1).select("li").eachText())
                .containsExactly("Kommunales Nachbarschaftsforum", "Lausitzrunde", "Stadt Cottbus/Chóśebuz");
        assertThat(groups.get(2).text()).contains("Industrie- und Handelskammer Cottbus", "WISTA Management GmbH");
        assertThat(groups.get(3).text()).contains("Technische Hochschule Wildau", "Fraunhofer-Einrichtung");
        assertThat(groups.get(4).text()).contains("Deutscher Gewerkschaftsbund", "Bürgerregion Lausitz");
    }

    @Test
    void topicsProjectsSourcesAndTheAxisAreThere() {
        var page = site().get("/werkstaetten/2").page();
        assertThat(page.select(".topics li")).hasSize(6);
        assertThat(page.select(".card")).hasSize(8);
        assertThat(page.select(".axis__stop").text()).contains("Berlin", "Cottbus");
        assertThat(page.select(".sources a").eachAttr("href")).contains("https://wirtschaftsregion-lausitz.de/?p=67");
        assertThat(page.select(".names").text()).contains("Innovation und Digitalisierung");
        assertThat(page.select(".news__item").size()).isBetween(1, 3);
    }

    @Test
    void aCardOnThePageOfAWorkshopDoesNotNameThatWorkshopAgain() {
        var cards = site().get("/werkstaetten/2").page().select(".card");
        assertThat(cards.select("dt").eachText()).contains("Ort").doesNotContain("Werkstatt");
    }

    @Test
    void aWorkshopWithoutKnownSpeakerSaysSo() {
        assertThat(site().get("/werkstaetten/4").page().select(".hero").text())
                .contains("Keine Quelle nennt, wer für diese Werkstatt spricht");
    }

    @Test
    void inEnglishTheFrameIsEnglishAndWhatIsGermanIsMarked() {
        var page = site().get("/en/werkstaetten/2").page();
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select(".kicker").text()).isEqualTo("No next meeting announced");
        assertThat(page.select(".statement blockquote").attr("lang")).isEqualTo("de");
        assertThat(page.select("h1").attr("lang")).isEqualTo("de");
    }

    @Test
    void allFiveWorkshopsAreListed() {
        var page = site().get("/werkstaetten").page();
        assertThat(page.select(".workshop h2 a").eachAttr("href"))
                .containsExactly(
                        "/werkstaetten/1", "/werkstaetten/2", "/werkstaetten/3", "/werkstaetten/4", "/werkstaetten/5");
        assertThat(page.select(".workshop").get(1).text()).contains("27 Mitglieder", "8 Projekte");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/werkstaetten/0",
                "/werkstaetten/6",
                "/werkstaetten/-1",
                "/werkstaetten/zwei",
                "/werkstaetten/2147483648",
                "/werkstaetten/2%20or%201=1",
                "/werkstaetten/02"
            })
    void thereAreNoOtherWorkshops(String address) {
        assertThat(site().get(address).status()).isEqualTo(404);
    }

    @Test
    void thePageNeedsABoundedNumberOfStatements() {
        assertThat(statements.during(() -> site().get("/werkstaetten/2"))).hasSizeLessThanOrEqualTo(20);
        assertThat(statements.during(() -> site().get("/werkstaetten"))).hasSizeLessThanOrEqualTo(8);
    }
}
