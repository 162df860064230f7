package org.wandelwerk.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.identity.AccountLock;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.Locks;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.PersonId;

/** The administrator keeps people out and lets them in again. */
@LausitzHouse
@TestPropertySource(
        properties = {
            "wandelwerk.demo-password=" + AccessMatrixTest.PASSWORD,
            "spring.datasource.hikari.connection-timeout=20000"
        })
class LockControllerTest {

    private static final String PEOPLE = "/schreibtisch/rechte/personen/";

    @LocalServerPort
    private int port;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Locks locks;

    private Visitor admin;

    @BeforeEach
    void anAdministratorIsSignedIn() {
        admin = new Visitor(port);
        assertThat(enter(admin, "admin")).isEqualTo(303);
    }

    private static int enter(Visitor visitor, String player) {
        return visitor.fill(
                        "/anmelden",
                        "/anmelden",
                        "username",
                        player + "@demo.example",
                        "password",
                        AccessMatrixTest.PASSWORD)
                .status();
    }

    private String account(String player) {
        return String.valueOf(
                sql.fetchValue("select person_id from identity.accounts where mail = ?", player + "@demo.example"));
    }

    @Test
    void whoIsLockedFallsOutAndComesInAgainWhenUnlocked() {
        var player = new Visitor(port);
        enter(player, "promoter2");
        var page = PEOPLE + account("promoter2");

        assertThat(admin.fill(page + "/sperre", page + "/sperre", "grund", " ").status())
                .isEqualTo(422);
        var locked = admin.fill(page + "/sperre", page + "/sperre", "grund", "Vertrag beendet <b>");

        assertThat(locked.status()).isEqualTo(303);
        assertThat(admin.follow(locked).page().select("main").text()).contains("gesperrt seit", "Vertrag beendet <b>");
        assertThat(admin.get(page).page().select("main").text()).contains("Dieses Konto ist gesperrt seit");
        assertThat(player.get("/schreibtisch").header("Location")).startsWith("/anmelden");
        assertThat(enter(new Visitor(port), "promoter2")).isEqualTo(422);
        assertThat(admin.fill(page + "/sperre", page + "/sperre/aufhebung").status())
                .isEqualTo(303);
        assertThat(enter(new Visitor(port), "promoter2")).isEqualTo(303);
        assertThat(admin.get(page).page().select("main").text()).doesNotContain("gesperrt seit");
        assertThat(whoUnlocked("promoter2")).startsWith("Alex Verwaltung");
    }

    @Test
    void whoIsSignedOutEverywhereMaySignInAgainAtOnce() {
        var here = new Visitor(port);
        var there = new Visitor(port);
        enter(here, "promoter2");
        enter(there, "promoter2");
        var page = PEOPLE + account("promoter2") + "/sperre";

        var done = admin.fill(page, page + "/abmeldung");

        assertThat(done.status()).isEqualTo(303);
        assertThat(admin.follow(done).page().select("main [role=status]").text())
                .isEqualTo("Alle Anmeldungen der Person sind beendet.");
        for (var browser : List.of(here, there)) {
            assertThat(browser.get("/schreibtisch").header("Location")).startsWith("/anmelden");
        }
        assertThat(enter(new Visitor(port), "promoter2")).isEqualTo(303);
    }

    /** By the word of history. */
    private String whoUnlocked(String player) {
        return String.valueOf(sql.fetchValue(
                "select actor_name from history.changes where table_name = 'identity.accounts'"
                        + " and row_id like '%' || ? || '%' and before ->> 'locked_at' is not null"
                        + " and after ->> 'locked_at' is null order by id desc limit 1",
                account(player)));
    }

    @Test
    void whyALeaverIsLockedIsSaidInTheLanguageOfThePage() {
        var leaver = account("promoter2");
        Acting.as(HouseActors.SYSTEM, () -> locks.lockLeaver(new PersonId(UUID.fromString(leaver)), AccountLock.LEFT));
        var page = PEOPLE + leaver + "/sperre";

        assertThat(admin.get(page).page().select("main").text()).contains("zu keiner Gruppe mehr");
        for (var english : List.of(page, "/schreibtisch/verlauf/konten/" + leaver)) {
            assertThat(admin.get("/en" + english).page().select("main").text())
                    .as(english)
                    .contains("in none of the groups any more")
                    .doesNotContain("Gruppe");
        }
        assertThat(admin.fill(page, page + "/aufhebung").status()).isEqualTo(303);
    }

    @Test
    void theLastAdministratorIsNotLocked() {
        var page = PEOPLE + account("admin") + "/sperre";

        var refused = admin.fill(page, page, "grund", "Ich gehe");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().text()).contains("letzte Person mit der Rolle Administration");
        assertThat(admin.get("/schreibtisch").status()).isEqualTo(200);
    }

    @Test
    void thePageReadsInEnglishToo() {
        assertThat(admin.get("/en" + PEOPLE + account("bank") + "/sperre").heading())
                .startsWith("Access of ");
    }
}
