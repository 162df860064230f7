package org.wandelwerk.committee.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
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
import org.wandelwerk.kernel.Acting;

/** An empty seat, the office that writes down who sits there, and somebody with an account who may. */
@DraftHouse
@Import(SeatedMembers.class)
abstract class SeatAtTheDesk {

    final int workshop;

    @LocalServerPort
    int port;

    @Autowired
    Desks desks;

    @Autowired
    SeatedMembers members;

    @Autowired
    Rights rights;

    @Autowired
    Statements statements;

    @Autowired
    DSLContext sql;

    final String name = "Delia Gierte " + UUID.randomUUID();
    final String organisation = "Sitzverein " + UUID.randomUUID();
    Site site;
    Desk office;
    Desk delegate;
    String page = "";

    SeatAtTheDesk(int workshop) {
        this.workshop = workshop;
    }

    @BeforeEach
    void anEmptySeat() {
        site = new Site(port);
        office = desks.of(site, "Olga Büro", "office");
        delegate = desks.of(site, name, "");
        members.seat(workshop, 0);
        members.leaveEmpty(workshop, organisation);
        var seat = sql.fetchValue(
                "select seats.id from committee.seats join organisation.names on names.organisation_id ="
                        + " seats.organisation_id where names.name = ?",
                organisation);
        page = "/schreibtisch/sitze/" + seat + "/personen";
    }

    String mail() {
        return delegate.person().mail().value();
    }

    Form form() {
        return Form.in(office.get(page).page(), page);
    }

    /** The form with somebody in its first line and perhaps somebody in the second. */
    static Form filled(Form form, List<String> parts, List<String> names, List<String> mails) {
        return form.with("part", parts).with("name", names).with("mail", mails);
    }

    Form filled() {
        return filled(form(), List.of("DELEGATE", "SUBSTITUTE"), List.of(name, "Vera Tretung"), List.of(mail(), ""));
    }

    List<String> held() {
        return Acting.as(delegate.person().actor(), rights::mine).held().stream()
                .map(right -> right.grant().role() + " " + right.grant().scope().kind())
                .toList();
    }

    void link() {
        var form = Form.in(office.get(page).page(), "/konto");
        assertThat(form.value("adresse")).isEqualTo(mail());
        assertThat(office.send(form).status()).isEqualTo(303);
    }
}
