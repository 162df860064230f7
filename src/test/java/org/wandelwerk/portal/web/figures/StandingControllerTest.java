package org.wandelwerk.portal.web.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;

@LausitzHouse
class StandingControllerTest {

    private static final Pattern PARTS =
            Pattern.compile("(\\d+) mit Entscheidung .*, (\\d+) ohne Datum, (\\d+) erst danach .* zusammen (\\d+)\\.");

    @LocalServerPort
    private int port;

    @Autowired
    private Statements statements;

    private Site site() {
        return new Site(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-12-31", "2021-03-25", "2023-12-31", "2026-11-22"})
    void everyProjectIsDecidedUndatedOrLater(String day) {
        var parts = PARTS.matcher(
                site().get("/zahlen/stand?am=" + day).page().select("main").text());
        assertThat(parts.find()).isTrue();
        var sum =
                Integer.parseInt(parts.group(1)) + Integer.parseInt(parts.group(2)) + Integer.parseInt(parts.group(3));
        assertThat(parts.group(4)).isEqualTo("84").isEqualTo(String.valueOf(sum));
    }

    @Test
    void beforeTheFirstDecisionNothingIsDecided() {
        var page = site().get("/zahlen/stand?am=2020-12-31").page();
        assertThat(page.select("#decided").text()).contains("keine Entscheidung");
        assertThat(page.select("#undated")).hasSize(1);
    }

    @Test
    void onlyWhatWasDecidedUpToTheDayCounts() {
        var years =
                site().get("/zahlen/stand?am=2022-06-30").page().select("section:has(#decided) tbody th[scope=row]");
        assertThat(years.eachText()).isNotEmpty().allMatch(year -> year.equals("2021") || year.equals("2022"));
        var statuses = site().get("/zahlen/stand?am=2022-06-30").page().select("section:has(#decided) td:nth-child(2)");
        assertThat(statuses.eachText()).doesNotContain("in Umsetzung", "fertig");
    }

    @Test
    void withoutADayItIsToday() {
        var page = site().get("/zahlen/stand").page();
        assertThat(page.select("#am").attr("value"))
                .isEqualTo(page.select("#am").attr("max"));
        assertThat(page.select("section:has(#decided) tbody").eachText())
                .anyMatch(text -> text.contains("in Umsetzung"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-30",
                "2023-13-01",
                "gestern",
                "0000-00-00",
                "9999-12-31",
                "%22%3E%3Cb%3E",
                "1'%20or%20'1'='1",
                "%00",
                "2023-12-31T00:00"
            })
    void whatIsNoDayGivesTheFormBackWithWhatIsWrong(String word) {
        var answer = site().get("/zahlen/stand?am=" + word.replace("'", "%27"));
        assertThat(answer.status()).isBetween(400, 422);
        if (answer.status() == 422) {
            assertThat(answer.page().select("#am-error").text()).contains("ist kein Tag");
            assertThat(answer.page().select("#am").attr("aria-describedby")).contains("am-error");
        }
    }

    @Test
    void theFileHasTheRowsOfTheTables() {
        var page = site().get("/zahlen/stand?am=2024-06-30").page();
        var answer = site().get(page.select("main a[href*=.csv]").getFirst().attr("href"));
        var lines = answer.body().lines().toList();
        assertThat(answer.header("Content-Disposition")).contains("vorfuehrung-zahlen-stand-2024-06-30.csv");
        assertThat(lines.getFirst()).isEqualTo("kreis,jahr,stand,projekte,art,am,quelle,hinweis");
        assertThat(lines)
                .hasSize(page.select(".standing tbody tr:not(.standing__district)")
                                .size()
                        + 1);
        assertThat(lines)
                .anyMatch(line -> line.matches("Cottbus/Chóśebuz,2021,bestätigt,\\d+,Projekte,2024-06-30,http.*"));
    }

    @Test
    void itSpeaksEnglishToo() {
        var page = site().get("/en/zahlen/stand?am=2023-12-31").page();
        assertThat(page.select("h1").text()).isEqualTo("Status as of a day");
        assertThat(page.select("thead").text()).contains("Year", "Status");
        assertThat(site().get("/en/zahlen/stand?am=x")
                        .page()
                        .select("#am-error")
                        .text())
                .contains("is no day");
    }

    @Test
    void thePageNeedsABoundedNumberOfStatements() {
        assertThat(statements.during(() -> site().get("/zahlen/stand?am=2024-06-30")))
                .hasSizeLessThanOrEqualTo(12);
    }
}
