package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.People;
import org.wandelwerk.kernel.Acting;

/** An administrator looks after the house and invites somebody anew: by keyboard, with scripts off. */
@House
@Import(Desks.class)
class RunTheHouseJourney {

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private People people;

    @Test
    void fromTheDeskToHealthSettingsAndAnInvitation() {
        var mail = MailAddress.of(UUID.randomUUID() + "@example.org").orElseThrow();
        Acting.as(HouseActors.SYSTEM, () -> people.admit(mail, "Nora Nie"));
        var admin = desks.of(new Site(port), "Ada Amt", "administrator");
        var page = Browser.Window.wide().withoutScripts().open(admin, "/schreibtisch");
        assertThat(page.locator("#mine").textContent()).contains("Was auf Sie wartet");

        new Keyboard(page)
                .press("main a[href='/schreibtisch/zustand']", "**/schreibtisch/zustand")
                .press("main a[href='/schreibtisch/einstellungen']", "**/schreibtisch/einstellungen");
        assertThat(page.locator("dl.facts").textContent()).contains("WANDELWERK_BACKUP_FOLDER");
        page.navigate("http://localhost:" + port + "/schreibtisch/rechte");
        new Keyboard(page)
                .type("#q", "nora")
                .enter("**/schreibtisch/rechte?q=nora")
                .press("main .names a", "**/schreibtisch/rechte/personen/*")
                .press("form[action$='/einladung'] button", "**/einladung");
        assertThat(page.locator("main code").textContent()).contains("/einladung/");
        page.context().close();
    }
}
