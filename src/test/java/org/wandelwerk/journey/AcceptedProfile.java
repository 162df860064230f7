package org.wandelwerk.journey;

import java.util.Map;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.profile.Writer;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.project.ProjectSuccession;

/** A profile that somebody hands in, the office accepts, and whose project is shown to everybody. */
record AcceptedProfile(ProjectMoves moves, ProjectSuccession succession) {

    private static final Map<String, String> IDEA = Map.of(
            "a_title", "Dorfladen mit Ladesäule",
            "a_summary", "Ein Laden.\nDavor laden Autos.",
            "a_promoter", "Gemeinde Jänschwalde",
            "a_places", "Janšojce",
            "a_contact", "Uwe Muster",
            "a_mail", "uwe@example.org");

    /** Its key; the office is one person at this desk. */
    PublicKey by(Desk office) {
        var writer = Writer.at(office.site());
        var section = writer.begin();
        save(writer, section, IDEA);
        save(writer, writer.profile() + "/geld", Map.of("a_total", "1.250.000"));
        save(writer, writer.profile() + "/erklaerung", Map.of("a_consent-publication", "given"));
        writer.send(Form.in(writer.get(writer.profile()).page(), "/abgeben"));
        var key = PublicKey.read(writer.profile().replace("/ideen/", "")).orElseThrow();
        office.send(Form.in(office.get("/schreibtisch/eingaenge/" + key).page(), "/annehmen"));
        return Acting.as(HouseActors.SYSTEM, () -> {
            succession.show(moves.find(key).orElseThrow().dossier().project().id());
            return key;
        });
    }

    private static void save(Writer writer, String address, Map<String, String> answers) {
        var form = Form.in(writer.get(address).page(), address);
        for (var answer : answers.entrySet()) {
            form = form.with(answer.getKey(), answer.getValue());
        }
        writer.send(form);
    }
}
