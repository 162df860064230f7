package org.wandelwerk.portal.web.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
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
class DecisionControllerTest {

    /** As far as the date is known: 25. Juli 2025, Juli 2025, 2025. */
    private static final String DATED = "(\\d{1,2}\\. )?(\\p{L}+ )?20\\d\\d .*";

    @LocalServerPort
    private int port;

    @Autowired
    private Statements statements;

    private Site site() {
        return new Site(port);
    }

    /** The texts of all rows, walked to the end as a reader does. */
    private List<String> walk(String address) {
        var found = new ArrayList<String>();
        var next = address;
        for (int part = 0; part < 10 && !next.isEmpty(); part++) {
            var page = site().get(next).page();
            found.addAll(page.select(".years .decision").eachText());
            next = page.select("a[rel=next]").attr("href");
        }
        return found;
    }

    @Test
    void theRegisterHoldsEveryDecisionOnceAndTheUndatedLast() {
        var found = walk("/beschluesse");
        assertThat(found).hasSize(70);
        assertThat(found.getFirst()).startsWith("25. Juli 2025");
        assertThat(found.subList(46, 70)).noneMatch(row -> row.matches(DATED));
        assertThat(found.subList(0, 46)).allMatch(row -> row.matches(DATED));
        assertThat(new HashSet<>(found)).hasSizeGreaterThan(60);
    }

    @Test
    void aRowNamesBodyProjectOutcomeSumAndSource() {
        var row = site().get("/beschluesse").page().select(".years .decision").first();
        assertThat(row == null ? "" : row.text().replace('\u00a0', ' '))
                .contains("GREEN HUB", "Investitionsbank", "21.600.000 €", "Zuwendung", "wie veröffentlicht")
                .contains("Begründung nicht überliefert", "Quelle");
        assertThat(row == null ? List.of() : row.select("a").eachAttr("href"))
                .anyMatch(link -> link.startsWith("/projekte/"))
                .anyMatch(link -> link.startsWith("/akteure/"))
                .anyMatch(link -> link.startsWith("http"));
    }

    @Test
    void bodyOutcomeAndYearFilterTogether() {
        var found = walk("/beschluesse?gremium=imag&ergebnis=bestaetigt&jahr=2024");
        assertThat(found).isNotEmpty().allMatch(row -> row.contains("2024") && row.contains("bestätigt"));
        var page = site().get("/beschluesse?gremium=imag&jahr=2024").page();
        assertThat(page.select("#gremium option[selected]").attr("value")).isEqualTo("imag");
        assertThat(page.select(".results").text()).contains(found.size() + " Beschlüsse");
        assertThat(page.select("#jahr option[value=ohne]").text()).startsWith("Datum unbekannt (");
    }

    @Test
    void anOrganisationThatDecidesIsABodyToo() {
        assertThat(walk("/beschluesse?gremium=investitionsbank-des-landes-brandenburg"))
                .hasSize(24);
    }

    @Test
    void aWorkshopWithoutDecisionsSaysWhatHelps() {
        var page = site().get("/beschluesse?gremium=3").page();
        assertThat(page.select(".empty").text()).contains("kein Beschluss überliefert");
        assertThat(page.select(".empty a").attr("href")).isEqualTo("/beschluesse");
    }

    @Test
    void inEnglishTheRegisterIsEnglish() {
        var page = site().get("/en/beschluesse").page();
        assertThat(page.select("h1").text()).isEqualTo("Decisions");
        assertThat(page.select(".decision").text()).contains("Reasons not recorded");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/beschluesse?gremium=99",
                "/beschluesse?gremium=quatsch",
                "/beschluesse?gremium=99999999999999",
                "/beschluesse?ergebnis=nichts",
                "/beschluesse?jahr=24",
                "/beschluesse?jahr=0",
                "/beschluesse?nach=xyz",
                "/beschluesse?nach=%F0%9F%98%80",
                "/beschluesse?gremium=1%27%20or%20%271%27=%271"
            })
    void whatNamesNothingIsAPageThatHelps(String address) {
        var answer = site().get(address);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.page().select("main a[href]").size()).isGreaterThan(2);
    }

    @Test
    void theRegisterNeedsTheSameFewStatementsHoweverLongItIs() {
        var whole = statements.during(() -> site().get("/beschluesse")).size();
        assertThat(whole).isLessThanOrEqualTo(14);
        assertThat(statements.during(() -> site().get("/beschluesse?jahr=2025")))
                .hasSize(whole);
    }
}
