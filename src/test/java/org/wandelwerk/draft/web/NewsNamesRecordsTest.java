package org.wandelwerk.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

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
}
