package org.wandelwerk.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jooq.DSLContext;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;

/** A form that is older than a publication sees what was published, also what not everybody reads. */
@LausitzHouse
@Import(Desks.class)
@TestPropertySource(properties = "spring.application.name=kept-fields-house")
class OlderFormTest {

    private static final String FOR_OFFICE = "Nacktmull";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private DSLContext sql;

    private Desk writer;
    private Desk second;
    private String draft = "";

    @BeforeEach
    void seat() {
        var site = new Site(port);
        writer = desks.of(site, "Wanda Wort", "office");
        second = desks.of(site, "Zoe Zweit", "office");
        var project = sql.fetchValue("select p.id from project.projects p join project.workshops w on w.project_id"
                + " = p.id join committee.committees c on c.id = w.committee_id where c.number = 2"
                + " order by p.key limit 1");
        draft = "/schreibtisch/bearbeiten/projekte/" + project;
    }

    private Form form() {
        return Form.in(writer.get(draft).page(), draft);
    }

    private void publish(Form typed) {
        assertThat(writer.send(typed).status()).isEqualTo(303);
        assertThat(writer.press(draft, "/vorschlag").status()).isEqualTo(303);
        assertThat(second.press(draft, "/veroeffentlichung").status()).isEqualTo(303);
    }

    @Test
    void itDoesNotUndoThatSomebodyNarrowedTheReadersAndPublished() {
        publish(form().with("f_note", "Anfang").with("a_note", "PUBLIC"));
        var old = form();
        publish(form().with("f_note", FOR_OFFICE).with("a_note", "OFFICE"));

        var difference = writer.send(old.with("f_note", "Anfang, erweitert"));

        assertThat(difference.status()).isEqualTo(412);
        assertThat(boxes(difference, "a_note")).isNotEmpty();
        assertThat(boxes(difference, "a_note").select("[checked]")).isEmpty();
        assertThat(difference.page().select("fieldset.draft__choice").text())
                .contains(FOR_OFFICE, "Zuletzt veröffentlicht, aber nicht für alle");
        publish(Form.in(difference.page(), draft).with("w_note", "andere"));
        assertThat(form().value("a_note")).isEqualTo("OFFICE");
        assertThat(form().value("f_note")).isEqualTo(FOR_OFFICE);
    }

    private static Elements boxes(Site.Answer difference, String name) {
        return difference.page().select("input[type=checkbox][name=" + name + "]");
    }

    @Test
    void itProposesThoseWhomBothLetRead() {
        var old = form();
        var one = Form.in(second.get(draft).page(), draft).with("f_note", "Zu zweit");
        second.send(one.with("a_note", List.of("OFFICE", "MINISTRY", "BANK")));

        var difference =
                writer.send(old.with("f_note", "Zu zweit").with("a_note", List.of("OFFICE", "BODIES", "MINISTRY")));

        assertThat(difference.status()).isEqualTo(412);
        assertThat(boxes(difference, "a_note").select("[checked]").eachAttr("value"))
                .containsExactly("MINISTRY");
    }

    @Test
    void itWritesOverNoKeptTextThatWasPublishedMeanwhile() {
        publish(form().with("f_note", FOR_OFFICE).with("a_note", "OFFICE").with("f_internal", "Vermerk"));
        var old = form();
        publish(form().with("f_note", "Von Wanda").with("f_internal", "Neuer Vermerk"));

        var difference = writer.send(old.with("f_note", "Von gestern"));

        assertThat(difference.status()).isEqualTo(412);
        assertThat(difference.page().select("fieldset.draft__choice").text()).contains("Von Wanda", "Neuer Vermerk");
        assertThat(difference.page().select("input[type=checkbox][name^=a_]")).isEmpty();
        publish(Form.in(difference.page(), draft));
        assertThat(form().value("f_note")).isEqualTo("Von gestern");
    }

    @Test
    void oneThatIsTooLongKeepsWhatItWasHandedOutWith() {
        publish(form().with("f_note", "Anfang").with("a_note", "OFFICE"));
        var tooLong = writer.send(form().with("f_note", "x".repeat(200_001)));
        assertThat(tooLong.status()).isEqualTo(422);
        publish(Form.in(tooLong.page(), draft).with("f_note", "kurz"));
    }

    @Test
    void itLetsNoMorePeopleReadThanWhoeverSavedMeanwhile() {
        var old = form();
        var narrowed = Form.in(second.get(draft).page(), draft)
                .with("f_note", FOR_OFFICE)
                .with("a_note", "OFFICE");
        assertThat(second.send(narrowed).status()).isEqualTo(303);

        var difference = writer.send(old.with("f_note", FOR_OFFICE).with("a_note", "PUBLIC"));

        assertThat(difference.status()).isEqualTo(412);
        assertThat(boxes(difference, "a_note")).isNotEmpty();
        assertThat(boxes(difference, "a_note").select("[checked]")).isEmpty();
        assertThat(boxes(difference, "a_title_en")).isEmpty();
        assertThat(writer.send(Form.in(difference.page(), draft)).status()).isEqualTo(303);
        assertThat(form().value("a_note")).isEqualTo("OFFICE");
    }
}
