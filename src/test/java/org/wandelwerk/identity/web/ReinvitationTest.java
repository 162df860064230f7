package org.wandelwerk.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.People;
import org.wandelwerk.kernel.Acting;

/** An administrator invites somebody anew who never came in. */
@House
@Import(Desks.class)
class ReinvitationTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private People people;

    private Desk admin;
    private String page;

    @BeforeEach
    void somebodyWasAdmittedAndNeverCame() {
        var mail = MailAddress.of(UUID.randomUUID() + "@example.org").orElseThrow();
        var person = Acting.as(HouseActors.SYSTEM, () -> people.admit(mail, "Nora Nie"));
        admin = desks.of(new Site(port), "Ada Amt", "administrator");
        page = "/schreibtisch/rechte/personen/" + person.id().value();
    }

    private Site.Answer invite() {
        return admin.send(Form.in(admin.get(page).page(), "/einladung"));
    }

    @Test
    void theLinkIsShownOnceAndOpensTheDoor() {
        assertThat(admin.get(page).page().select("section:has(#account)").text())
                .contains("nie, oder vor mehr als 90 Tagen", "noch keiner eingerichtet", "Einladung keine");
        var made = invite();
        var link = made.page().select("code").text();
        assertThat(made.status()).isEqualTo(200);
        assertThat(made.header("Cache-Control")).contains("no-store");
        assertThat(link).contains("/einladung/");
        assertThat(new Site(port).get(link.replaceFirst("https?://[^/]+", "")).status())
                .isEqualTo(200);

        var again = invite();
        assertThat(again.page().select("main").text()).contains("Vor einem Moment wurde schon");
        assertThat(again.page().select("code")).isEmpty();
        var shown = admin.get(page);
        assertThat(shown.page().select("section:has(#account)").text()).contains("Einladung offen");
        assertThat(shown.body()).doesNotContain(link.replaceFirst(".*/", ""));
    }

    @Test
    void onlyAnAdministratorInvitesAnew() {
        var office = desks.of(new Site(port), "Olga Office", "office");
        var form = Form.in(admin.get(page).page(), "/einladung");
        var own = Form.in(office.get("/schreibtisch/vertretung").page(), "/vertretung");
        assertThat(office.send(form.with("token", own.value("token"))).status()).isEqualTo(404);
        assertThat(office.get(page).page().select("form[action$=/einladung]")).isEmpty();
    }

    @Test
    void thePageIsThereInEnglish() {
        var form = Form.in(admin.get("/en" + page).page(), "/einladung");
        assertThat(admin.send(form).page().select("main").text())
                .contains("Give this link to the invited person alone.");
    }
}
