package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.identity.access.Scope;

/** What a profile brings to the line of time of its project. */
class TrailOfProfilesTest extends WriterAndOffice {

    @Autowired
    private DSLContext sql;

    @Test
    void whoReadsNoProfilesReadsNothingOfThemInTheTrail() {
        save("idee", IDEA);
        handIn();
        var office = office();
        office.send(Form.in(office.get(received()).page(), "/zurueckgeben")
                .with("grund", "Der Eigenanteil reicht nicht.")
                .with("bis", "31.12.2099")
                .with("frage", List.of("total")));
        var id = sql.fetchValue(
                "select id from profile.profiles where key = ?", profile().replace("/ideen/", ""));
        var trail = "/schreibtisch/verlauf/projekte/" + id;
        var told = "Der Eigenanteil reicht nicht.";
        var communication = desks.of(new Site(port), "Petra Presse", "communication");

        assertThat(communication.get(received()).status()).isEqualTo(404);
        var shown = communication.get(trail);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.body())
                .doesNotContain(told, "Abgegebene Fassung", "Antwort der Geschäftsstelle", "Nachzureichende Fragen");
        for (var role : List.of("office", "auditor")) {
            assertThat(desks.of(new Site(port), "Rita Liest", role).get(trail).body())
                    .as(role)
                    .contains(told, "Abgegebene Fassung");
        }
    }

    /** That it was sent back all of them read, who work on projects. */
    @Test
    void whyAProfileWasSentBackIsToldToWhoReceivesItAndWhoCarriesTheProject() {
        save("idee", IDEA);
        handIn();
        var office = office();
        var told = "Der Eigenanteil reicht nicht.";
        office.send(Form.in(office.get(received()).page(), "/zurueckgeben")
                .with("grund", told)
                .with("bis", "31.12.2099")
                .with("frage", List.of("total")));
        var key = profile().replace("/ideen/", "");
        var step = "/schreibtisch/projekte/" + key + "/schritt";
        var site = new Site(port);

        for (var role : List.of("communication", "ministry", "bank")) {
            var answer = desks.of(site, "Lisa Liest", role).get(step);
            assertThat(answer.status()).as(role).isEqualTo(200);
            assertThat(answer.body()).as(role).contains("zur Ergänzung zurück").doesNotContain(told);
        }
        for (var role : List.of("office", "auditor")) {
            assertThat(desks.of(site, "Rita Liest", role).get(step).body())
                    .as(role)
                    .contains(told);
        }
        var carrier = desks.of(site, "Petra Träger", "promoter", new Scope.OfProject(key));
        assertThat(carrier.get(step).body()).contains(told);
    }
}
