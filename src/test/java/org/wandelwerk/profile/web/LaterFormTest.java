package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.Site.Answer;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.project.MoveKind;
import org.wandelwerk.project.ProjectMoves;

/** Profiles stay with the form by which they were begun until somebody moves them on, and lose no answer then. */
class LaterFormTest extends WriterAndOffice {

    private static final String NEW = "Das Vorhaben im Einzelnen";

    @Autowired
    private DSLContext sql;

    @Autowired
    private ProjectMoves moves;

    @Autowired
    private Procedures procedures;

    private void begunByTheFirstForm() {
        save("idee", IDEA);
        Acting.as(
                HouseActors.SYSTEM,
                () -> sql.transactionResult(all -> all.dsl()
                        .execute("update profile.profiles set form = 'projektsteckbrief/1' where key = ?", key())));
    }

    private String key() {
        return profile().replace("/ideen/", "");
    }

    private String form() {
        return String.valueOf(sql.fetchValue("select form from profile.profiles where key = ?", key()));
    }

    private int procedure() {
        return moves.find(PublicKey.read(key()).orElseThrow())
                .orElseThrow()
                .dossier()
                .position()
                .procedure()
                .number();
    }

    private String over() {
        return "/schreibtisch/projekte/" + key() + "/fassung";
    }

    private Answer carryOver(Desk office, String step) {
        return office.send(Form.in(office.get(over()).page(), over())
                .with("grund", "Das neue Formular gilt.")
                .with("schritt", step));
    }

    private static List<String> asked(Document page) {
        return page.select("dt").eachText();
    }

    @Test
    void aNewProfileIsAskedByTheFormOfToday() {
        assertThat(form()).isEqualTo("projektsteckbrief/2");
        assertThat(writer.get(profile()).page().select("#formular")).isEmpty();
        assertThat(writer.get(profile() + "/wirkung").page().select("[name=a_description]"))
                .hasSize(1);
    }

    @Test
    void aDraftStaysWithItsFormUntilThoseWhoWriteItChangeItOver() {
        begunByTheFirstForm();
        assertThat(writer.get(profile() + "/wirkung").page().select("[name=a_description]"))
                .isEmpty();
        var page = writer.get(profile()).page();
        assertThat(page.select("section[aria-labelledby=formular] li").eachText())
                .contains(NEW, "Darf das Vorhaben veröffentlicht werden?", "Was den Träger jedes Jahr belastet")
                .doesNotContain("Wie heißt das Vorhaben?");
        var english = writer.get("/en" + profile()).page().select("section[aria-labelledby=formular]");
        assertThat(english.text()).contains("There is a new version of the form", "The project in detail");

        var change = Form.in(page, "/formular");
        assertThat(writer.follow(writer.send(change)).page().select("main").text())
                .contains("Alle Antworten sind noch da");
        assertThat(writer.send(change).status()).isEqualTo(303);
        assertThat(form()).isEqualTo("projektsteckbrief/2");
        assertThat(writer.get(profile() + "/idee")
                        .page()
                        .select("#a_title, [name=a_title]")
                        .val())
                .isEqualTo(IDEA.get("a_title"));
        assertThat(writer.get(profile() + "/wirkung").page().select("[name=a_description]"))
                .hasSize(1);
        assertThat(writer.get(profile()).page().select("#formular")).isEmpty();
    }

    @Test
    void whoeverSawTheFormerFormHandsInNothingByTheLaterOne() {
        begunByTheFirstForm();
        var page = writer.get(profile()).page();
        var seen = Form.in(page, "/abgeben");
        assertThat(writer.send(Form.in(page, "/formular")).status()).isEqualTo(303);
        assertThat(form()).isEqualTo("projektsteckbrief/2");
        var stale = writer.send(seen);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.page().select("[role=alert]").text()).isNotEmpty();
        assertThat(handIn().status()).isEqualTo(303);
    }

    @Test
    void whatWasHandedInByTheFirstFormGoesTheVersionThatAsksByItAndIsNotChangedOverByItsWriters() {
        begunByTheFirstForm();
        var change = Form.in(writer.get(profile()).page(), "/formular");
        assertThat(handIn().status()).isEqualTo(303);
        assertThat(procedure()).isEqualTo(2);
        assertThat(writer.send(change).status()).isEqualTo(409);
        assertThat(form()).isEqualTo("projektsteckbrief/1");
    }

    @Test
    void theAnswersGoAlongWhenTheOfficeMovesTheProjectAndNewQuestionsAreOpen() {
        begunByTheFirstForm();
        handIn();
        var office = office();
        var preview = office.get(over()).page();
        assertThat(preview.select("#form").text())
                .isEqualTo("Projektsteckbrief: von Fassung 1 zu Fassung 2 des Formulars");
        assertThat(preview.select("section[aria-labelledby=form] li").eachText())
                .contains(NEW, "Welches Problem löst es?");
        assertThat(preview.select(".flow-table p").eachText()).contains("Anders: was verlangt und geprüft wird");
        assertThat(form()).as("looking changes nothing").isEqualTo("projektsteckbrief/1");

        assertThat(carryOver(office, "intake").status()).isEqualTo(303);
        assertThat(procedure()).isEqualTo(4);
        assertThat(form()).isEqualTo("projektsteckbrief/2");
        var page = office.get(received()).page();
        assertThat(asked(page)).contains(NEW);
        assertThat(page.select("main").text()).contains(IDEA.get("a_title"));
        office.send(Form.in(page, "/zurueckgeben")
                .with("grund", "Bitte auch die neuen Fragen.")
                .with("bis", "31.12.2099")
                .with("frage", List.of("description")));
        save("wirkung", Map.of("a_description", "Ein Laden mit Saal darüber."));
        assertThat(handIn().status()).isEqualTo(303);

        var second = office.get(received()).page();
        assertThat(second.select(".trail ins").eachText()).containsExactly("Ein Laden mit Saal darüber.");
        assertThat(asked(office.get(received() + "?fassung=1").page()))
                .as("what was handed in stays as it was asked")
                .isNotEmpty()
                .doesNotContain(NEW);
        formsAreNamedByTheirTitles(office);
    }

    private void formsAreNamedByTheirTitles(Desk office) {
        var trail = "/schreibtisch/verlauf/projekte/"
                + sql.fetchValue("select id from profile.profiles where key = ?", key());
        assertThat(office.get(trail).page().select("main").text())
                .contains("Projektsteckbrief 1", "Projektsteckbrief 2")
                .doesNotContain("projektsteckbrief/");
        assertThat(office.get("/en" + trail).page().select("main").text()).contains("Project profile 2");
    }

    @Test
    void anAcceptedProfileStaysAsItWasAccepted() {
        var office = accepted();
        assertThat(carryOver(office, "qualification").status()).isEqualTo(303);
        assertThat(procedure()).isEqualTo(4);
        assertThat(form()).isEqualTo("projektsteckbrief/1");
        assertThat(asked(office.get(received()).page())).doesNotContain(NEW);
        assertThat(writer.get(profile()).page().select("form[action$=/abgeben]"))
                .isEmpty();
    }

    private Desk accepted() {
        begunByTheFirstForm();
        handIn();
        var office = office();
        office.send(Form.in(office.get(received()).page(), "/annehmen"));
        return office;
    }

    private void theWorkingCopyIsGone() {
        Acting.as(
                HouseActors.SYSTEM,
                () -> sql.transactionResult(all -> all.dsl()
                        .execute(
                                "delete from profile.answers where profile_id ="
                                        + " (select id from profile.profiles where key = ?)",
                                key())));
    }

    private List<String> mails() {
        return sql.fetch("select subject from notification.mails where address = ?", IDEA.get("a_mail"))
                .getValues(0, String.class);
    }

    @Test
    void anAcceptedProfileIsWrittenOnWhenItsProjectStandsInTheIntakeAgain() {
        var office = accepted();
        assertThat(writer.get(profile()).page().select("#wieder-offen")).isEmpty();
        assertThat(carryOver(office, "intake").status()).isEqualTo(303);
        assertThat(form()).isEqualTo("projektsteckbrief/2");
        assertThat(mails()).contains("Vorhaben %s: Bitte ergänzen Sie den Steckbrief".formatted(key()));
        var page = writer.get(profile()).page();
        assertThat(page.select(".profile__asked")).isEmpty();
        assertThat(page.select("#wieder-offen").text()).contains("das Formular ist neu");
        assertThat(writer.get("/en" + profile()).page().select("#wieder-offen").text())
                .contains("the form is new");
        save("wirkung", Map.of("a_description", "Ein Laden mit Saal darüber."));
        assertThat(handIn().status()).isEqualTo(303);
        office.send(Form.in(office.get(received()).page(), "/annehmen"));
        assertThat(writer.get(profile()).page().select(".hero__kicker").text()).contains("angenommen");
    }

    @Test
    void whatIsWrittenOnIsWhatWasHandedInLastWhereTheWorkingCopyIsGone() {
        var office = accepted();
        theWorkingCopyIsGone();
        assertThat(carryOver(office, "intake").status()).isEqualTo(303);
        assertThat(writer.get(profile() + "/idee")
                        .page()
                        .select("#a_title, [name=a_title]")
                        .val())
                .isEqualTo(IDEA.get("a_title"));
        save("wirkung", Map.of("a_description", "Ein Laden mit Saal darüber."));
        theWorkingCopyIsGone();
        save("idee", Map.of("a_summary", ""));
        assertThat(writer.get(profile() + "/idee").page().select("#f-summary").val())
                .as("what is emptied is empty")
                .isEmpty();
        save("idee", Map.of("a_summary", "Ein neuer Laden."));
        save("wirkung", Map.of("a_description", "Ein Laden mit Saal darüber."));
        assertThat(handIn().status()).isEqualTo(303);
        assertThat(office.get(received()).page().select("main").text())
                .contains(IDEA.get("a_title"), "Ein neuer Laden.", "Ein Laden mit Saal darüber.");
    }

    @Test
    void anAcceptedProfileStaysAsItWasAcceptedOnceABodyDealtWithItsProject() {
        var office = accepted();
        leave("ready");
        leave("qualify");
        assertThat(office.get(over())
                        .page()
                        .select("section[aria-labelledby=form]")
                        .text())
                .contains("kein Gremium");
        assertThat(carryOver(office, "intake").status()).isEqualTo(303);
        assertThat(procedure()).isEqualTo(4);
        assertThat(form()).isEqualTo("projektsteckbrief/1");
        assertThat(writer.get(profile()).page().select("form[action$=/abgeben]"))
                .isEmpty();
    }

    private void leave(String outcome) {
        var at = moves.find(PublicKey.read(key()).orElseThrow()).orElseThrow();
        var position = at.dossier().position();
        var procedure = procedures.version(position.procedure());
        var step = procedure.step(String.valueOf(position.step()));
        var to = position.left(procedure, step.outcome(outcome), LocalDate.now(ZoneId.of("Europe/Berlin")));
        Acting.as(
                HouseActors.SYSTEM,
                () -> moves.add(at.dossier().project().id(), at.last().number(), MoveKind.MOVED, to, null));
    }
}
