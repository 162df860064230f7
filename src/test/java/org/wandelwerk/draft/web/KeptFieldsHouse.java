package org.wandelwerk.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.correction.Recalls;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.access.Scope;

/** A project whose fields somebody publishes for some readers only. */
@LausitzHouse
@Import(Desks.class)
@TestPropertySource(properties = "spring.application.name=kept-fields-house")
abstract class KeptFieldsHouse {

    static final String KEPT = "/schreibtisch/angaben/";
    static final String FOR_BODIES = "Quastenflosser";
    static final String FOR_SIGNED_IN = "Zwergpinscher";
    static final String FOR_OFFICE = "Nacktmull";

    @LocalServerPort
    int port;

    @Autowired
    Desks desks;

    @Autowired
    Recalls recalls;

    @Autowired
    DSLContext sql;

    Site site;
    Desk writer;
    String id = "";
    String key = "";

    @BeforeEach
    void seat() {
        site = new Site(port);
        writer = desks.of(site, "Wanda Wort", "office");
        var project = sql.fetchSingle("select p.id, p.key from project.projects p join project.workshops w on"
                + " w.project_id = p.id join committee.committees c on c.id = w.committee_id where c.number = 2 and"
                + " (select count(*) from project.workshops o where o.project_id = p.id) = 1"
                + " and exists (select 1 from project.promoters o where o.project_id = p.id) order by p.key limit 1");
        id = String.valueOf(project.get(0));
        key = String.valueOf(project.get(1));
    }

    String draft() {
        return "/schreibtisch/bearbeiten/projekte/" + id;
    }

    Form form() {
        return Form.in(writer.get(draft()).page(), draft());
    }

    void publish(String draft) {
        assertThat(writer.press(draft, "/vorschlag").status()).isEqualTo(303);
        assertThat(desks.of(site, "Zoe Zweit", "office")
                        .press(draft, "/veroeffentlichung")
                        .status())
                .isEqualTo(303);
    }

    void keep() {
        var saved = writer.send(form().with("f_note", FOR_BODIES)
                .with("a_note", "BODIES")
                .with("f_title_en", FOR_SIGNED_IN)
                .with("a_title_en", "SIGNED_IN")
                .with("f_summary_en", FOR_OFFICE)
                .with("a_summary_en", "OFFICE"));
        assertThat(saved.status())
                .as(saved.page().select(".field__error").text())
                .isEqualTo(303);
        publish(draft());
    }

    Desk of(String role, String body) {
        return body.isEmpty()
                ? desks.of(site, "Rolf Rolle", role)
                : desks.of(site, "Rolf Rolle", role, new Scope.OfCommittee(body));
    }

    static List<String> read(Desk who, String page) {
        var shown = who.get(page).page().select("main section .draft__text").eachText();
        return List.of(FOR_SIGNED_IN, FOR_BODIES, FOR_OFFICE).stream()
                .filter(shown::contains)
                .toList();
    }

    String why(String field) {
        return "/schreibtisch/warum/angabe/projekte." + id + "." + field;
    }
}
