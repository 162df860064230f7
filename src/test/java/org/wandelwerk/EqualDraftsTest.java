package org.wandelwerk;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;

/** A hundred equal requests at once, on each step from the first draft to the republication, make one thing. */
@MailHouse
@Isolated
class EqualDraftsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private DSLContext sql;

    private Site site;
    private Desk desk;
    private OneOfMany one;

    @BeforeEach
    void anAdministratorAtADesk() {
        one = new OneOfMany(sql);
        site = new Site(port);
        desk = desks.of(site, "Ada Alleskann", "administrator");
    }

    @Test
    void aNewRecordOfEachKind() {
        var kinds =
                desk.get("/schreibtisch/bearbeiten").page().select("main a[href^=/schreibtisch/bearbeiten/]").stream()
                        .map(link -> link.attr("href"))
                        .filter(link -> link.matches("/schreibtisch/bearbeiten/[a-z]+"))
                        .collect(toSet());
        assertThat(kinds).hasSizeGreaterThan(4);
        for (var kind : kinds) {
            var page = desk.get(kind + "/neu");
            if (page.status() == 200) {
                var form = Form.in(page.page(), kind + "/neu");
                one.makes("draft.drafts", () -> desk.send(form));
            }
        }
    }

    @Test
    void aChangeOfADraft() {
        var draft = draft("Vor der Änderung");
        var form = Form.in(desk.get(draft).page(), draft).with("f_title", "Nach der Änderung");

        one.makes("draft.acts", () -> desk.send(form));
    }

    @Test
    void fromProposalToRepublication() {
        var draft = draft("Von hundert Fingern gedrückt");
        var second = desks.of(site, "Zoe Zweit", "office");
        one.makes("draft.acts", press(desk, draft, draft, "/vorschlag"));
        var items = one.count("news.items");
        one.makes("draft.acts", press(second, draft, draft, "/veroeffentlichung"));
        assertThat(one.count("news.items")).isEqualTo(items + 1);
        one.makes(
                "draft.acts",
                press(
                        second,
                        draft + "/rueckruf",
                        draft,
                        "/rueckruf",
                        "grund",
                        "Es stimmte nicht.",
                        "folge",
                        "zurueck"));
        one.makes("draft.acts", press(desk, draft, draft, "/wiederveroeffentlichung"));
    }

    private String draft(String title) {
        var kind = "/schreibtisch/bearbeiten/meldungen/neu";
        var form = Form.in(desk.get(kind).page(), "/neu")
                .with("f_title", title)
                .with("f_teaser", "Was geschah.")
                .with("f_date", "22.11.2024");
        return desk.send(form).header("Location").replaceFirst("\\?.*", "");
    }

    /** One of the buttons beside a draft, or of the page behind it, with the given fields typed. */
    private static Callable<Site.Answer> press(Desk desk, String page, String draft, String step, String... typed) {
        var shown = desk.get(page).page();
        var buttons = shown.select("form[action$=" + step + "], form:has(button[formaction$=" + step + "])");
        assertThat(buttons).as(step + " on " + shown.select("main").text()).isNotEmpty();
        var form = Form.in(shown, buttons.getFirst().attr("action")).to(draft + step);
        for (int i = 0; i < typed.length; i += 2) {
            form = form.with(typed[i], typed[i + 1]);
        }
        var sent = form;
        return () -> desk.send(sent);
    }
}
