package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
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

/** Somebody whose profile the office has accepted, and the project that goes its way since. */
abstract class AcceptedProfile extends WriterAndOffice {

    static final Map<String, String> PROMOTER = Map.of(
            "a_promoter-kind", "municipality",
            "a_council.state", "follows",
            "a_council.until", "30.9.2099",
            "a_budget.state", "exists");

    @Autowired
    DSLContext sql;

    @Autowired
    ProjectMoves moves;

    @Autowired
    private Procedures procedures;

    Desk accepted() {
        save("idee", IDEA);
        save("traeger", PROMOTER);
        attach("Lageplan.txt");
        handIn();
        var office = office();
        accept(office);
        return office;
    }

    final void accept(Desk office) {
        assertThat(office.send(Form.in(office.get(received()).page(), "/annehmen"))
                        .status())
                .isEqualTo(303);
    }

    /** Whether the office finds it among what waits to be read. */
    final boolean isUnread(Desk office) {
        return office.get("/schreibtisch/eingaenge?stand=offen")
                .page()
                .select("main a")
                .eachAttr("href")
                .contains(received());
    }

    final void change(String statement, Object... values) {
        Acting.as(
                HouseActors.SYSTEM, () -> sql.transactionResult(all -> all.dsl().execute(statement, values)));
    }

    final void theWorkingCopyIsGone() {
        change("delete from profile.answers where profile_id = (select id from profile.profiles where key = ?)", key());
    }

    Answer attach(String name) {
        var form = Form.in(writer.get(profile()).page(), "/anlagen");
        return writer.hand(form, "datei", name, "Ein Blatt.".getBytes(StandardCharsets.UTF_8));
    }

    Answer askAnew(Desk office, String question) {
        return office.send(Form.in(office.get(received()).page(), "/zurueckgeben")
                .with("grund", "Die Werkstatt bittet um eine kürzere Fassung.")
                .with("bis", "31.12.2099")
                .with("frage", List.of(question)));
    }

    Standpoint standpoint() {
        return moves.find(PublicKey.read(profile().replace("/ideen/", "")).orElseThrow())
                .orElseThrow();
    }

    String stands() {
        var at = standpoint();
        return at.dossier().position().step() + " " + at.moves().size();
    }

    void leave(String outcome) {
        var at = standpoint();
        var position = at.dossier().position();
        var procedure = procedures.version(position.procedure());
        var step = procedure.step(String.valueOf(position.step()));
        var to = position.left(procedure, step.outcome(outcome), LocalDate.now(ZoneId.of("Europe/Berlin")));
        Acting.as(
                HouseActors.SYSTEM,
                () -> moves.add(at.dossier().project().id(), at.last().number(), MoveKind.MOVED, to, null));
    }

    List<String> mails() {
        return sql.fetch("select subject from notification.mails where subject like ?", "%" + key() + "%")
                .getValues(0, String.class);
    }

    String key() {
        return profile().replace("/ideen/", "");
    }

    String state() {
        return writer.get(profile()).page().select(".hero__kicker").text();
    }
}
