package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
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
import tools.jackson.databind.json.JsonMapper;

/**
 * An administrator looks after the house and invites somebody anew, somebody sees the own data, and the archive is
 * asked before anything goes: by keyboard, with scripts off.
 */
@House
@Import(Desks.class)
class RunTheHouseJourney {

    private static final String OWN = "/schreibtisch/meine-daten";
    private static final String DUE = "/schreibtisch/fristen";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private People people;

    @Autowired
    private DSLContext sql;

    @Test
    void fromTheDeskToHealthSettingsAndAnInvitation() {
        var mail = MailAddress.of(UUID.randomUUID() + "@example.org").orElseThrow();
        var word = "nora" + UUID.randomUUID().toString().substring(0, 8);
        Acting.as(HouseActors.SYSTEM, () -> people.admit(mail, "Nie " + word));
        var admin = desks.of(new Site(port), "Ada Amt", "administrator");
        var page = Browser.Window.wide().withoutScripts().open(admin, "/schreibtisch");
        assertThat(page.locator("#mine").textContent()).contains("Was auf Sie wartet");

        new Keyboard(page)
                .press("main a[href='/schreibtisch/zustand']", "**/schreibtisch/zustand")
                .press("main a[href='/schreibtisch/einstellungen']", "**/schreibtisch/einstellungen");
        assertThat(page.locator("dl.facts").textContent()).contains("WANDELWERK_BACKUP_FOLDER");
        page.navigate("http://localhost:" + port + "/schreibtisch/rechte");
        new Keyboard(page)
                .type("#q", word)
                .enter("**/schreibtisch/rechte?q=" + word)
                .press("main .names a", "**/schreibtisch/rechte/personen/*")
                .press("form[action$='/einladung'] button", "**/einladung");
        assertThat(page.locator("main").textContent()).contains("/einladung/");
        page.context().close();
    }

    @Test
    void somebodySeesWhoLookedAndTakesTheOwnDataAlong() throws IOException {
        var member = desks.of(new Site(port), "Mara Mitglied", "communication");
        desks.of(new Site(port), "Alex Verwaltung", "administrator")
                .get("/schreibtisch/rechte/personen/" + member.person().id().value());
        var page = Browser.Window.wide().withoutScripts().open(member, "/schreibtisch");
        var keys = new Keyboard(page).press("main a[href='" + OWN + "']", "**" + OWN);
        assertThat(page.locator("section:has(#seen)").textContent()).contains("Alex Verwaltung", "Seite einer Person");

        keys.reach("main a[href='" + OWN + ".json']");
        var file = page.waitForDownload(() -> page.keyboard().press("Enter"));

        assertThat(file.suggestedFilename()).endsWith("meine-daten.json");
        var data = JsonMapper.shared().readTree(Files.readString(file.path())).get("data");
        assertThat(data.get("account").get(0).get("mail").asString())
                .isEqualTo(member.person().mail().value());
        assertThat(data.get("seen").toString()).contains("Alex Verwaltung");
        page.context().close();
    }

    @Test
    void whatIsDueIsOfferedToTheArchiveAndItsAnswerIsEntered() {
        aReportOfLongAgo();
        var office = desks.of(new Site(port), "Olga Office", "office");
        var page = Browser.Window.wide().withoutScripts().open(office, "/schreibtisch");
        var keys = new Keyboard(page).press("main a[href='" + DUE + "']", "**" + DUE);
        assertThat(page.locator("main li:has(a[href='" + DUE + "/reports'])").textContent())
                .contains("Archiv");
        keys.press("main a[href='" + DUE + "/reports']", "**/reports");
        page.fill("#bis", LocalDate.now().minusYears(3).minusDays(2).toString());
        page.selectOption("#antwort", "nein");
        page.fill("#am", LocalDate.now().toString());
        keys.type("#archiv", "Landeshauptarchiv")
                .type("#notiz", "Nicht archivwürdig")
                .press("form.report button", "**" + DUE);

        assertThat(page.locator("main li:has(a[href='" + DUE + "/reports'])").textContent())
                .contains("Landeshauptarchiv");
        page.context().close();
    }

    private void aReportOfLongAgo() {
        var id = UUID.randomUUID();
        Acting.as(
                HouseActors.SYSTEM,
                () -> sql.transactionResult(all -> all.dsl()
                        .execute(
                                "insert into notice.reports (id, one_time_key, reference, page, message, received_at)"
                                        + " values (?, md5(?), 'B-' || upper(left(?, 8)), '/karte', 'Klein', ?)",
                                id,
                                id.toString(),
                                id.toString(),
                                LocalDate.now().minusYears(5))));
    }
}
