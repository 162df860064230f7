package org.wandelwerk.portal.web.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;

@House
class ProcedureControllerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Statements statements;

    private Site site() {
        return new Site(port);
    }

    @Test
    void everyoneReadsTheWayOfAProjectDrawnAndInWords() {
        var page = site().get("/verfahren/lausitz-brandenburg").page();
        assertThat(page.select("h1").text())
                .isEqualTo("Der Weg eines Projekts: Strukturentwicklung Lausitz (Landesarm)");
        assertThat(page.select(".nav--wide [aria-current]").text()).isEqualTo("Projekte");
        assertThat(page.select("svg.flow rect")).hasSize(9);
        assertThat(page.select("svg.flow").attr("role")).isEqualTo("img");
        var table = page.select("table.flow-table").text();
        assertThat(table)
                .contains("bei der IMAG", "Interministerielle Arbeitsgruppe Lausitz", "Vorsitz")
                .contains("zurückgestellt → bei der IMAG", "mit Begründung", "mit Frist")
                .contains("Geprüft wird: Förderfähigkeit, Beihilferecht")
                .contains("verfällt nach 24 Monaten");
        assertThat(page.select("main").text()).contains("Sie ist kein Förderantrag", "gilt seit 29. November 2026");
    }

    @Test
    void theWayToFederalMoneyKnowsNeitherTheGroupNorTheBank() {
        var text = site().get("/en/verfahren/stark").page().select("main").text();
        assertThat(text)
                .contains("at the workshop", "Federal Office for Economic Affairs", "by consensus", "valid since")
                .doesNotContain("interministerial", "bank", "nicht", "{");
    }

    @Test
    void anUnknownProcedureIsNotFoundAndTheOthersAreAskedInFewStatements() {
        assertThat(site().get("/verfahren/atlantis").status()).isEqualTo(404);
        site().get("/verfahren/stark");
        assertThat(statements.during(() -> site().get("/verfahren/stark"))).hasSizeLessThan(8);
    }

    @Test
    void eachWayLeadsToTheOthers() {
        for (var language : List.of("", "/en")) {
            var lausitz =
                    site().get(language + "/verfahren/lausitz-brandenburg").page();
            assertThat(lausitz.select("section[aria-labelledby=others] a").eachAttr("href"))
                    .containsExactly(language + "/verfahren/stark");
            var stark = site().get(language + "/verfahren/stark/1").page();
            assertThat(stark.select("section[aria-labelledby=others] a").eachAttr("href"))
                    .containsExactly(language + "/verfahren/lausitz-brandenburg");
        }
    }

    @Test
    void aVersionHasAnAddressThatProjectsLeadTo() {
        var page = site().get("/verfahren/stark/4").page();
        assertThat(page.select("main").text()).contains("Fassung 4").doesNotContain("Das ist Fassung");
        assertThat(site().get("/verfahren/stark/1").page().select("main").text())
                .contains("Das ist Fassung 1.");
        assertThat(site().get("/verfahren/stark/99").status()).isEqualTo(404);
        assertThat(site().get("/verfahren/stark/eins").status()).isEqualTo(404);
        assertThat(site().get("/verfahren/atlantis/1").status()).isEqualTo(404);
    }
}
