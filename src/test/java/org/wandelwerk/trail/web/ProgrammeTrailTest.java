package org.wandelwerk.trail.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desks;

/** When which version of a procedure was released, everybody reads; what it says, those who work with it. */
@LausitzHouse
@Import(Desks.class)
class ProgrammeTrailTest {

    private static final String PROCEDURE = "/verfahren/lausitz-brandenburg";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Test
    void everybodyReadsThatVersionsOfAProcedureWereReleased() {
        var site = new Site(port);
        var link = site.get(PROCEDURE).page().select("main a[href$=/verlauf]").attr("href");

        var page = site.get(link);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("main").text())
                .contains("Fassung des Verfahrens", "Schritt des Verfahrens", "Förderbereich", "Geändert")
                .doesNotContain("qualification", "WORKSHOP");
        assertThat(site.get("/en" + link).page().select("main").text()).contains("Version of the procedure");
        assertThat(site.get("/verfahren/gibt-es-nicht/verlauf").status()).isEqualTo(404);
    }

    @Test
    void thoseWhoWorkWithItReadWhatEachVersionSays() {
        var office = desks.of(new Site(port), "Olga Office", "office");
        var link = office.get("/schreibtisch" + PROCEDURE + "/1")
                .page()
                .select("main a[href*=/schreibtisch/verlauf/programme/]")
                .attr("href");

        var page = office.get(link);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("main").text())
                .contains("Fassung des Verfahrens", "Prüfsumme", "Schritt des Verfahrens", "Bedingungen (Datei)");
        assertThat(desks.of(new Site(port), "Mika Ressort", "ministry")
                        .get(link)
                        .status())
                .as("who reads procedures, but no lines of time")
                .isEqualTo(404);
    }
}
