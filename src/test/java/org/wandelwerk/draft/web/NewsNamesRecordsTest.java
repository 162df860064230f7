package org.wandelwerk.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.correction.Grounds;
import org.wandelwerk.correction.RecallKind;
import org.wandelwerk.correction.Recalls;
import org.wandelwerk.correction.Subject;
import org.wandelwerk.correction.SubjectKind;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.access.Cast;
import org.wandelwerk.kernel.Acting;

/** News name the projects, meetings and bodies they are about; whoever may not read of one does not learn its name. */
@LausitzHouse
@Import({Desks.class, NewsDesk.class})
@TestPropertySource(properties = "spring.application.name=naming-news-house")
class NewsNamesRecordsTest {

    private static final String PROJECT = "Aufbau eines leitungsgebundenen Wasserstofftransportnetzes in der Lausitz";
    private static final String MEETING = "Vierte werkstattübergreifende Sitzung";

    @LocalServerPort
    private int port;

    @Autowired
    private NewsDesk desk;

    @Autowired
    private Recalls recalls;

    @Autowired
    private DSLContext sql;

    private Site site;

    @BeforeEach
    void seat() {
        site = new Site(port);
    }

    private UUID id(String table, String title) {
        return UUID.fromString(
                String.valueOf(sql.fetchValue("select id from " + table + " where title_de = ?", title)));
    }

    private String address(String folder, String column, String table, String title) {
        return folder + sql.fetchValue("select " + column + " from " + table + " where title_de = ?", title);
    }

    private String project() {
        return address("/projekte/", "key", "project.projects", PROJECT);
    }

    private String meeting() {
        return address("/sitzungen/", "slug", "meeting.meetings", MEETING);
    }

    private Document look(String draft, String field, String words) {
        var form = Form.in(desk.writer().get(draft).page(), draft).with("s_" + field, words);
        return desk.writer().send(form).page();
    }

    private void name(String draft, String field, String id) {
        assertThat(desk.writer()
                        .send(Form.in(desk.writer().get(draft).page(), draft).with("f_" + field, id))
                        .status())
                .isEqualTo(303);
    }

    private String article(String draft) {
        var id = draft.substring(draft.lastIndexOf('/') + 1);
        return "/aktuelles/" + sql.fetchValue("select slug from news.items where id = ?", UUID.fromString(id));
    }

    @Test
    void theSearchOfAFormListsMatchesAndLosesNothingTyped() {
        var draft = desk.make("Meldung mit Suche");
        var form = Form.in(desk.writer().get(draft).page(), draft)
                .with("f_teaser", "Ungespeichert.")
                .with("s_projects", "wasserstofftransportnetz");
        var answer = desk.writer().send(form);
        assertThat(answer.status()).isEqualTo(200);
        var page = answer.page();
        assertThat(page.select("#f_teaser").text()).contains("Ungespeichert.");
        assertThat(page.select("#f_projects [role=status]").text()).contains("Treffer");
        assertThat(page.select("#f_projects label:has(input[type=checkbox])").eachText())
                .contains(PROJECT);
        assertThat(page.select("#f_projects input[checked]")).isEmpty();
        assertThat(desk.writer().get(draft).page().select("#f_teaser").text()).doesNotContain("Ungespeichert.");
        assertThat(look(draft, "projects", "Gibtesnichtwort")
                        .select("#f_projects [role=status]")
                        .text())
                .contains("nichts öffentlich");
    }

    @Test
    void whatIsNamedIsShownOnAllItsPagesAndOnTheLineOfTime() {
        var draft = desk.make("Meldung über Benanntes");
        name(draft, "projects", id("project.projects", PROJECT).toString());
        name(draft, "meetings", id("meeting.meetings", MEETING).toString());
        var body = sql.fetchValue("select id from committee.committees where slug = 'imag'");
        name(draft, "bodies", String.valueOf(body));
        desk.publish(draft);
        var article = article(draft);
        assertThat(site.get(article).page().select("main a").eachAttr("href"))
                .contains(project(), meeting(), "/gremien/imag");
        assertThat(site.get(project()).page().select("main a").eachAttr("href")).contains(article);
        assertThat(site.get(meeting()).page().select("main a").eachAttr("href")).contains(article);
        assertThat(site.get("/gremien/imag").page().select("main a").eachAttr("href"))
                .contains(article);
        assertThat(site.get(meeting() + "/feed.atom").body()).contains("Meldung über Benanntes");
    }

    @Test
    void nobodyLearnsTheNameOfWhatIsNotPublic() {
        var draft = desk.make("Meldung über Verborgenes");
        var hidden = id("project.projects", PROJECT);
        name(draft, "projects", hidden.toString());
        desk.publish(draft);
        var subject = new Subject(SubjectKind.PROJECT, project().substring("/projekte/".length()));
        var other = desk.make("Meldung, die Verborgenes nennen will");
        Acting.as(
                HouseActors.SYSTEM, () -> recalls.recall(subject, Grounds.of(RecallKind.WITHDRAWN, "Grund", "Reason")));
        try {
            assertThat(site.get(article(draft)).body()).doesNotContain(PROJECT, project());
            var form = desk.writer().get(draft).page();
            assertThat(form.text()).doesNotContain(PROJECT).contains("nicht öffentlich");
            assertThat(form.select("#f_projects input[checked]").eachAttr("value"))
                    .containsExactly(hidden.toString());
            assertThat(look(other, "projects", "wasserstofftransportnetz").text())
                    .doesNotContain(PROJECT);
            var refused = desk.writer()
                    .send(Form.in(desk.writer().get(other).page(), other).with("f_projects", hidden.toString()));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.page().text()).doesNotContain(PROJECT);
        } finally {
            Acting.as(HouseActors.SYSTEM, () -> recalls.republish(subject));
        }
    }

    @Test
    void whatIsNoRecordIsRefusedAndNothingIsLost() {
        var draft = desk.make("Meldung mit Falschem");
        for (var wrong : new String[] {"quatsch", UUID.randomUUID().toString(), "' or 1=1"}) {
            var answer = desk.writer()
                    .send(Form.in(desk.writer().get(draft).page(), draft)
                            .with("f_projects", wrong)
                            .with("f_teaser", "Bleibt."));
            assertThat(answer.status()).as(wrong).isEqualTo(422);
            assertThat(answer.page().select("#f_teaser").text()).contains("Bleibt.");
        }
    }

    private void whileRecalled(SubjectKind kind, String key, Runnable then) {
        var subject = new Subject(kind, key);
        Acting.as(
                HouseActors.SYSTEM, () -> recalls.recall(subject, Grounds.of(RecallKind.WITHDRAWN, "Grund", "Reason")));
        try {
            then.run();
        } finally {
            Acting.as(HouseActors.SYSTEM, () -> recalls.republish(subject));
        }
    }

    private Form form(String draft) {
        return Form.in(desk.writer().get(draft).page(), draft);
    }

    private List<?> named(String table, String column, String draft) {
        var id = UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1));
        return sql.fetch("select " + column + "::text from news." + table + " where item_id = ?", id)
                .getValues(0);
    }

    @Test
    void whatIsRecalledAfterItWasNamedOutlivesTheNextSave() {
        var body = String.valueOf(sql.fetchValue("select id from committee.committees where slug = 'imag'"));
        var project = id("project.projects", PROJECT).toString();
        var meeting = id("meeting.meetings", MEETING).toString();
        var draft = desk.make("Meldung, die mehr nennt");
        name(draft, "bodies", body);
        name(draft, "projects", project);
        name(draft, "meetings", meeting);
        desk.publish(draft);
        whileRecalled(
                SubjectKind.BODY,
                "imag",
                () -> whileRecalled(
                        SubjectKind.PROJECT,
                        project().substring("/projekte/".length()),
                        () -> whileRecalled(SubjectKind.MEETING, meeting().substring("/sitzungen/".length()), () -> {
                            var page = desk.writer().get(draft).page();
                            assertThat(page.select("fieldset:has([name=f_bodies]) label:has([checked])")
                                            .text())
                                    .contains("nicht öffentlich")
                                    .doesNotContain(body);
                            name(draft, "teaser", "Anders erzählt.");
                            desk.publish(draft);
                        })));
        assertThat(named("bodies", "committee_id", draft)).isEqualTo(List.of(body));
        assertThat(named("projects", "project_id", draft)).isEqualTo(List.of(project));
        assertThat(named("meetings", "meeting_id", draft)).isEqualTo(List.of(meeting));
    }

    @Test
    void whatIsRecalledBeforeItWasPublishedWithWaitsInTheDraft() {
        var body = String.valueOf(sql.fetchValue("select id from committee.committees where slug = 'imag'"));
        var project = id("project.projects", PROJECT).toString();
        var draft = desk.make("Meldung, die warten muss");
        name(draft, "bodies", body);
        name(draft, "projects", project);
        whileRecalled(
                SubjectKind.BODY,
                "imag",
                () -> whileRecalled(SubjectKind.PROJECT, project().substring("/projekte/".length()), () -> {
                    var refused = desk.writer().send(form(draft).with("f_teaser", "Anders erzählt."));
                    assertThat(refused.status()).isEqualTo(422);
                    assertThat(refused.page().select("#f_teaser").text()).isEqualTo("Anders erzählt.");
                    assertThat(form(draft).value("f_bodies")).isEqualTo(body);
                    assertThat(form(draft).value("f_projects")).isEqualTo(project);
                }));
        name(draft, "teaser", "Wieder erzählt.");
        desk.publish(draft);
        assertThat(named("bodies", "committee_id", draft)).isEqualTo(List.of(body));
        assertThat(named("projects", "project_id", draft)).isEqualTo(List.of(project));
    }

    @Test
    void whatTheEditorMayNotReadStaysNamedAndNameless() {
        var hidden = UUID.fromString(String.valueOf(sql.fetchValue(
                "select id from project.projects where title_de <> ? order by title_de limit 1", PROJECT)));
        var title = String.valueOf(sql.fetchValue("select title_de from project.projects where id = ?", hidden));
        var draft = desk.make("Meldung über Ungelesenes");
        name(draft, "projects", hidden.toString());
        desk.publish(draft);
        Cast.asHouse(() -> sql.transactionResult(
                all -> all.dsl().execute("delete from project.publications where subject_id = ?", hidden)));

        assertThat(desk.writer().get(draft).page().text()).doesNotContain(title).contains("nicht öffentlich");
        name(draft, "teaser", "Anders erzählt.");
        desk.publish(draft);

        assertThat(named("projects", "project_id", draft)).isEqualTo(List.of(hidden.toString()));
        assertThat(site.get(article(draft)).body()).doesNotContain(title);
    }

    @Test
    void whatNobodyOfferedIsRefusedAsAChoice() {
        var draft = desk.make("Meldung mit falschem Gremium");
        var answer = desk.writer()
                .send(form(draft).with("f_bodies", UUID.randomUUID().toString()));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".field__error").text()).contains("steht nicht zur Wahl");
    }
}
