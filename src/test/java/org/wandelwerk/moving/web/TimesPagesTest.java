package org.wandelwerk.moving.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;
import org.wandelwerk.committee.ACommittee;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.committee.Committees;
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

    private static final String MOVE = """
        insert into project.moves (project_id, number, kind, procedure, version, step, status, since, as_of, sources,
            left_step, outcome, moved_by, moved_at)
        select project_id, ?, 'MOVED', procedure, version, ?, 'UNDER_WAY', to_char(?::date, 'YYYY-MM-DD'), ?, '{}',
            ?, ?, moved_by, moved_at
        from project.moves where project_id = ? and number = 1\
        """;

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private Moving moving;

    @Autowired
    private Statements statements;

    @Autowired
    private Committees committees;

    @Autowired
    private DSLContext sql;

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

    private CommitteeId workshop(int number) {
        var workshop = ACommittee.workshop(number, "Werkstatt " + number).build();
        Acting.as(HouseActors.IMPORT, () -> committees.takeOver(workshop));
        return workshop.id();
    }

    /** A project that stood at the workshops for so many days, long ago. */
    private void stoodAtWorkshops(int days, CommitteeId... workshops) {
        var made = AProject.withId(UUID.randomUUID().toString());
        Stream.of(workshops).forEach(made::of);
        var project = made.build().project();
        Acting.as(HouseActors.SYSTEM, () -> moving.enter(project, "stark", ""));
        var came = LocalDate.of(2021, 3, 1);
        sql.transaction(all -> {
            all.dsl()
                    .execute(
                            MOVE,
                            2,
                            "workshop",
                            came,
                            came,
                            "qualification",
                            "ready",
                            project.id().value());
            var left = came.plusDays(days);
            all.dsl()
                    .execute(
                            MOVE,
                            3,
                            "application",
                            left,
                            left,
                            "workshop",
                            "recommended",
                            project.id().value());
        });
    }

    private Map<String, String> lines(String path) {
        return office.get(path).page().select("table.flow-table tbody tr").stream()
                .collect(Collectors.toMap(
                        row -> row.select("th").text(),
                        row -> row.select("td").eachText().getFirst()));
    }

    @Test
    void eachWorkshopHasALineOfItsOwnWithItsDays() {
        var slow = workshop(171);
        var quick = workshop(172);
        IntStream.of(10, 20, 30, 40, 50).forEach(days -> stoodAtWorkshops(days, slow));
        IntStream.of(2, 4, 6, 8, 100).forEach(days -> stoodAtWorkshops(days, quick));
        stoodAtWorkshops(70, slow, quick);
        var lines = lines(STARK + "&von=2021-01-01&bis=2021-12-31");
        assertThat(lines.get("in der Werkstatt Werkstatt 171"))
                .contains("35 Tage (Median)", "23 Tage bis 48 Tage", "6 ");
        assertThat(lines.get("in der Werkstatt Werkstatt 172")).contains("7 Tage (Median)", "5 Tage bis 55 Tage", "6 ");
        assertThat(lines.get("in der Werkstatt"))
                .as("a project of both counts once for all together")
                .contains("20 Tage (Median)", "7 Tage bis 45 Tage", "11 ");
        assertThat(lines(STARK + "&von=2021-01-01&bis=2021-03-20").get("in der Werkstatt Werkstatt 171"))
                .contains("weniger als 5, darum keine Dauer");
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
