package org.wandelwerk.moving.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.moving.MoveOrder;
import org.wandelwerk.moving.MoveRemark;
import org.wandelwerk.moving.Moving;
import org.wandelwerk.programme.OtherRegions;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.Projects;

/** Before a project goes over to another version of its procedure, the page says what is lost and what is different. */
@House
@Import({Desks.class, OtherRegions.class})
class CarryOverPagesTest {

    private static final String LOST = "section[aria-labelledby=lost] ";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private Moving moving;

    @Autowired
    private Projects projects;

    @Autowired
    private OtherRegions regions;

    private Desk office;
    private String address = "";

    /** By no form, with the notification as another step, and withdrawn no more while a project is worked up. */
    @BeforeEach
    void aNewerVersion() {
        office = desks.of(new Site(port), "Otto Office", "office");
        regions.releaseDocument(regions.shipped("lausitz-brandenburg-2")
                .replace("version: 2", "version: 9")
                .replace("    form: projektsteckbrief/1\n", "")
                .replaceFirst("(?m)^      withdrawn: .*$\\R", "")
                .replace("lapses: P24M", "lapses: P36M")
                .replace("id: notice\n    kind: Notification", "id: told\n    kind: Notification\n    deadline: P30D")
                .replace("to: notice,", "to: told,")
                .replace("  notice: {", "  told: {")
                .replace("steps: [ notice, application ]", "steps: [ told, application ]")
                .replace("step: notice,", "step: told,"));
    }

    private AProject aProject() {
        return AProject.withId(UUID.randomUUID().toString());
    }

    /** In the second version, where it is worked up. */
    private void inQualification() {
        var project = aProject().build().project();
        address = "/schreibtisch/projekte/" + project.key() + "/fassung";
        Acting.as(HouseActors.SYSTEM, () -> {
            moving.enter(project, "lausitz-brandenburg", "projektsteckbrief/1");
            return moving.move(
                    project.key(),
                    new MoveOrder(1, "complete", moving.stand(project.key()).today(), MoveRemark.NONE));
        });
    }

    /** Where another record left it: at the notification that the newer version calls otherwise. */
    private void atTheNotice() {
        var told = aProject().build();
        address = "/schreibtisch/projekte/" + told.project().key() + "/fassung";
        Acting.as(HouseActors.IMPORT, () -> projects.takeOver(told));
    }

    private Document page() {
        return office.get(address).page();
    }

    private static List<String> rows(Document page) {
        return page.select("section[aria-labelledby=becomes] tbody tr").eachText();
    }

    @Test
    void whatIsDifferentStandsBesideEachStepAndWhatIsAlikeSaysNothing() {
        inQualification();
        assertThat(page().select("section[aria-labelledby=becomes] thead th").eachText())
                .containsExactly("Fassung 2", "Fassung 9");
        assertThat(rows(page()))
                .contains(
                        "eingereicht eingereicht Anders: was verlangt und geprüft wird",
                        "in der Werkstatt in der Werkstatt",
                        "bei der IMAG bei der IMAG Anders: wohin es weitergeht, wie lange es gilt",
                        "Anzeige beim Bund entfällt",
                        "neu Anzeige beim Bund")
                .anySatisfy(row ->
                        assertThat(row).startsWith("in Qualifizierung in Qualifizierung Anders: wohin es weitergeht"));
        assertThat(rows(office.get("/en" + address).page()))
                .contains("notified to the federation is gone", "new notified to the federation");
    }

    @Test
    void theOutcomesThatAreLostAreNamed() {
        inQualification();
        assertThat(page().select(LOST + "li").eachText()).containsExactly("zurückgezogen");
        assertThat(page().select("#schritt option[selected]").eachText()).containsExactly("in Qualifizierung");
        var answer = office.send(Form.in(page(), address).with("grund", "Neue Richtlinie."));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(office.follow(answer).page().select("main").text())
                .contains("in eine neue Fassung überführt", "Neue Richtlinie.", "Fassung 9");
        assertThat(office.get(address).status()).as("there is no newer one").isEqualTo(409);
    }

    @Test
    void whereTheStepIsGoneAllItsOutcomesAreLostAndSomebodySaysWhereTheProjectStands() {
        atTheNotice();
        assertThat(page().select(LOST + "li").eachText())
                .containsExactly("keine Einwände", "Rückfrage", "zurückgezogen");
        assertThat(page().select("#schritt option[selected]")).isEmpty();
        var form = Form.in(page(), address).with("grund", "Neue Richtlinie.");
        var unchosen = office.send(form);
        assertThat(unchosen.status()).isEqualTo(422);
        assertThat(unchosen.page().select("#schritt-error").text())
                .isEqualTo("Bitte wählen Sie, in welchem Schritt das Projekt dann steht.");
        assertThat(office.send(form.with("schritt", "told")).status()).isEqualTo(303);
    }

    @Test
    void whereNothingIsLostThePageSaysSo() {
        var project = aProject().build().project();
        address = "/schreibtisch/projekte/" + project.key() + "/fassung";
        Acting.as(HouseActors.SYSTEM, () -> moving.enter(project, "lausitz-brandenburg", "projektsteckbrief/2"));
        assertThat(page().select(LOST).text()).contains("Keine: Alle Ausgänge dieses Schrittes");
    }
}
