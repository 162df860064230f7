package org.wandelwerk.audit.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.history.Eras;
import org.wandelwerk.kernel.Acting;
import tools.jackson.databind.json.JsonMapper;

/** Of a pack that answers a request for information leaves only what everybody may read. */
@LausitzHouse
@Import(Desks.class)
class PublicPackTest {

    private static final String INSIDE = "Nur für die Geschäftsstelle";

    @Autowired
    private Desks desks;

    @Autowired
    private Eras eras;

    @Autowired
    private DSLContext sql;

    @LocalServerPort
    private int port;

    private Desk auditor;
    private UUID project;
    private String key;

    @BeforeEach
    void aPublicProjectOfWhichMoreIsKnownInside() {
        auditor = desks.of(new Site(port), "Paula Prüfung", "auditor");
        project = (UUID) Objects.requireNonNull(sql.fetchValue(
                "select p.subject_id from project.publications p join project.decisions d on d.project_id ="
                        + " p.subject_id group by 1 order by count(*) desc, 1 limit 1"));
        key = String.valueOf(sql.fetchValue("select key from project.projects where id = ?", project));
        Acting.as(auditor.person().actor(), () -> {
            sql.transaction(all -> {
                all.dsl()
                        .execute(
                                "insert into draft.drafts (id, kind, record_id, title, base, typed, audiences, state,"
                                    + " version, changed_by, changed_by_name, changed_at) values (gen_random_uuid(),"
                                    + " 'projekt', ?, ?, '{}', '{}', '[\"role:office\"]', 'DISCARDED', 1, ?, ?,"
                                    + " now())",
                                project,
                                INSIDE,
                                auditor.person().id().value(),
                                auditor.person().name());
                all.dsl()
                        .execute(
                                "insert into moving.remarks (project_id, number, reason) values (?, 1, ?) on conflict"
                                        + " (project_id, number) do update set reason = excluded.reason",
                                project,
                                INSIDE);
            });
            return project;
        });
        eras.begin("so that all is sealed");
    }

    private String ordered(String... choice) {
        return Objects.requireNonNull(new OrderedPacks(auditor).order(choice).header("Location"));
    }

    private Form publicForm(String pack) {
        var page = auditor.get(pack).page();
        assertThat(page.select("button[name=sicht][value=oeffentlich]")).hasSize(1);
        return Form.in(page, "/paket").with("sicht", "oeffentlich");
    }

    @Test
    void nothingInternalIsInIt() throws Exception {
        var pack = ordered("auswahl", "RECORD", "art", "projekte", "eintrag", key);
        var whole = PackProof.of(new OrderedPacks(auditor).take(pack));
        assertThat(whole.text("beweis/entries.jsonl"))
                .as("what is known inside")
                .contains("moving.remarks");

        var open = PackProof.of(new OrderedPacks(auditor).take(publicForm(pack)));

        assertThat(open.files().keySet())
                .contains(
                        "eintraege/projekte-" + project + ".html", "eintraege/projekte-" + project + "-fassung-1.json")
                .allMatch(name -> name.matches("LIESMICH.txt|README.txt|paket.json|SHA256SUMS"
                        + "|eintraege/projekte-[0-9a-f-]{36}(-fassung-[0-9]+)?[.](json|html)"));
        open.files()
                .forEach((name, content) -> assertThat(new String(content, UTF_8))
                        .as(name)
                        .doesNotContain(
                                INSIDE,
                                "Paula Prüfung",
                                auditor.person().id().value().toString(),
                                "Auskunft nach AIG",
                                "role:office",
                                "moving.",
                                "\"by\" :"));
        open.text("SHA256SUMS")
                .lines()
                .map(line -> line.split("  ", 2))
                .forEach(line -> assertThat(PackProof.sha(
                                Objects.requireNonNull(open.files().get(line[1]))))
                        .isEqualTo(line[0]));
    }

    @Test
    void itTellsTheLineThatEverybodyReadsAndTheVersionsWithTheirDecisions() throws Exception {
        var pack = ordered("auswahl", "RECORD", "art", "projekte", "eintrag", key);

        var open = PackProof.of(new OrderedPacks(auditor).take(publicForm(pack)));

        var page = new Site(port).get("/projekte/" + key + "/verlauf").page();
        var told = Jsoup.parse(open.text("eintraege/projekte-" + project + ".html"));
        assertThat(told.select("ol.decisions > li").eachText())
                .isNotEmpty()
                .isEqualTo(page.select("ol.decisions > li").eachText());
        var version = JsonMapper.shared().readTree(open.text("eintraege/projekte-" + project + "-fassung-1.json"));
        assertThat(version.path("decisions")).isNotEmpty();
        assertThat(version.path("project").path("key").toString()).contains(key);
        assertThat(auditor.get(pack)
                        .page()
                        .select("section[aria-labelledby=handed] li")
                        .eachText())
                .first()
                .asString()
                .contains("nur Öffentliches", "Paula Prüfung");
    }

    @Test
    void whatIsNotPublicLeavesNoTraceAndAloneIsRefused() throws Exception {
        var hidden = UUID.randomUUID();
        sql.transaction(all -> all.dsl()
                .execute(
                        "insert into project.projects (id, key, title_de, summary_de, sources, origin_source,"
                                + " origin_id, origin_as_of) values (?, 'P-9ZZZ-9ZZ', 'Noch geheim', '', '{}', 'here',"
                                + " ?, now()) on conflict do nothing",
                        hidden,
                        hidden.toString()));
        eras.begin("so that all is sealed");
        var alone = ordered("auswahl", "RECORD", "art", "projekte", "eintrag", hidden.toString());

        var refused = auditor.send(publicForm(alone));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().text()).contains("Kein Eintrag dieses Pakets ist jetzt öffentlich");
        assertThat(auditor.get(alone).page().select("section[aria-labelledby=handed] li"))
                .isEmpty();
    }
}
