package org.wandelwerk.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;

@House
class DutyControllerTest {

    /** What the style sheet says of easy language. */
    private static final Pattern EASY = Pattern.compile("\\.duty--easy[^{}]*\\{([^}]*)}");

    private static final Pattern LEGAL = Pattern.compile("Bescheid|[Bb]ewillig|Zusage");

    @LocalServerPort
    private int port;

    @Autowired
    private Statements statements;

    private Site site() {
        return new Site(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/impressum", "/datenschutz", "/barrierefreiheit", "/leichte-sprache"})
    void eachPageIsWholeInBothLanguages(String address) {
        for (var language : List.of("", "/en")) {
            var answer = site().get(language + address);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.page().select("h1")).hasSize(1);
            assertThat(answer.page().select(".duty h2, .duty p")).hasSizeGreaterThan(2);
            assertThat(LEGAL.matcher(answer.page().select("main").text()).find())
                    .isFalse();
            assertThat(answer.page().select(".duty a[href^=/]").eachAttr("href"))
                    .allSatisfy(link -> assertThat(link).startsWith(language + "/"))
                    .allSatisfy(link -> assertThat(site().get(link).status()).isEqualTo(200));
        }
        assertThat(statements.during(() -> site().get(address))).isEmpty();
    }

    @Test
    void whatTheOperatorMustSupplyIsSaid() {
        assertThat(site().get("/impressum").page().select(".duty__missing").text())
                .contains("Der Betreiber muss");
        assertThat(site().get("/en/datenschutz").page().select(".duty__missing").text())
                .contains("operator");
    }

    @Test
    void everyPageLeadsToTheDutyPagesAndKnowsWhereItIs() {
        for (var address : List.of("/", "/projekte", "/gibtsnicht", "/impressum")) {
            var links = site().get(address).page().select(".footer a").eachAttr("href");
            assertThat(links).contains("/impressum", "/datenschutz", "/barrierefreiheit", "/leichte-sprache");
            assertThat(links).anyMatch(link -> link.startsWith("/barriere-melden?seite=%2F"));
        }
        var link = site().get("/en/projekte?ordnung=titel").page().select(".footer a[href*=barriere-melden]");
        assertThat(site().get(link.attr("href"))
                        .page()
                        .select("input[name=seite]")
                        .attr("value"))
                .isEqualTo("/en/projekte?ordnung=titel");
    }

    @Test
    void theStatementNamesStateGapsMethodAndEnforcement() {
        var page = site().get("/barrierefreiheit").page();
        assertThat(page.select("main").text())
                .contains("teilweise vereinbar", "axe", "Grund", "Stattdessen", "Durchsetzungsstelle");
        assertThat(page.select("main a[rel=external]").eachAttr("href")).contains("https://msgiv.brandenburg.de/");
        assertThat(page.select("main time").attr("datetime")).matches("\\d{4}-\\d\\d-\\d\\d");
    }

    @Test
    void easyLanguageBreaksNoWords() {
        var page = site().get("/leichte-sprache").page();
        assertThat(page.select(".duty--easy")).hasSize(1);
        var rules = page.select("link[rel=stylesheet]").eachAttr("href").stream()
                .map(sheet -> site().get(sheet).body())
                .flatMap(sheet -> EASY.matcher(sheet).results())
                .map(rule -> rule.group(1))
                .toList();
        assertThat(rules).isNotEmpty().anyMatch(rule -> rule.matches("(?s).*\\bhyphens:\\s*none\\b.*"));
        assertThat(rules).noneMatch(rule -> rule.matches("(?s).*\\bhyphens:\\s*(auto|manual)\\b.*"));
        assertThat(page.select(".duty--easy").text()).doesNotContain("\u00ad");
    }
}
