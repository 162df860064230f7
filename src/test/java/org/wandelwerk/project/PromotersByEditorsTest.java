package org.wandelwerk.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;

/** Who edits the public facts of projects says nothing of who carries them, for rights follow from that. */
@LausitzHouse
@Import(Desks.class)
class PromotersByEditorsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private DSLContext sql;

    /** A published project that stands as it was taken over: no body decided, and nobody of this house touched it. */
    private UUID untouched() {
        return sql.fetchSingle("select id from project.projects p join project.publications on subject_id = id"
                        + " where promoters_given is not null"
                        + " and not exists (select from project.decisions d where d.project_id = p.id)"
                        + " and not exists (select from draft.drafts d where d.record_id = p.id)"
                        + " and (select array_agg(kind) from project.moves m where m.project_id = p.id)"
                        + " = array['TAKEN_OVER'] order by id limit 1")
                .get(0, UUID.class);
    }

    private String typed(Desk desk, String promoters, String note) {
        var address = "/schreibtisch/bearbeiten/projekte/" + untouched();
        var form = Form.in(desk.get(address).page(), address).with("f_note", note);
        var sent = desk.send(promoters.isEmpty() ? form : form.with("f_promoters", promoters));
        return sent.status() + " " + sent.page().select("main").text();
    }

    @ParameterizedTest
    @CsvSource({"communication, 422", "office, 303"})
    void onlyWhoLeadsProceduresNamesAnotherPromoter(String role, String status) {
        var desk = desks.of(new Site(port), "Rita " + role, role);

        assertThat(typed(desk, "Jemand Anderes", "Hinweis von " + role)).startsWith(status);
    }

    @Test
    void whoDoesNotMayWriteTheOtherFactsAndReadsWhy() {
        var desk = desks.of(new Site(port), "Kim Kommunikation", "communication");

        assertThat(typed(desk, "", "Ein Hinweis")).startsWith("303");
        assertThat(typed(desk, "Jemand Anderes", "Ein Hinweis")).contains("Wer ein Projekt trägt");
    }
}
