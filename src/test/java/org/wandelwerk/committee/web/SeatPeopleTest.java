package org.wandelwerk.committee.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wandelwerk.draft.Desk.Form;

/** Who sits on a seat is written down at the desk, and nobody else learns the names. */
class SeatPeopleTest extends SeatAtTheDesk {

    SeatPeopleTest() {
        super(131);
    }

    @Test
    void theSeatLeadsToItsPeopleAndTheyComeBackAsTheyWereTyped() {
        var seat = page.replace("/schreibtisch/sitze", "/schreibtisch/bearbeiten/sitze")
                .replace("/personen", "");
        assertThat(office.get(seat).page().select("aside a").eachAttr("href")).contains(page);

        var saved = office.send(filled().with("from", List.of("01.02.2026", "")).with("to", List.of("", "01.02.2030")));

        assertThat(saved.status()).as(saved.page().text()).isEqualTo(303);
        assertThat(office.follow(saved).page().select("[role=status]").text()).contains("Gespeichert");
        var shown = form();
        assertThat(shown.value("name")).isEqualTo(name + "|Vera Tretung||");
        assertThat(shown.value("mail")).isEqualTo(mail() + "|||");
        assertThat(shown.value("from")).isEqualTo("2026-02-01|||");
        assertThat(shown.value("to")).isEqualTo("|2030-02-01||");
        assertThat(shown.value("part")).isEqualTo("DELEGATE|SUBSTITUTE||");
    }

    @Test
    void badInputIsSaidBesideItsLineAndNothingTypedIsLost() {
        var form = filled(
                        form(), List.of("", "SUBSTITUTE"), List.of("Ohne Art", ""), List.of("kaputt", "v@example.org"))
                .with("from", List.of("2026", "02.02.2026"))
                .with("to", List.of("gestern", "01.02.2026"));

        var answer = office.send(form);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".field__error").eachAttr("id"))
                .contains("part_1-error", "mail_1-error", "from_1-error", "to_1-error", "name_2-error");
        var shown = Form.in(answer.page(), page);
        assertThat(shown.value("name")).isEqualTo("Ohne Art|||");
        assertThat(shown.value("mail")).isEqualTo("kaputt|v@example.org||");
        assertThat(shown.value("to")).isEqualTo("gestern|01.02.2026||");
        assertThat(form().value("name")).isEqualTo("|");
    }

    @Test
    void whoWasSlowerWritesNothingOverAndAFormSentTwiceEntersOnce() {
        var first = filled();
        var slower = filled(form(), List.of("DELEGATE"), List.of("Zu Spät"), List.of(""));
        assertThat(office.send(first).status()).isEqualTo(303);
        assertThat(office.send(first).status()).isEqualTo(303);

        var answer = office.send(slower);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#errors").text()).contains("Inzwischen");
        assertThat(Form.in(answer.page(), page).value("name")).startsWith("Zu Spät");
        assertThat(form().value("name")).isEqualTo(name + "|Vera Tretung||");
    }

    @Test
    void theAuditorLooksAndChangesNothing() {
        office.send(filled());
        var auditor = desks.of(site, "Anna Prüft", "auditor");

        var shown = auditor.get(page);

        assertThat(shown.page().text()).contains(name);
        assertThat(shown.page().select("main form")).isEmpty();
        assertThat(auditor.send(form().with(
                                        "token",
                                        shown.page().select("input[name=token]").attr("value")))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void namesAndAddressesStandInNoDraftNoPublicPageAndNoPublicTrail() {
        office.send(filled());
        link();
        var draft = page.replace("/schreibtisch/sitze", "/schreibtisch/bearbeiten/sitze")
                .replace("/personen", "");
        var saved = office.send(Form.in(office.get(draft).page(), draft).with("f_internal", "ein Vermerk"));
        assertThat(saved.status()).isEqualTo(303);

        for (var address : List.of(draft, draft + "/vorschau", draft + "/verlauf")) {
            assertThat(office.get(address).body()).as(address).doesNotContain(name, mail(), "Vera Tretung");
        }
        var trail = "/schreibtisch/verlauf/sitze"
                + page.substring("/schreibtisch/sitze".length()).replace("/personen", "");
        assertThat(office.get(trail).body()).contains("Delegierte Person").doesNotContain(mail());
        var communication = desks.of(site, "Petra Presse", "communication").get(trail);
        assertThat(communication.status()).isEqualTo(200);
        assertThat(communication.body()).as("who reads of no people").doesNotContain(name, "Delegierte Person");
        for (var address : List.of("/werkstaetten/" + workshop, "/werkstaetten", "/akteure")) {
            assertThat(site.get(address).body()).as(address).doesNotContain(name, mail(), "Vera Tretung");
        }
        assertThat(sql.fetchCount(sql.selectOne().from("draft.drafts").where("typed::text like ?", "%" + mail() + "%")))
                .isZero();
        office.press(draft, "/verwerfung");
    }

    @Test
    void thePageTakesAFewStatementsAndReadsInBothLanguages() {
        office.send(filled());
        office.get(page);

        var sent = statements.during(() -> office.get(page));

        assertThat(sent).hasSizeLessThanOrEqualTo(16);
        assertThat(office.get("/en" + page).page().select("h1").text()).isEqualTo("Who sits here");
    }
}
