package org.wandelwerk.identity.web;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;
import org.wandelwerk.identity.access.Roles;

@LausitzHouse
@TestPropertySource(
        properties = {
            "wandelwerk.demo-password=" + AccessMatrixTest.PASSWORD,
            // because a hundred requests at once wait for few connections, and a busy machine is slow
            "spring.datasource.hikari.connection-timeout=20000"
        })
class RightsPagesTest {

    private static final String NO_SUCH_PROJECT = "P-NONE";

    @LocalServerPort
    private int port;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Roles roles;

    @Autowired
    private Statements statements;

    private Visitor admin;
    private String bank;

    @BeforeEach
    void anAdministratorIsSignedIn() {
        admin = signedIn("admin");
        bank = "/schreibtisch/rechte/personen/" + account("bank");
    }

    private Visitor signedIn(String player) {
        var visitor = new Visitor(port);
        visitor.fill(
                "/anmelden", "/anmelden", "username", player + "@demo.example", "password", AccessMatrixTest.PASSWORD);
        return visitor;
    }

    private String account(String player) {
        return String.valueOf(
                sql.fetchValue("select person_id from identity.accounts where mail = ?", player + "@demo.example"));
    }

    private int granted(String player, String role) {
        return sql.fetchCount(
                DSL.table("identity.grants"),
                DSL.condition("person_id = ? and role = ?", UUID.fromString(account(player)), role));
    }

    private Site.Answer give(String page, String... typed) {
        return admin.fill(page, page, typed);
    }

    @Test
    void theListNamesEverybodyWithRoleScopeAndGiver() {
        var answer = admin.get("/schreibtisch/rechte");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("main").text())
                .contains("Simon Sprecher (Vorführung)", "speaker2@demo.example", "Werkstattsprecherin", "seit");
        assertThat(answer.page().select("main a[href=/werkstaetten/2]")).isNotEmpty();
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    void somebodyIsFoundByNameOrAddress() {
        var found = admin.get("/schreibtisch/rechte?q=simon+SPRECHER").page().select("main .names > li");
        assertThat(found.eachText()).singleElement().asString().contains("speaker2@demo.example");
        assertThat(admin.get("/schreibtisch/rechte?q=bank%40demo").page().select("main .names > li"))
                .hasSize(1);
        assertThat(admin.get("/schreibtisch/rechte?q=%25%27%3Cb%3E")
                        .page()
                        .select("main")
                        .text())
                .contains("Niemand heißt so.");
    }

    @Test
    void whoLooksAfterAccountsSeesHowSomebodyStands() {
        signedIn("bank");
        var facts = admin.get(bank).page().select("section:has(#account)").text();
        assertThat(facts).contains("Zuletzt angemeldet", "noch keiner eingerichtet", "Einladung keine");
        assertThat(signedIn("office").get(bank).page().select("#account")).isEmpty();
    }

    @Test
    void theListCostsAsManyStatementsHoweverManyPeopleThereAre() {
        admin.get("/schreibtisch/rechte");
        var sent = statements.during(() -> admin.get("/schreibtisch/rechte"));
        assertThat(sent).hasSizeLessThanOrEqualTo(14);
    }

    @Test
    void aRoleIsGivenAndEndedAgain() {
        var page = "/schreibtisch/rechte/personen/" + account("promoter2");
        var given = give(page, "rolle", "research", "art", "EVERYTHING", "grund", "Begleitforschung <b>");
        assertThat(given.status()).isEqualTo(303);
        var shown = admin.follow(given);
        assertThat(shown.page().select("main").text()).contains("Forschung", "Gegeben von Alex Verwaltung");
        var grant = shown.page()
                .select("main li:contains(Forschung) a[href*=vergaben]")
                .attr("href");
        assertThat(admin.get(grant).page().select("main").text()).contains("Begleitforschung <b>");
        assertThat(admin.fill(grant, grant, "grund", " ").status()).isEqualTo(422);
        assertThat(admin.fill(grant, grant, "grund", "Vorhaben beendet").status())
                .isEqualTo(303);
        assertThat(admin.get(grant).page().select("main").text()).contains("Beendet", "Vorhaben beendet");
        assertThat(granted("promoter2", "research")).isEqualTo(1);
    }

    @Test
    void aMistakeKeepsWhatWasTyped() {
        var answer = give(
                bank,
                "rolle",
                "promoter",
                "art",
                "PROJECT",
                "bereich",
                NO_SUCH_PROJECT,
                "bis",
                "gestern",
                "grund",
                "Weil <i>");
        assertThat(answer.status()).isEqualTo(422);
        var page = answer.page();
        assertThat(page.select("title").text()).startsWith("Fehler");
        assertThat(page.select("#bereich-error, #bis-error")).hasSize(2);
        assertThat(page.select("#bereich").attr("value")).isEqualTo(NO_SUCH_PROJECT);
        assertThat(page.select("#bis").attr("value")).isEqualTo("gestern");
        assertThat(page.select("#grund").text()).isEqualTo("Weil <i>");
        assertThat(page.select("#rolle option[selected]").attr("value")).isEqualTo("promoter");
        assertThat(granted("bank", "promoter")).isZero();
    }

    @Test
    void aRuleStandsAboveTheFormAndNothingTypedIsLost() {
        var office = signedIn("office");
        var answer = office.fill(bank, bank, "rolle", "auditor", "art", "EVERYTHING", "grund", "zu viel");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#errors").text()).contains("reicht weiter oder länger");
        assertThat(answer.page().select("#grund").text()).isEqualTo("zu viel");
        assertThat(granted("bank", "auditor")).isZero();
    }

    @Test
    void aHundredEqualSendingsMakeOneGrant() throws InterruptedException, ExecutionException {
        var page = "/schreibtisch/rechte/personen/" + account("ministry");
        var form = admin.get(page).page();
        var fields = new TreeMap<>(Map.of(
                "token",
                form.select("form.report input[name=token]").attr("value"),
                "schluessel",
                form.select("input[name=schluessel]").attr("value"),
                "rolle",
                "research",
                "art",
                "EVERYTHING",
                "ab",
                form.select("#ab").attr("value"),
                "grund",
                "hundertmal"));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = IntStream.range(0, 100)
                    .mapToObj(_ -> threads.submit(() -> admin.post(page, fields)))
                    .toList();
            var answers = sent.stream().map(RightsPagesTest::get).toList();
            assertThat(answers.stream().map(Site.Answer::status).collect(toSet()))
                    .containsExactly(303);
            assertThat(answers.stream().map(answer -> answer.header("Location")).collect(toSet()))
                    .containsExactly(page);
        }
        assertThat(granted("ministry", "research")).isEqualTo(1);
    }

    @Test
    void aSpeakerNamesADeputyWhoSeesItAndStepsBack() {
        var speaker = signedIn("speaker2");
        var page = "/schreibtisch/vertretung";
        var role = speaker.get(page).page().select("#rolle option[value*=-]").attr("value");
        var last = roles.today().plusDays(13).toString();
        var named = speaker.fill(page, page, "rolle", role, "adresse", "MEMBER5@demo.example", "bis", last);
        assertThat(named.status()).isEqualTo(303);
        assertThat(speaker.follow(named).page().select("main").text()).contains("Vertretung: Milan Mitglied");
        var deputy = signedIn("member5");
        var seen = deputy.get(page);
        assertThat(seen.page().select("main").text()).contains("In Vertretung", "Vertretung von Simon Sprecher");
        var leave = seen.page().select("form[action$=beenden]").attr("action");
        assertThat(deputy.submit(seen, leave).status()).isEqualTo(303);
        assertThat(deputy.get(page).page().select("main").text()).doesNotContain("In Vertretung");
    }

    @Test
    void whatIsMissingForADeputyIsSaidBesideTheFields() {
        var speaker = signedIn("speaker2");
        var page = "/schreibtisch/vertretung";
        var answer = speaker.fill(page, page, "adresse", "niemand@example.org");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#adresse-error, #bis-error, #rolle-error"))
                .hasSize(3);
        assertThat(answer.page().select("#adresse").attr("value")).isEqualTo("niemand@example.org");
    }

    @Test
    void thePageTellsWhyAndWhichGroupsAndNamesOnlyToThoseWhoMayKnowThem() {
        var member = signedIn("member2").get("/schreibtisch/warum/gremium/w2");
        assertThat(member.page().select("#why")).hasSize(1);
        assertThat(member.page().select("section:has(#who) li")).isNotEmpty();
        assertThat(member.page().select("section:has(#who)").text())
                .contains("Namen sieht nur, wer die Personen des Hauses sehen darf")
                .doesNotContain("@demo.example");
        assertThat(member.page().select("main").text()).contains("Alle, denn es ist öffentlich");
        assertThat(admin.get("/schreibtisch/warum/akteur/domowina-e-v").page().select("#who"))
                .hasSize(1);
    }

    @Test
    void whatARoleWillAllowLaterIsMarked() {
        var rights =
                admin.get("/schreibtisch/rollen").page().select("section li").eachText();

        assertThat(rights)
                .contains("Für die Organisation abstimmen (noch ohne Wirkung)", "Meldungen bearbeiten")
                .doesNotContain("Für die Organisation abstimmen");
    }

    @Test
    void allPagesSpeakEnglishToo() {
        assertThat(admin.get("/en/schreibtisch/rechte").heading()).isEqualTo("People and roles");
        assertThat(admin.get("/en/schreibtisch/rollen").heading()).isEqualTo("All roles");
        assertThat(admin.get("/en/schreibtisch/vertretung").heading()).isEqualTo("My roles and deputies");
        assertThat(admin.get("/en" + bank).page().select("main").text()).contains("Give a role");
        assertThat(admin.get("/en/schreibtisch/warum/gremium/imag").heading()).isEqualTo("Who sees this, and why?");
    }

    @Test
    void wrongInputIsNoFault() {
        for (var address : new String[] {
            "/schreibtisch/rechte?nach=quatsch",
            "/schreibtisch/rechte/personen/keine",
            "/schreibtisch/rechte/vergaben/'--",
            "/schreibtisch/warum/gremium/%3Cscript%3E",
            "/schreibtisch/warum/projekt/P-0000-000"
        }) {
            assertThat(admin.get(address).status()).as(address).isBetween(400, 404);
        }
    }

    private static Site.Answer get(Future<Site.Answer> sent) {
        try {
            return sent.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
