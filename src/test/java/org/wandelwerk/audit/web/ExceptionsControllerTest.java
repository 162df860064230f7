package org.wandelwerk.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.draft.DraftHouse;
import org.wandelwerk.draft.FourEyes;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;

/** Whoever audits sees where a second person was missing. */
@DraftHouse
class ExceptionsControllerTest {

    private static final String ADDRESS = "/schreibtisch/pruefung/vier-augen";
    private static final String NEW = "/schreibtisch/bearbeiten/themen/neu";

    @Autowired
    private Desks desks;

    @Autowired
    private FourEyes fourEyes;

    @Autowired
    private Statements statements;

    @Autowired
    private DSLContext sql;

    @LocalServerPort
    private int port;

    @Test
    void itTellsWhoSwitchedTheRuleOffFromWhenToWhenAndWhatWasPublishedMeanwhile() {
        var site = new Site(port);
        var admin = desks.of(site, "Alex Allmacht", "administrator");
        var other = desks.of(site, "Berta Beides", "administrator");
        var auditor = desks.of(site, "Paula Prüfung", "auditor");
        Acting.as(new Actor(admin.person().id(), admin.person().name()), () -> switched(false));
        var form = Form.in(admin.get(NEW).page(), "/neu").with("f_name", "=Allein veröffentlicht");
        var draft = admin.send(form).header("Location").replaceFirst("\\?.*", "");
        admin.press(draft, "/vorschlag");
        assertThat(admin.press(draft, "/veroeffentlichung").status()).isEqualTo(303);

        assertThat(auditor.get(ADDRESS).page().select("main").text())
                .contains("noch immer ausgeschaltet", "=Allein veröffentlicht", "Alex Allmacht");
        Acting.as(new Actor(other.person().id(), other.person().name()), () -> switched(true));

        var page = auditor.get(ADDRESS);
        assertThat(page.page().select("section[aria-labelledby=off] li").text())
                .contains("Themen", "Ausgeschaltet am", "von Alex Allmacht", "Eingeschaltet am", "von Berta Beides");
        assertThat(auditor.get(page.page()
                                .select("section[aria-labelledby=alone] a")
                                .attr("href"))
                        .status())
                .isEqualTo(200);
        var file = auditor.get(ADDRESS + ".csv");
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.body()).startsWith("ausnahme,art,").contains("'=Allein veröffentlicht", "Berta Beides");
        assertThat(auditor.get("/en" + ADDRESS).heading()).isEqualTo("Exceptions to the second person rule");
        assertThat(statements.during(() -> auditor.get(ADDRESS))).hasSizeLessThanOrEqualTo(16);
        assertThat(auditor.get(ADDRESS + "?nach=quatsch").status()).isEqualTo(404);
        assertThat(desks.of(site, "Olga Office", "office").get(ADDRESS).status())
                .isEqualTo(404);
    }

    @Test
    void aFileThatIsNotWholeSaysSoInItsLastRow() {
        Acting.as(
                HouseActors.SYSTEM, () -> sql.transactionResult(all -> all.dsl().execute("""
                    insert into draft.acts
                        (id, kind, record_id, deed, is_alone, done_by, done_by_name, done_at, one_time_key)
                    select gen_random_uuid(), 'themen', gen_random_uuid(), 'PUBLISHED', true, gen_random_uuid(), 'Alle',
                        timestamptz '2001-01-01' + n * interval '1 second', 'cut ' || n
                    from generate_series(1, 5001) n
                    """)));
        var auditor = desks.of(new Site(port), "Paula Prüfung", "auditor");

        var rows = auditor.get(ADDRESS + ".csv").body().lines().toList();
        assertThat(rows.getLast()).matches("\"Hier endet die Datei nach 5\\.00[0-9] Zeilen; es gibt mehr.\",+");
        assertThat(sql.fetch(
                        "select 1 from privacy.reads where kind = 'exceptions' and reader_id = ?",
                        auditor.person().id().value()))
                .as("who took the file is noted")
                .isNotEmpty();
    }

    private boolean switched(boolean isOn) {
        fourEyes.decide("themen", isOn);
        return isOn;
    }
}
