package org.wandelwerk.committee.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.identity.access.Scope;

/** Who is written down on a seat gets its rights by an account, which only those assign who may. */
class SeatAccountsTest extends SeatAtTheDesk {

    SeatAccountsTest() {
        super(139);
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
        // rights are read once a second
        assertThat(statements.during(() -> office.get(page)).size()).isBetween(few - 1, few + 1);
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
        var own = desks.of(site, "Nina Nur", "office", new Scope.OfCommittee("w" + workshop));

        assertThat(office.get(page).page().select("#accounts ~ ul").text()).contains("Dieselbe Adresse hat das Konto");
        assertThat(own.get(page).page().select("#accounts ~ ul").text())
                .contains(name)
                .doesNotContain("Dieselbe Adresse hat das Konto");
    }

    /** Else whoever sits there would come to act for it by the word of somebody who may not let anybody. */
    @Test
    void whoKeepsOneBodyGivesNoSeatToAnotherOrganisation() {
        var seat = page.replaceFirst("^.*/([0-9a-f-]{36})(/.*)?$", "/schreibtisch/bearbeiten/sitze/$1");
        var own = desks.of(site, "Nina Nur", "office", new Scope.OfCommittee("w" + workshop));
        var another = "Anderer Verein " + UUID.randomUUID();
        members.leaveEmpty(workshop, another);

        var refused = own.send(Form.in(own.get(seat).page(), seat).with("f_organisation", another));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".field__error").text()).contains("Beenden Sie diesen Sitz");
        assertThat(office.send(Form.in(office.get(seat).page(), seat).with("f_organisation", another))
                        .page()
                        .select(".field__error")
                        .text())
                .as("whoever edits all bodies comes as far as the question whether it sits there already")
                .contains("schon einen Sitz");
    }

    @Test
    void whoKeepsOneBodyWritesDownWhoSitsThereAndAssignsNoAccount() {
        office.send(filled());
        var own = desks.of(site, "Nina Nur", "office", new Scope.OfCommittee("w" + workshop));
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
    void whoAssignsNoAccountsReadsTenPeopleWithAsFewStatements() {
        var ten = IntStream.rangeClosed(1, 10).boxed().toList();
        var saved = office.send(filled(
                form(),
                ten.stream().map(number -> "SUBSTITUTE").toList(),
                ten.stream().map(number -> "Vera Tretung " + number).toList(),
                ten.stream().map(number -> number + "-" + mail()).toList()));
        assertThat(saved.status()).as(saved.page().text()).isEqualTo(303);
        var own = desks.of(site, "Nina Nur", "office", new Scope.OfCommittee("w" + workshop));
        assertThat(own.get(page).page().select("#accounts ~ ul li")).hasSize(10);

        var sent = statements.during(() -> own.get(page));

        assertThat(sent).hasSizeLessThanOrEqualTo(16);
    }
}
