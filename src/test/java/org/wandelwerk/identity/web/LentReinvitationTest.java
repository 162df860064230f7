package org.wandelwerk.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.People;
import org.wandelwerk.identity.access.Days;
import org.wandelwerk.identity.access.Deputies;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Acting;

/** What somebody holds for another is no administrator's to give, so that no link is shown that leads to it. */
@House
@Import(Desks.class)
class LentReinvitationTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private People people;

    @Autowired
    private Deputies deputies;

    @Autowired
    private Rights rights;

    @Autowired
    private Clock clock;

    @Test
    void theLinkOfAnAccountThatStandsInForAnotherIsShownToNobody() {
        var site = new Site(port);
        var mail = new MailAddress(UUID.randomUUID() + "@example.org");
        var guest = Acting.as(HouseActors.SYSTEM, () -> people.admit(mail, "Nele Nochnie"));
        var holder = desks.of(site, "Hella Haus", "office").person().actor();
        var held = Acting.as(holder, rights::mine).held().getFirst();
        var today = LocalDate.now(clock);
        var days = new Days(today, today.plusDays(14));
        var key = UUID.randomUUID().toString().replace("-", "");
        Acting.as(holder, () -> deputies.name(held.grant().id(), guest.id(), days, key));
        var admin = desks.of(site, "Ada Amt", "administrator");
        var page = "/schreibtisch/rechte/personen/" + guest.id().value();

        var answer = admin.send(Form.in(admin.get(page).page(), "/einladung"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("wandelwerk recover").doesNotContain("/einladung/");
    }
}
