package org.wandelwerk.portal.web.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;

@LausitzHouse
class FiguresControllerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Statements statements;

    private Site site() {
        return new Site(port);
    }

    private static String finding(Element page, String name) {
        return page.select("#" + name + "-finding").text().replace('\u00a0', ' ');
    }

    private List<String> lines(String address) {
        return site().get(address).body().lines().toList();
    }

    @Test
    void theGapBetweenPublishedAndRecordedIsNamed() {
        var page = site().get("/zahlen").page();
        assertThat(finding(page, "bestaetigte-projekte"))
                .contains("78 von 93 bestätigten Projekten", "15 fehlen", "Stand 2026");
        assertThat(finding(page, "bestaetigtes-volumen")).contains("rund 1,7 Mrd. €", "980 Mio. €", "Dezember 2023");
    }

    @Test
    void meetingsWithoutADayShareOneBarAndHaveARowEach() {
        var chart = site().get("/zahlen").page().select(".chart:has(#sitzungen)");
        for (var drawing : chart.select("svg")) {
            var labels = drawing.select("text").eachText();
            assertThat(labels.stream().filter("Ohne Datum"::equals)).hasSize(1);
        }
        assertThat(chart.select("svg")).isNotEmpty();
        assertThat(chart.select("tbody tr td:contains(Ohne Datum)")).hasSizeGreaterThan(1);
    }

    @Test
    void whatIsOlderThanTwelveMonthsIsMarkedInTheTables() {
        var rows = site().get("/zahlen").page().select("details table tbody tr:has(time)");
        var year = Year.now().getValue();
        var old = rows.stream().filter(row -> year(row) < year - 1).toList();
        assertThat(old)
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(row.select("td:has(time) .mark").text()).isEqualTo("älter als zwölf Monate"));
        assertThat(rows.stream().filter(row -> year(row) == year))
                .allSatisfy(row -> assertThat(row.select(".mark")).isEmpty());
    }

    private static int year(Element row) {
        return Integer.parseInt(row.select("time").attr("datetime").substring(0, 4));
    }

    @Test
    void eachChartIsAFigureWithItsFindingItsTableAndItsFiles() {
        var charts = site().get("/zahlen").page().select(".chart");
        assertThat(charts).hasSizeGreaterThan(8).allSatisfy(chart -> {
            assertThat(chart.select("figure > figcaption").text()).isNotBlank();
            var drawings = chart.select("figure > svg[role=img]");
            assertThat(drawings)
                    .allSatisfy(svg -> assertThat(svg.attr("aria-labelledby"))
                            .isEqualTo(chart.select("figcaption").attr("id")));
            var values = chart.select("details table tbody tr");
            assertThat(values).isNotEmpty();
            assertThat(drawings.isEmpty())
                    .as("a single value is said and not drawn")
                    .isEqualTo(values.size() == 1);
            assertThat(chart.select("a[href$=.csv], a[href$=tabellenprogramm]")).hasSize(2);
        });
    }

    @Test
    void theTableAndTheFileSayWhatTheChartSays() {
        for (var chart : site().get("/zahlen").page().select(".chart")) {
            var file = lines(chart.select("a[href$=.csv]").attr("href"));
            var rows = chart.select("details tbody tr");
            assertThat(file).as(chart.id()).hasSize(rows.size() + 1);
            for (int i = 0; i < rows.size(); i++) {
                var row = rows.get(i);
                var line = file.get(i + 1);
                assertThat(line)
                        .contains(label(row).split(",")[0])
                        .contains(row.select("time").attr("datetime"));
                assertThat(digits(line))
                        .contains(digits(row.select(".figures__amount").text()));
            }
        }
    }

    private static String label(Element row) {
        var head = row.select("th").getFirst().clone();
        head.select(".quiet").remove();
        return head.text();
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    @Test
    void eachBarOfAChartIsARowOfItsTable() {
        var chart = site().get("/zahlen").page().select(".chart:has(#kreise)").getFirst();
        var drawn = chart.select("svg").getFirst().select(".chart__value").eachText();
        assertThat(drawn).isEqualTo(chart.select(".figures__amount").eachText());
    }

    @Test
    void publishedTotalsThatContradictEachOtherStandSideBySide() {
        assertThat(lines("/zahlen/bestaetigte-projekte.csv"))
                .anyMatch(line -> line.startsWith("veröffentlicht,") && line.contains(",68,Projekte,2023-12,"))
                .anyMatch(line -> line.startsWith("veröffentlicht,") && line.contains(",72,Projekte,2023-12,"));
    }

    @Test
    void confirmedGrantedAndPaidAreNeverInOneChart() {
        for (var chart : site().get("/zahlen").page().select(".chart")) {
            var kinds = chart.select("tbody th .quiet").eachText().stream()
                    .map(text -> text.replaceFirst("^[^:]*: ", ""))
                    .distinct();
            assertThat(kinds).as(chart.select("h3").text()).hasSize(1);
        }
    }

    @Test
    void aFileIsToBeKeptUnderItsName() {
        var answer = site().get("/zahlen/bestaetigtes-volumen.csv");
        assertThat(answer.header("Content-Type")).startsWith("text/csv").contains("UTF-8");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"vorfuehrung-zahlen-bestaetigtes-volumen.csv\"");
        assertThat(answer.body())
                .startsWith("reihe,bezeichnung,art,wert,einheit,stand,genauigkeit,quelle,anmerkung,hinweis\r\n")
                .contains("1700000000.00,EUR,2023-12,gerundet,https://");
        assertThat(answer.body().lines().skip(1))
                .allMatch(line -> line.endsWith("\"Vorführung, keine echten Vorgänge\""));
    }

    @Test
    void officeProgramsGetTheirForm() {
        var answer = site().get("/zahlen/bestaetigtes-volumen.csv?fuer=tabellenprogramm");
        assertThat(answer.body()).startsWith("\ufeffreihe;bezeichnung;").contains(";1700000000,00;EUR;");
    }

    @Test
    void whatIsInferredIsMarked() {
        var page = site().get("/zahlen").page();
        assertThat(page.select(".chart:has(#foerderbereiche) .chart__bar-inferred"))
                .isNotEmpty();
        assertThat(finding(page, "foerderbereiche")).contains("bei 84 ist der Förderbereich von uns abgeleitet");
        assertThat(finding(page, "geplante-kosten")).contains("34 von 84 Projekten");
    }

    @Test
    void allOfItExistsInEnglish() {
        var page = site().get("/en/zahlen").page();
        assertThat(page.select("h1").text()).isEqualTo("Figures of the programme");
        assertThat(finding(page, "bestaetigte-projekte")).startsWith("78 of 93 confirmed projects");
        assertThat(page.select(".chart:has(#kreise) tbody a").attr("href")).startsWith("/en/projekte?kreis=");
        assertThat(lines("/en/zahlen/bestaetigte-projekte.csv").get(1)).startsWith("published,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/zahlen/nichts.csv",
                "/zahlen/.csv",
                "/zahlen/kreise.csv?fuer=quatsch",
                "/zahlen/kreise",
                "/zahlen/",
                "/zahlen/stand.csv?am=quatsch",
                "/zahlen/stand.csv?fuer=nichts",
                "/zahlen/%F0%9F%98%80.csv"
            })
    void whatNamesNothingIsAPageThatHelps(String address) {
        var answer = site().get(address);
        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.page().select("main a[href]").size()).isGreaterThan(2);
    }

    @Test
    void thePageNeedsABoundedNumberOfStatements() {
        assertThat(statements.during(() -> site().get("/zahlen"))).hasSizeLessThanOrEqualTo(30);
    }

    @Test
    void theStartPageLeadsHere() {
        assertThat(site().get("/").page().select("main a[href=/zahlen]")).hasSize(1);
        assertThat(site().get("/zahlen")
                        .page()
                        .select(".nav--wide [aria-current]")
                        .text())
                .isEqualTo("Zahlen");
    }
}
