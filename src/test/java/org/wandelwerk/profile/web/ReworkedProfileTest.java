package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
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
import org.wandelwerk.project.Standpoint;

/** What was accepted is reworked when the office asks for that, and what it announced follows without being asked. */
class ReworkedProfileTest extends WriterAndOffice {

    private static final Map<String, String> PROMOTER = Map.of(
            "a_promoter-kind", "municipality",
            "a_council.state", "follows",
            "a_council.until", "30.9.2099",
            "a_budget.state", "exists");

    @Autowired
    private DSLContext sql;

    @Autowired
    private ProjectMoves moves;

    @Autowired
    private Procedures procedures;

    private Desk accepted() {
        save("idee", IDEA);
        save("traeger", PROMOTER);
        attach("Lageplan.txt");
        handIn();
        var office = office();
        assertThat(office.send(Form.in(office.get(received()).page(), "/annehmen"))
                        .status())
                .isEqualTo(303);
        return office;
    }

    private Answer attach(String name) {
        var form = Form.in(writer.get(profile()).page(), "/anlagen");
        return writer.hand(form, "datei", name, "Ein Blatt.".getBytes(StandardCharsets.UTF_8));
    }

    private Answer askAnew(Desk office, String question) {
        return office.send(Form.in(office.get(received()).page(), "/zurueckgeben")
                .with("grund", "Die Werkstatt bittet um eine kürzere Fassung.")
                .with("bis", "31.12.2099")
                .with("frage", List.of(question)));
    }

    private Standpoint standpoint() {
        return moves.find(PublicKey.read(profile().replace("/ideen/", "")).orElseThrow())
                .orElseThrow();
    }

    private String stands() {
        var at = standpoint();
        return at.dossier().position().step() + " " + at.moves().size();
    }

    private void leave(String outcome) {
        var at = standpoint();
        var position = at.dossier().position();
        var procedure = procedures.version(position.procedure());
        var step = procedure.step(String.valueOf(position.step()));
        var to = position.left(procedure, step.outcome(outcome), LocalDate.now(ZoneId.of("Europe/Berlin")));
        Acting.as(
                HouseActors.SYSTEM,
                () -> moves.add(at.dossier().project().id(), at.last().number(), MoveKind.MOVED, to, null));
    }

    private List<String> mails() {
        return sql.fetch("select subject from notification.mails where subject like ?", "%" + key() + "%")
                .getValues(0, String.class);
    }

    private String key() {
        return profile().replace("/ideen/", "");
    }

    private String state() {
        return writer.get(profile()).page().select(".hero__kicker").text();
    }

    @Test
    void afterTheWorkshopANewVersionGoesTheSameWayWhileTheProjectStaysWhereItStands() {
        var office = accepted();
        leave("ready");
        leave("qualify");
        var stood = stands();
        assertThat(office.get(received()).page().select("form[action$=/annehmen]"))
                .isEmpty();

        assertThat(askAnew(office, "summary").status()).isEqualTo(303);
        assertThat(mails()).contains("Steckbrief %s: Bitte um Überarbeitung".formatted(key()));
        var asked = writer.get(profile()).page();
        assertThat(asked.select(".profile__asked").text())
                .contains("Die Werkstatt bittet um eine kürzere Fassung.", "31. Dezember 2099");
        assertThat(asked.select(".profile__asked a").eachText())
                .containsExactly("Was soll entstehen, und was wird dadurch besser?");
        assertThat(asked.select("form[action$=/zurueckziehen]"))
                .as("the project is with others")
                .isEmpty();
        save("idee", Map.of("a_summary", "Ein Laden mit Strom."));
        assertThat(handIn().status()).isEqualTo(303);

        assertThat(office.get("/schreibtisch").page().select("main").text()).contains("Eingang lesen");
        var second = office.get(received()).page();
        assertThat(second.select(".trail ins").eachText()).containsExactly("Ein Laden mit Strom.");
        assertThat(office.get(received() + "?fassung=1").page().select("main").text())
                .contains("Angenommen am", "Zurückgegeben am");
        assertThat(office.send(Form.in(second, "/annehmen")).status()).isEqualTo(303);
        assertThat(state()).contains("angenommen");
        assertThat(stands()).isEqualTo(stood);

        assertThat(askAnew(office, "title").status()).as("and once more").isEqualTo(303);
        assertThat(state()).contains("zur Ergänzung zurück");
    }

    @Test
    void theSameFormSentAgainAsksOnceAndWhatIsAskedForAlreadyIsNotAskedForAnew() {
        var office = accepted();
        var form = Form.in(office.get(received()).page(), "/zurueckgeben")
                .with("grund", "Bitte kürzer.")
                .with("frage", List.of("summary"));
        var other = Form.in(office.get(received()).page(), "/zurueckgeben")
                .with("grund", "Bitte länger.")
                .with("frage", List.of("summary"));
        assertThat(office.send(form).status()).isEqualTo(303);
        assertThat(office.send(form).status()).isEqualTo(303);
        assertThat(office.send(other).status()).isEqualTo(409);
        assertThat(sql.fetchValues(
                        "select r.reason from profile.replies r join profile.profiles p on p.id = r.profile_id"
                                + " where p.key = ? order by r.replied_at",
                        key()))
                .isEqualTo(List.of("", "Bitte kürzer."));
    }

    @Test
    void onceItsWayIsOverNothingGoesBackAndNothingFollows() {
        var office = accepted();
        var form = Form.in(office.get(received()).page(), "/zurueckgeben")
                .with("grund", "Bitte kürzer.")
                .with("frage", List.of("summary"));
        var file = Form.in(writer.get(profile()).page(), "/anlagen");
        leave("redirected");
        assertThat(office.get(received()).page().select("form[action$=/zurueckgeben]"))
                .isEmpty();
        assertThat(office.send(form).status()).isEqualTo(409);
        var page = writer.get(profile()).page();
        assertThat(page.select("#nachreichen, form[action$=/anlagen]")).isEmpty();
        assertThat(writer.hand(file, "datei", "Spät.txt", "Spät.".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(409);
        assertThat(writer.get(profile() + "/traeger").status()).isEqualTo(303);
    }

    @Test
    void whatItAnnouncedFollowsAsANewVersionAndNothingElseIsOpen() {
        var office = accepted();
        var stood = stands();
        var page = writer.get(profile()).page();
        assertThat(page.select("section[aria-labelledby=nachreichen] li").eachText())
                .containsExactly("Beschluss der Vertretung (Stadtverordnete, Gemeindevertretung, Kreistag)");
        assertThat(page.select("form[action$=/abgeben]"))
                .as("nothing is new yet")
                .isEmpty();
        assertThat(writer.get(profile() + "/idee").status()).isEqualTo(303);
        var section = writer.get(profile() + "/traeger").page();
        assertThat(section.select("[name^=a_]").eachAttr("name"))
                .containsOnly("a_council.state", "a_council.until", "a_council.why");
        var foreign = writer.send(Form.in(section, "/traeger").with("a_budget.state", "omitted"));
        assertThat(foreign.status()).isEqualTo(409);
        assertThat(foreign.page().select("[name=a_budget.state][checked]").val())
                .isEqualTo("omitted");

        save("traeger", Map.of("a_council.state", "exists", "a_council.until", ""));
        assertThat(office.get(received()).page().select("main").text())
                .as("what is not handed in is with nobody")
                .contains("30. September 2099");
        var done = handIn();
        assertThat(writer.follow(done).page().select("main").text()).contains("Fassung 2, Idee");
        assertThat(writer.get(profile() + "/eingang-2.pdf").status()).isEqualTo(200);
        assertThat(office.get("/schreibtisch").page().select("main").text()).contains("Eingang lesen");
        var second = office.get(received()).page();
        assertThat(second.select(".trail ins").eachText()).containsExactly("liegt vor");
        assertThat(office.send(Form.in(second, "/annehmen")).status()).isEqualTo(303);
        assertThat(stands()).isEqualTo(stood);
        assertThat(writer.get(profile()).page().select("section[aria-labelledby=nachreichen] li"))
                .isEmpty();
    }

    @Test
    void filesFollowAndWhatTheOfficeHasIsNotTakenOff() {
        var office = accepted();
        assertThat(writer.get(profile()).page().select("form[action$=/entfernen]"))
                .isEmpty();
        attach("Irrtum.txt");
        writer.send(Form.in(writer.get(profile()).page(), "/entfernen"));
        attach("Niederschrift.txt");
        assertThat(office.get(received()).page().select("main").text()).doesNotContain("Niederschrift.txt");
        assertThat(handIn().status()).isEqualTo(303);
        var second = office.get(received()).page();
        assertThat(second.select(".trail ins").eachText()).containsExactly("Niederschrift.txt");
        assertThat(second.select("main").text()).contains("Lageplan.txt").doesNotContain("Irrtum.txt");
    }

    @Test
    void whereTheWorkingCopyIsGoneNoAnswerIsLostByWhatFollows() {
        var office = accepted();
        Acting.as(
                HouseActors.SYSTEM,
                () -> sql.transactionResult(all -> all.dsl()
                        .execute(
                                "delete from profile.answers where profile_id ="
                                        + " (select id from profile.profiles where key = ?)",
                                key())));
        save("traeger", Map.of("a_council.state", "exists", "a_council.until", ""));
        assertThat(handIn().status()).isEqualTo(303);
        var second = office.get(received()).page();
        assertThat(second.select(".trail ins").eachText()).containsExactly("liegt vor");
        assertThat(second.select(".trail del").eachText()).hasSize(1);
        assertThat(second.select("main").text()).contains(IDEA.get("a_title"));
    }
}
