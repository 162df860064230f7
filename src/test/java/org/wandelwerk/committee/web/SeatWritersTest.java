package org.wandelwerk.committee.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.access.Days;
import org.wandelwerk.identity.access.GrantWish;
import org.wandelwerk.identity.access.HouseGrants;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Acting;

/** Nobody writes themselves onto a seat, and two who write at once do so one after the other. */
class SeatWritersTest extends SeatAtTheDesk {

    @Autowired
    private HouseGrants grants;

    SeatWritersTest() {
        super(137);
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
