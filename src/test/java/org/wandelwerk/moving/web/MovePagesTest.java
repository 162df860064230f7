package org.wandelwerk.moving.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.moving.Moving;
import org.wandelwerk.programme.PublicStatus;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.Projects;

@House
@Import(Desks.class)
class MovePagesTest {

    private static final String PROCEDURES = "/schreibtisch/verfahren";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private Moving moving;

    @Autowired
    private Projects projects;

    @Autowired
    private Statements statements;

    private Desk office;
    private String key;
    private String address;

    @BeforeEach
    void aProjectThatWasHandedIn() {
        office = desks.of(new Site(port), "Otto Office", "office");
        var project = AProject.withId(UUID.randomUUID().toString()).build().project();
        Acting.as(HouseActors.SYSTEM, () -> moving.enter(project, "lausitz-brandenburg", ""));
        key = project.key().value();
        address = "/schreibtisch/projekte/" + key + "/schritt";
    }

    private String main(String path) {
        return office.get(path).page().select("main").text();
    }

    private static String token(Desk desk) {
        return Form.in(desk.get("/schreibtisch").page(), "/abmelden").value("token");
    }

    private Form form(String outcome) {
        return Form.in(office.get(address + "?weg=" + outcome).page(), address);
    }

    @Test
    void theOfficeMovesAProjectAndReadsWhoDidItAndWhy() {
        assertThat(main(address)).contains("eingereicht", "vollständig → in Qualifizierung", "hier eingereicht");

        var answer = office.send(form("returned").with("grund", "Der Kostenplan fehlt."));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(main(address))
                .contains("Begründung: Der Kostenplan fehlt.", "eingetragen von Otto Office", "hier weitergeführt");
        assertThat(office.send(form("complete")).status()).isEqualTo(303);
        assertThat(main("/en" + address)).contains("in qualification", "ready for the workshop", "Whose turn it is");
    }

    @Test
    void whatIsMissingIsSaidBesideTheFieldAndNothingIsLost() {
        var answer = office.send(form("returned").with("am", "gestern").with("beleg", "Brief"));
        assertThat(answer.status()).isEqualTo(422);
        var page = answer.page();
        assertThat(page.title()).startsWith("Fehler");
        assertThat(page.select("[role=alert] a").eachAttr("href")).containsExactly("#am");
        assertThat(page.select("#beleg").val()).isEqualTo("Brief");
        var again = office.send(form("returned"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("#grund-error").text()).isEqualTo("Diese Angabe fehlt.");
        assertThat(office.send(form("returned").with("am", "+999999-01-01")).status())
                .isEqualTo(422);
    }

    @Test
    void theSameFormAgainComesTooLate() {
        var form = form("complete");
        assertThat(office.send(form).status()).isEqualTo(303);
        assertThat(office.send(form).status()).isEqualTo(412);
        assertThat(office.send(form.with("am", "gestern")).status()).isEqualTo(412);
    }

    @Test
    void whoseTurnItIsNotReadsButMovesNothing() {
        var form = form("complete");
        var ministry = desks.of(office.site(), "Mia Ministerium", "ministry");
        assertThat(ministry.get(address).page().select("main").text()).contains("liegt nicht bei Ihnen");
        assertThat(ministry.get(address + "?weg=complete").page().select("form[action$=schritt]"))
                .isEmpty();
        assertThat(ministry.send(form.with("token", token(ministry))).status()).isEqualTo(409);
        for (var sent : List.of(form, form.with("am", "gestern"))) {
            var refused = ministry.send(sent.with("token", token(ministry)));
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.page().select("main").text())
                    .contains("Ihre Rolle enthält dieses Recht nicht", "Verfahren der Projekte führen")
                    .doesNotContain("access.permission");
            assertThat(refused.page().select("main a[href='/schreibtisch/rollen']"))
                    .hasSize(1);
        }
        var research = desks.of(office.site(), "Rosa Forschung", "research");
        assertThat(research.get(address).status()).isEqualTo(404);
        assertThat(research.send(form.with("token", token(research))).status()).isEqualTo(404);
        assertThat(research.get(PROCEDURES).status()).isEqualTo(404);
    }

    @Test
    void theDayOfTheProofIsAskedOnThePageAndShownThere() {
        var built = AProject.withId(UUID.randomUUID().toString())
                .at(PublicStatus.IN_IMPLEMENTATION)
                .build();
        Acting.as(HouseActors.IMPORT, () -> projects.takeOver(built));
        address = "/schreibtisch/projekte/" + built.project().key() + "/schritt";
        assertThat(main(address)).contains("fertig → fertig, Nachweis läuft mit Frist");
        var page = office.get(address + "?weg=finished").page();
        assertThat(page.select("#bis").hasAttr("required")).isTrue();
        assertThat(page.select("#bis-hint").text()).contains("Nachweis", "Zuwendungsgeber");
        var finished = form("finished").with("beleg", "Schreiben vom 2. November");
        var without = office.send(finished);
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.page().select("#bis-error").text()).isEqualTo("Diese Angabe fehlt.");

        assertThat(office.send(finished.with("bis", "2031-05-31")).status()).isEqualTo(303);

        assertThat(main(address)).contains("Bis 31. Mai 2031", "Frist: 31. Mai 2031", "Frist vermerkt");
        assertThat(office.get(address + "?weg=accepted")
                        .page()
                        .select("#bis-hint")
                        .text())
                .contains("Zweckbindung");
        assertThat(office.get("/en" + address + "?weg=day-noted")
                        .page()
                        .select("#bis-hint")
                        .text())
                .contains("By when the proof");
    }

    @Test
    void theProceduresTellHowManyProjectsStandWhereAndLeadToOne() {
        assertThat(main(PROCEDURES)).contains("STARK", "Landesarm", "9 Schritte", "6 Schritte");
        assertThat(main("/schreibtisch")).contains("Verfahren");
        var one = office.get(PROCEDURES + "/lausitz-brandenburg/1").page();
        assertThat(one.select("svg.flow rect")).hasSize(9);
        assertThat(one.select("main").text())
                .contains(
                        "5.500.000.000 €",
                        "gesetze-im-internet.de",
                        "Datum nicht überliefert",
                        "nicht überliefert",
                        "90 %");
        assertThat(main("/en" + PROCEDURES + "/stark/1"))
                .contains("Legal base", "not recorded")
                .doesNotContain("{");
        assertThat(office.get(PROCEDURES + "?projekt=" + key).header("Location"))
                .endsWith(address);
        assertThat(office.get(PROCEDURES + "?projekt=unsinn").status()).isEqualTo(422);
        assertThat(office.get(PROCEDURES + "/atlantis/1").status()).isEqualTo(404);
        assertThat(office.get(PROCEDURES + "/stark/unsinn").status()).isEqualTo(400);
    }

    @Test
    void wrongAddressesAreNotFoundAndTheNewestVersionHasNoNewer() {
        assertThat(office.get("/schreibtisch/projekte/unsinn/schritt").status()).isEqualTo(404);
        assertThat(office.get("/schreibtisch/projekte/P-0000-000/schritt").status())
                .isEqualTo(404);
        assertThat(office.get(address + "?weg=bingo").status()).isEqualTo(404);
        assertThat(office.get(address.replace("/schritt", "/fassung")).status()).isEqualTo(409);
    }

    @Test
    void thePageAsksForTheBodiesOnce() {
        office.get(address);
        var asked = statements.during(() -> office.get(address));
        assertThat(asked.stream().filter(statement -> statement.contains("\"committee\".\"committees\"")))
                .hasSize(1);
    }

    @Test
    void theListIsReadInTheSameNumberOfStatements() {
        office.get(PROCEDURES);
        assertThat(statements.during(() -> office.get(PROCEDURES))).hasSizeLessThan(16);
    }
}
