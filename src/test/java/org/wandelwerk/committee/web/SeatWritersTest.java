package org.wandelwerk.committee.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.Site;
import org.wandelwerk.committee.SeatedMembers;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.draft.DraftHouse;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.access.Days;
import org.wandelwerk.identity.access.GrantWish;
import org.wandelwerk.identity.access.HouseGrants;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Acting;

/** Nobody writes themselves onto a seat, and two who write at once do so one after the other. */
@DraftHouse
@Import(SeatedMembers.class)
class SeatWritersTest {

    private static final int WORKSHOP = 137;

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private SeatedMembers members;

    @Autowired
    private Rights rights;

    @Autowired
    private HouseGrants grants;

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
    void whoSatThereOnceDoesNotWriteThemselvesDownAgain() {
        office.send(filled());
        link();
        office.send(form().with("part", List.of("NEVER", "SUBSTITUTE")));
        asHouse(
                "insert into committee.delegates (id, seat_id, representative_id, is_substitute, valid_from, valid_to)"
                        + " select gen_random_uuid(), ?::uuid, representative_id, false, '2020-01-01', '2021-01-01'"
                        + " from committee.accounts where person_id = ?",
                seat(),
                delegate.person().id().value());
        var clerk = desks.of(site, delegate.person());
        grant(clerk);
        assertThat(held()).doesNotContain("delegate COMMITTEE");
        var form = filled(
                Form.in(clerk.get(page).page(), page),
                List.of("SUBSTITUTE", "DELEGATE"),
                List.of("Vera Tretung", name),
                List.of("", ""));

        var answer = clerk.send(form);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#errors").text()).contains("eigenes Konto");
        assertThat(Form.in(answer.page(), page).value("name")).startsWith("Vera Tretung|" + name);
        assertThat(held()).doesNotContain("delegate COMMITTEE");
        assertThat(office.send(form.with("token", form().value("token"))).status())
                .isEqualTo(303);
        assertThat(held()).contains("delegate COMMITTEE");
    }

    private String seat() {
        return page.replace("/schreibtisch/sitze/", "").replace("/personen", "");
    }

    private void grant(Desk desk) {
        Acting.as(HouseActors.SYSTEM, () -> {
            var days = new Days(LocalDate.of(2020, 1, 1), null);
            grants.begin(new GrantWish(desk.person().id(), "office", Scope.ALL, days, "for a test"));
            return desk;
        });
    }

    private void asHouse(String statement, Object... values) {
        Acting.as(
                HouseActors.SYSTEM, () -> sql.transactionResult(all -> all.dsl().execute(statement, values)));
    }

    @Test
    void twoWhoWriteAtOnceDoSoOneAfterTheOther() {
        office.send(filled());
        var slower = form().with("mail", List.of("spaeter@example.org", ""));
        var answer = new CompletableFuture<Site.Answer>();

        Acting.as(
                HouseActors.SYSTEM,
                () -> sql.transactionResult(all -> {
                    all.dsl().execute("select id from committee.seats where id = ?::uuid for update", seat());
                    Thread.startVirtualThread(() -> answer.complete(office.send(slower)));
                    await().until(() -> answer.isDone() || isSomebodyWaiting());
                    return all.dsl()
                            .execute(
                                    "update committee.delegates set mail = 'eher@example.org' where seat_id = ?::uuid",
                                    seat());
                }));

        assertThat(answer.join().status()).isEqualTo(422);
        assertThat(form().value("mail")).startsWith("eher@example.org");
    }

    private boolean isSomebodyWaiting() {
        return !"0"
                .equals(String.valueOf(sql.fetchValue(
                        "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname ="
                                + " current_database()")));
    }
}
