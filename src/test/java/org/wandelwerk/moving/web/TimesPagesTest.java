package org.wandelwerk.moving.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.moving.MoveOrder;
import org.wandelwerk.moving.MoveRemark;
import org.wandelwerk.moving.Moving;
import org.wandelwerk.project.AProject;

@House
@Import(Desks.class)
class TimesPagesTest {

    private static final String TIMES = "/schreibtisch/verfahren/zeiten";
    private static final String STARK = TIMES + "?verfahren=stark";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private Moving moving;

    @Autowired
    private Statements statements;

    private Desk office;

    @BeforeEach
    void theOffice() {
        office = desks.of(new Site(port), "Otto Office", "office");
    }

    private void aProjectThatLeftTheIntake() {
        var project = AProject.withId(UUID.randomUUID().toString()).build().project();
        Acting.as(HouseActors.SYSTEM, () -> {
            moving.enter(project, "stark", "");
            return moving.move(
                    project.key(),
                    new MoveOrder(1, "complete", LocalDate.now(ZoneId.of("Europe/Berlin")), MoveRemark.NONE));
        });
    }

    private String main(String path) {
        return office.get(path).page().select("main").text();
    }

    @Test
    void theTimesOfAProcedureAreShownAndThoseOfFewAreNot() {
        aProjectThatLeftTheIntake();
        assertThat(main(STARK)).contains("STARK", "eingereicht", "weniger als 5, darum keine Dauer");
        for (int i = 0; i < 5; i++) {
            aProjectThatLeftTheIntake();
        }
        assertThat(main(STARK)).contains("0 Tage (Median)", "die mittlere Hälfte: 0 Tage bis 0 Tage", "bisher 0 Tage");
        assertThat(main("/en" + STARK)).contains("0 days (median)").doesNotContain("{");
        assertThat(main(STARK + "&von=2020-01-01&bis=2020-12-31")).doesNotContain("Median)");
    }

    @Test
    void theSameGoesOutAsAFile() {
        aProjectThatLeftTheIntake();
        var csv = office.get(TIMES + ".csv?verfahren=stark");
        assertThat(csv.header("Content-Disposition")).contains("attachment", "zeiten.csv");
        assertThat(csv.header("Cache-Control")).contains("no-store");
        assertThat(csv.body()).contains("Median in Tagen", "eingereicht");
        assertThat(office.get(TIMES + ".xlsx?verfahren=stark").status()).isEqualTo(200);
        assertThat(office.get(TIMES + ".csv?von=gestern").status()).isEqualTo(404);
    }

    @Test
    void whatCannotBeReadIsSaidAndNothingTypedIsLost() {
        var wrong = office.get(TIMES + "?von=gestern&bis=2026-01-01");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#von").val()).isEqualTo("gestern");
        assertThat(wrong.page().select("[role=alert] a").eachAttr("href")).containsExactly("#von");
        var turned = office.get(TIMES + "?von=2026-02-01&bis=2026-01-01");
        assertThat(turned.page().select("#bis-error").text()).contains("vor dem ersten");
        assertThat(office.get(TIMES + "?verfahren=atlantis").status()).isEqualTo(404);
    }

    @Test
    void theTimesAreReadInTheSameNumberOfStatementsAndByThoseWhoWorkWithThemAlone() {
        office.get(TIMES);
        assertThat(statements.during(() -> office.get(TIMES))).hasSizeLessThan(18);
        assertThat(desks.of(office.site(), "Rosa Forschung", "research")
                        .get(TIMES)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theWorkListAndTheListOfAllLeadToTheProject() {
        aProjectThatLeftTheIntake();
        assertThat(main("/schreibtisch")).contains("Projekt qualifizieren", "Projekte, die auf Sie warten");
        assertThat(main(TIMES.replace("zeiten", "an-der-reihe"))).contains("in Qualifizierung", "hier seit");
        assertThat(statements.during(() -> office.get(TIMES.replace("zeiten", "an-der-reihe"))))
                .hasSizeLessThan(18);
    }
}
