package org.wandelwerk.committee.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;
import org.wandelwerk.committee.SeatedMembers;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.draft.DraftHouse;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Acting;

/** Who sits on a seat is written down at the desk, the rights follow, and nobody else learns the names. */
@DraftHouse
@Import(SeatedMembers.class)
class SeatPeopleTest {

    private static final int WORKSHOP = 131;

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private SeatedMembers members;

    @Autowired
    private Rights rights;

    @Autowired
    private Statements statements;

    @Autowired
    private DSLContext sql;

    private final String name = "Delia Gierte " + UUID.randomUUID();
    private final String organisation = "Sitzverein " + UUID.randomUUID();
    private Site site;
    private Desk office;
    private Desk delegate;
    private String page = "";

    @BeforeEach
    void anEmptySeat() {
        site = new Site(port);
        office = desks.of(site, "Olga Büro", "office");
        delegate = desks.of(site, name, "");
        members.seat(WORKSHOP, 0);
        members.leaveEmpty(WORKSHOP, organisation);
        var seat = sql.fetchValue(
                "select seats.id from committee.seats join organisation.names on names.organisation_id ="
                        + " seats.organisation_id where names.name = ?",
                organisation);
        page = "/schreibtisch/sitze/" + seat + "/personen";
    }

    private String mail() {
        return delegate.person().mail().value();
    }

    private Form form() {
        return Form.in(office.get(page).page(), page);
    }

    /** The form with somebody in its first line and perhaps somebody in the second. */
    private static Form filled(Form form, List<String> parts, List<String> names, List<String> mails) {
        return form.with("part", parts).with("name", names).with("mail", mails);
    }

    private Form filled() {
        return filled(form(), List.of("DELEGATE", "SUBSTITUTE"), List.of(name, "Vera Tretung"), List.of(mail(), ""));
    }

    private List<String> held() {
        return Acting.as(delegate.person().actor(), rights::mine).held().stream()
                .map(right -> right.grant().role() + " " + right.grant().scope().kind())
                .toList();
    }

    private void link() {
        var form = Form.in(office.get(page).page(), "/konto");
        assertThat(form.value("adresse")).isEqualTo(mail());
        assertThat(office.send(form).status()).isEqualTo(303);
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
    void accountsAreProposedByOneStatementHoweverManySitThere() {
        var others = IntStream.range(0, 6)
                .mapToObj(number -> desks.of(site, "Sitzt " + number, ""))
                .toList();
        office.send(filled());
        office.get(page);
        var few = statements.during(() -> office.get(page)).size();
        var names = others.stream().map(one -> one.person().name()).toList();
        var mails = others.stream().map(one -> one.person().mail().value()).toList();
        var parts = others.stream().map(_ -> "SUBSTITUTE").toList();
        assertThat(office.send(filled(form(), parts, names, mails)).status()).isEqualTo(303);

        office.get(page);
        assertThat(statements.during(() -> office.get(page))).hasSize(few);
        assertThat(office.get(page).page().select("input[name=adresse]").eachAttr("value"))
                .containsAll(mails);
    }

    @Test
    void theAccountWithTheSameAddressIsProposedAndGetsTheRightsOfTheSeatUntilItIsParted() {
        office.send(filled());
        assertThat(held()).isEmpty();

        link();

        assertThat(held()).containsExactlyInAnyOrder("delegate COMMITTEE", "delegate ORGANISATION");
        assertThat(office.get(page).page().select("#accounts ~ ul").text()).contains("Konto: " + name);
        assertThat(office.send(Form.in(office.get(page).page(), "/trennung")).status())
                .isEqualTo(303);
        assertThat(held()).isEmpty();
    }

    @Test
    void whoLeavesTheSeatLosesTheRightsAndWhoFollowsHasAVoteOnlyAfterwards() {
        office.send(filled());
        link();
        var both = filled(
                form(),
                List.of("DELEGATE", "SUBSTITUTE", "DELEGATE"),
                List.of(name, "Vera Tretung", "Nele Nachfolge"),
                List.of(mail(), "", ""));

        var twoVotes = office.send(both);
        assertThat(twoVotes.status()).isEqualTo(422);
        assertThat(twoVotes.page().select("#errors").text()).contains("dieselbe Stimme");
        var certain = both.with("from", List.of("01.02.2026", "", "01.02.2027"));
        assertThat(office.send(filledAnew(certain)).status()).isEqualTo(422);
        var ended = filledAnew(certain.with("to", List.of("01.02.2027", "", "")));
        assertThat(office.send(ended).status()).isEqualTo(303);
        assertThat(held()).hasSize(2);
        var gone = form().with("part", List.of("NEVER", "DELEGATE", "SUBSTITUTE"));
        assertThat(office.send(gone).status()).isEqualTo(303);

        assertThat(held()).isEmpty();
        assertThat(form().value("name")).isEqualTo("Nele Nachfolge|Vera Tretung||");
    }

    /** The same lines beside what stands now. */
    private Form filledAnew(Form form) {
        var now = form();
        return form.with("nummer", now.fields().getOrDefault("nummer", List.of()))
                .with("stand", now.value("stand"));
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
    void nobodyAssignsAnAccountThatIsTheirOwnOrThatIsNotThere() {
        office.send(filled());
        var form = Form.in(office.get(page).page(), "/konto");

        var unknown = office.send(form.with("adresse", "niemand@example.org"));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(Form.in(unknown.page(), "/konto").value("adresse")).isEqualTo("niemand@example.org");
        var own = office.send(form.with("adresse", office.person().mail().value()));

        assertThat(own.status()).isEqualTo(409);
        assertThat(held()).isEmpty();
    }

    @Test
    void accountsAreProposedToThoseAloneWhoAssignThem() {
        office.send(filled());
        var own = desks.of(site, "Nina Nur", "office", new Scope.OfCommittee("w" + WORKSHOP));

        assertThat(office.get(page).page().select("#accounts ~ ul").text()).contains("Dieselbe Adresse hat das Konto");
        assertThat(own.get(page).page().select("#accounts ~ ul").text())
                .contains(name)
                .doesNotContain("Dieselbe Adresse hat das Konto");
    }

    @Test
    void whoKeepsOneBodyWritesDownWhoSitsThereAndAssignsNoAccount() {
        office.send(filled());
        var own = desks.of(site, "Nina Nur", "office", new Scope.OfCommittee("w" + WORKSHOP));
        var other = desks.of(site, "Frida Fremd", "office", new Scope.OfCommittee("w1"));
        var account = Form.in(office.get(page).page(), "/konto");

        assertThat(own.get(page).page().select("form[action$=/konto]")).isEmpty();
        assertThat(own.send(Form.in(own.get(page).page(), page)).status()).isEqualTo(303);
        assertThat(own.send(Form.in(own.get(page).page(), page).to(account.address()))
                        .status())
                .isEqualTo(404);
        assertThat(other.get(page).status()).isEqualTo(404);
        assertThat(desks.of(site, "Mia Mitglied", "").get(page).status()).isEqualTo(404);
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
        assertThat(office.get(trail).body()).doesNotContain(mail());
        for (var address : List.of("/werkstaetten/" + WORKSHOP, "/werkstaetten", "/akteure")) {
            assertThat(site.get(address).body()).as(address).doesNotContain(name, mail(), "Vera Tretung");
        }
        assertThat(sql.fetchCount(sql.selectOne().from("draft.drafts").where("typed::text like ?", "%" + mail() + "%")))
                .isZero();
        office.press(draft, "/verwerfung");
    }

    @Test
    void whoAssignsNoAccountsReadsTenPeopleWithAsFewStatements() {
        var ten = IntStream.rangeClosed(1, 10).boxed().toList();
        var saved = office.send(filled(
                form(),
                ten.stream().map(number -> "SUBSTITUTE").toList(),
                ten.stream().map(number -> "Vera Tretung " + number).toList(),
                ten.stream().map(number -> number + "-" + mail()).toList()));
        assertThat(saved.status()).as(saved.page().text()).isEqualTo(303);
        var own = desks.of(site, "Nina Nur", "office", new Scope.OfCommittee("w" + WORKSHOP));
        assertThat(own.get(page).page().select("#accounts ~ ul li")).hasSize(10);

        var sent = statements.during(() -> own.get(page));

        assertThat(sent).hasSizeLessThanOrEqualTo(16);
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
