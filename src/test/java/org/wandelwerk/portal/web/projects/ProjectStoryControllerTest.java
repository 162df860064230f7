package org.wandelwerk.portal.web.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.FigureKind;
import org.wandelwerk.organisation.AnOrganisation;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.programme.PublicStatus;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.DecisionOutcome;
import org.wandelwerk.project.GivenReasons;
import org.wandelwerk.project.Projects;

@House
@DirtiesContext // because its projects stay in the database
class ProjectStoryControllerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Projects projects;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Statements statements;

    private String put(AProject project) {
        var dossier = project.build();
        Acting.as(HouseActors.IMPORT, () -> projects.takeOver(dossier));
        return "/projekte/" + dossier.project().key();
    }

    private static AProject rich(String id) {
        return AProject.withId(id)
                .decided(DecisionOutcome.CONFIRMED, "2021-03-25")
                .decided(DecisionOutcome.GRANTED, null)
                .figuring(FigureKind.PAID, 5_000_000, "2023")
                .planned(42_000_000)
                .planned(45_000_000);
    }

    private Document page(String address) {
        var answer = new Site(port).get(address);
        assertThat(answer.status()).isEqualTo(200);
        return answer.page();
    }

    @Test
    void theStoryIsAnOrderedListFromIdeaToResult() {
        var page = page(put(rich("s1")));
        var dates = page.select("ol.story time").eachAttr("datetime");
        assertThat(dates).containsExactly("2021", "2021-03-25", "2023", "2026-01-01");
        assertThat(page.select("ol.story").text())
                .contains("Erstes Jahr der Durchführung", "IMAG", "5.000.000", "So überliefert am 1. Januar 2026");
        assertThat(page.select("svg.band").attr("aria-hidden")).isEqualTo("true");
    }

    @Test
    void whatHasNoDateStandsInItsOwnGroup() {
        var page = page(put(rich("s1")));
        assertThat(page.select("h3#undated").text()).isEqualTo("Ohne Datum");
        assertThat(page.select("ul.story--undated li")).hasSize(3);
        assertThat(page.select("ul.story--undated").text()).contains("Datum nicht überliefert", "42.000.000");
    }

    @Test
    void contradictingSumsStandSideBySide() {
        var page = page(put(rich("s1")));
        var body = page.select(".figures tbody").first();
        assertThat(body == null ? List.of() : body.select("tr .mark").eachText())
                .containsExactly("Quellen widersprechen sich", "Quellen widersprechen sich");
        assertThat(page.select(".figures tbody")).hasSize(4);
    }

    @Test
    void whatIsOlderThanTwelveMonthsShowsItsStand() {
        assertThat(page(put(rich("s1"))).select(".figures .mark").eachText()).contains("älter als zwölf Monate");
    }

    private String row(String title) {
        return page("/projekte?ordnung=titel")
                .select(".row:contains(" + title + ")")
                .text()
                .replace('\u00a0', ' ');
    }

    @Test
    void inAListASumThatIsOldShowsItsYear() {
        put(AProject.withId("o1").titled("AAA altes Geld").figuring(FigureKind.GRANT, 5_000_000, "2023"));
        put(AProject.withId("o2").titled("AAA neues Geld").figuring(FigureKind.GRANT, 5_000_000, "2099"));
        put(AProject.withId("o3").titled("AAA altes Wort").decided(DecisionOutcome.GRANTED, "2022-03"));
        assertThat(row("AAA altes Geld")).contains("5 Mio. € Zuwendung, Stand 2023");
        assertThat(row("AAA neues Geld")).contains("5 Mio. € Zuwendung").doesNotContain("Stand 20");
        assertThat(row("AAA altes Wort")).contains("Zuwendung, Stand 2022");
    }

    @Test
    void thePageSaysWhatIsMissingAndWhy() {
        var gaps = page(put(rich("s1"))).select("section[aria-labelledby=gaps]").text();
        assertThat(gaps)
                .contains("Projektsteckbrief", "Bei uns wurde keiner eingereicht")
                .contains("Begründungen der Entscheidungen", "Welche Werkstatt")
                .doesNotContain("Die geplanten Kosten", "Antrag:", "Begründungen: ");
    }

    @Test
    void anApplicationIsMissingOnlyOnceItWasMade() {
        var gaps = page(put(AProject.withId("g1").at(PublicStatus.APPLIED)))
                .select("section[aria-labelledby=gaps]")
                .text();
        assertThat(gaps)
                .contains("Antrag: Er ging vom Träger an die Förderbank")
                .doesNotContain("Stellungnahmen");
    }

    @Test
    void reasonsThatEverybodyMayReadStandInStoryRegisterAndFeed() {
        var reasons = new GivenReasons("Weil es <die Region> trägt.");
        var page = page(put(AProject.withId("b1").decidedHere(DecisionOutcome.CONFIRMED, reasons)));
        assertThat(page.select("ol.story").text()).contains("Begründung: Weil es <die Region> trägt.");
        assertThat(page.select("#gaps ~ *").text()).doesNotContain("Begründungen");
        assertThat(page("/beschluesse").select(".decisions").text())
                .contains("Begründung: Weil es <die Region> trägt.");
        assertThat(new Site(port).get("/feed.atom").body()).contains("Begründung: Weil es &lt;die Region&gt; trägt.");
    }

    @Test
    void reasonsForThePromoterAloneAreSaidToHaveBeenRecordedForTheyMayHaveEnded() {
        var address = put(AProject.withId("b2").decidedHere(DecisionOutcome.CONFIRMED, GivenReasons.WITHHELD));
        var withheld = "Eine Begründung wurde festgehalten und nicht veröffentlicht";
        var page = page(address);
        assertThat(page.select("ol.story").text()).contains(withheld);
        assertThat(page.select("section[aria-labelledby=gaps]").text())
                .contains("Begründungen: Sie wurden nicht veröffentlicht")
                .doesNotContain("Begründungen der Entscheidungen");
        assertThat(page("/beschluesse").select(".decisions").text()).contains(withheld);
        assertThat(new Site(port).get("/feed.atom").body()).contains(withheld);
        assertThat(page("/en" + address).select("ol.story").text()).contains("Reasons were recorded and not published");
    }

    @Test
    void aDecisionOfThisHouseWithoutReasonsIsNotCalledUnrecorded() {
        var page = page(put(AProject.withId("b3").decidedHere(DecisionOutcome.CONFIRMED, null)));
        assertThat(page.select("ol.story").text())
                .contains("Zu dieser Entscheidung wurde keine Begründung gegeben.")
                .doesNotContain("Begründung nicht überliefert");
    }

    @Test
    void thePageNamesItsVersionAndItsLastingAddress() {
        var address = put(rich("s1"));
        var page = page(address);
        assertThat(page.select("a[href=" + address + "/fassungen/1]")).hasSize(1);
        assertThat(page.select(".provenance").text()).contains("Fassung 1 vom");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith(address);
        assertThat(page.select("meta[name=robots]")).isEmpty();
    }

    @Test
    void anEarlierVersionReadsAsItWasAndSaysSo() {
        var address = put(rich("s2").titled("Der alte Name"));
        put(rich("s2").titled("Der neue Name").at(PublicStatus.GRANTED));
        var past = page(address + "/fassungen/1");
        assertThat(past.select("h1").text()).isEqualTo("Der alte Name");
        assertThat(past.select(".notice").text()).contains("Fassung 1 vom", "nicht die neueste");
        assertThat(past.select(".notice a").attr("href")).isEqualTo(address);
        assertThat(past.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(past.select("link[rel=canonical]").attr("href")).endsWith(address);
        assertThat(page(address + "/fassungen/2").select(".notice").text()).contains("zurzeit die neueste");
    }

    @Test
    void theVersionsTellWhatChanged() {
        var address = put(rich("s3"));
        put(rich("s3").titled("Der neue Name").at(PublicStatus.GRANTED));
        var page = page(address + "/fassungen");
        assertThat(page.select(".decision")).hasSize(2);
        assertThat(page.select(".decision .mark").eachText()).containsExactly("Titel", "Stand");
        assertThat(page.select(".decision").text()).contains("Erste festgehaltene Fassung");
        assertThat(page("/en" + address + "/fassungen").select("h1").text()).isEqualTo("Versions");
    }

    @Test
    void inEnglishTheStoryIsEnglish() {
        var page = page("/en" + put(rich("s1")));
        assertThat(page.select("#story").text()).isEqualTo("From the idea to the result");
        assertThat(page.select("#gaps").text()).isEqualTo("What is missing here, and why");
    }

    @Test
    void projectsOfOnePromoterAreNeighbours() {
        var organisation = AnOrganisation.named("Nachbarverein").build();
        Acting.as(HouseActors.IMPORT, () -> organisations.takeOver(organisation));
        var address = put(AProject.withId("n1").by(organisation.id()));
        put(AProject.withId("n2").by(organisation.id()).titled("Das andere Projekt"));
        assertThat(page(address)
                        .select("section[aria-labelledby=neighbours] h3")
                        .eachText())
                .containsExactly("Das andere Projekt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/fassungen/99", "/fassungen/0", "/fassungen/x", "/fassungen/99999999999", "/fassungen?nach=x"})
    void whatNamesNothingIsAPageThatHelps(String below) {
        var answer = new Site(port).get(put(rich("s1")) + below);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.page().select("main a[href]").size()).isGreaterThan(2);
    }

    @Test
    void aKeyTypedByHandLeadsOnToTheVersionToo() {
        var address = put(rich("s1"));
        var typed = "/projekte/" + address.substring("/projekte/".length()).toLowerCase(java.util.Locale.ROOT);
        var answer = new Site(port).get(typed + "/fassungen/1");
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).isEqualTo(address + "/fassungen/1");
    }

    @Test
    void thePagesNeedABoundedNumberOfStatements() {
        var address = put(rich("s1"));
        var site = new Site(port);
        assertThat(statements.during(() -> site.get(address))).hasSizeLessThanOrEqualTo(32);
        assertThat(statements.during(() -> site.get(address + "/fassungen"))).hasSizeLessThanOrEqualTo(13);
        assertThat(statements.during(() -> site.get(address + "/fassungen/1"))).hasSizeLessThanOrEqualTo(20);
    }
}
