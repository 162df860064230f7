package org.wandelwerk.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.LausitzHouse;

/** The administrator keeps people out and lets them in again; what is sensitive wants a proof of a moment ago. */
@LausitzHouse
@TestPropertySource(
        properties = {
            "wandelwerk.demo-password=" + AccessMatrixTest.PASSWORD,
            "spring.datasource.hikari.connection-timeout=20000"
        })
class LockControllerTest {

    private static final String PEOPLE = "/schreibtisch/rechte/personen/";

    private static final List<String> SENSITIVE = List.of(
            "GET /schreibtisch/rechte/personen/<bank>/sperre",
            "POST /schreibtisch/rechte/personen/<bank>/sperre",
            "POST /schreibtisch/rechte/personen/<bank>/sperre/aufhebung",
            "POST /schreibtisch/rechte/personen/<bank>/sperre/abmeldung",
            "POST /schreibtisch/rechte/personen/<bank>",
            "POST /schreibtisch/rechte/vergaben/<bank>",
            "POST /schreibtisch/vertretung",
            "POST /schreibtisch/vertretung/<bank>/beenden",
            "POST /schreibtisch/bearbeiten/vier-augen",
            "POST /schreibtisch/konto/passwort",
            "POST /schreibtisch/konto/code",
            "POST /schreibtisch/konto/anmeldungen/<bank>/beenden",
            "POST /schreibtisch/bearbeiten/sprecher/<bank>/veroeffentlichung",
            "POST /schreibtisch/bearbeiten/sitze/<bank>/veroeffentlichung",
            "POST /schreibtisch/bearbeiten/gremien/<bank>/veroeffentlichung",
            "POST /schreibtisch/bearbeiten/sprecher/<bank>/wiederveroeffentlichung",
            "POST /schreibtisch/bearbeiten/sitze/<bank>/wiederveroeffentlichung",
            "POST /schreibtisch/einlesen/<bank>/uebernahme",
            "POST /schreibtisch/einlesen/<bank>/ruecknahme",
            "GET /schreibtisch/briefe/<bank>/vorschau",
            "GET /schreibtisch/briefe/anschriften?gremium=w2",
            "POST /schreibtisch/briefe/<bank>/briefe.zip",
            "POST /schreibtisch/konto/code/neu",
            "POST /schreibtisch/konto/passkey/frage",
            "POST /schreibtisch/konto/passkeys/<bank>/entfernen");

    @LocalServerPort
    private int port;

    @Autowired
    private DSLContext sql;

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

    /** All of them after one wait: what another server changes is seen a second later. */
    @Test
    void whatIsSensitiveWantsAFreshProof() throws InterruptedException {
        var token = admin.token("/schreibtisch/vertretung");
        sql.transaction(all ->
                all.dsl().execute("update identity.sign_ins set confirmed_at = confirmed_at - interval '1 hour'"));
        Thread.sleep(1100);
        for (var call : SENSITIVE) {
            var path = call.replaceFirst("^[A-Z]+ ", "").replace("<bank>", account("bank"));

            var answer =
                    call.startsWith("GET") ? admin.get(path) : admin.post(path, Map.of("token", token, "grund", "x"));

            assertThat(answer.status()).as(call).isEqualTo(303);
            assertThat(answer.header("Location")).as(call).startsWith("/anmelden/bestaetigen");
        }
    }
}
