package org.wandelwerk.posted;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.MailHouse;
import org.wandelwerk.Site;
import org.wandelwerk.committee.SeatedMembers;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.moving.Moving;
import org.wandelwerk.project.AProject;

/** A hundred equal requests at once, on each step from draft to republication, in a procedure and of a seat. */
@MailHouse
@Isolated
class EqualDraftsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private DSLContext sql;

    @Autowired
    private SeatedMembers members;

    @Autowired
    private Moving moving;

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

    @Test
    void aMoveOfAProject() {
        var project = AProject.withId(UUID.randomUUID().toString()).build().project();
        Acting.as(HouseActors.SYSTEM, () -> moving.enter(project, "lausitz-brandenburg", ""));
        var address = "/schreibtisch/projekte/" + project.key().value() + "/schritt";
        var form = Form.in(desk.get(address + "?weg=complete").page(), address);
        var before = one.count("project.moves");

        var answers =
                OneOfMany.atOnce(() -> desk.send(form)).stream().collect(groupingBy(Site.Answer::status, counting()));

        assertThat(answers).containsOnlyKeys(303, 412).containsEntry(303, 1L);
        assertThat(one.count("project.moves")).isEqualTo(before + 1);
    }

    @Test
    void thePeopleOfASeat() {
        members.seat(79, 0);
        var organisation = "Sitzverein " + UUID.randomUUID();
        members.leaveEmpty(79, organisation);
        var seat = sql.fetchValue(
                "select seats.id from committee.seats join organisation.names on names.organisation_id ="
                        + " seats.organisation_id where names.name = ?",
                organisation);
        var page = "/schreibtisch/sitze/" + seat + "/personen";
        var form = Form.in(desk.get(page).page(), page)
                .with("part", List.of("DELEGATE"))
                .with("name", List.of("Delia Gierte"))
                .with("mail", List.of(""));
        var before = one.count("committee.delegates");

        assertThat(OneOfMany.atOnce(() -> desk.send(form))).allMatch(answer -> answer.status() == 303);
        assertThat(one.count("committee.delegates")).isEqualTo(before + 1);
    }
}
