package org.wandelwerk.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import org.wandelwerk.MailHouse;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;
import org.wandelwerk.TestMails;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.People;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.SomePeople;

/** Whoever invites sees who has not come in yet, sends once more, and withdraws. */
@MailHouse
class OpenInvitationsTest {

    private static final String LIST = "/schreibtisch/einladungen";
    private static final String NEW = LIST + "/neu";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private SomePeople some;

    @Autowired
    private People people;

    @Autowired
    private Statements statements;

    @Autowired
    private DSLContext sql;

    @Autowired
    private TransactionTemplate transactions;

    private Site site;
    private Desk admin;

    @BeforeEach
    void anAdministrator() {
        site = new Site(port);
        admin = desks.of(site, "Ada Amt", "administrator");
    }

    private Person invite(String name) {
        var mail = UUID.randomUUID() + "@example.org";
        var form = Form.in(admin.get(NEW).page(), NEW)
                .with("name", name)
                .with("adresse", mail)
                .with("rolle", "research")
                .with("grund", "Begleitforschung");
        assertThat(admin.send(form).status()).isEqualTo(303);
        return people.find(MailAddress.of(mail).orElseThrow()).orElseThrow();
    }

    private static String link(Person person, int mails) throws MessagingException, IOException {
        return TestMails.link(person.mail().value(), mails);
    }

    /** The mail arrives before the house notes that it left. */
    private void noted(Person person) throws InterruptedException {
        for (var look = 0; look < 200 && !row(admin.get(LIST).page(), person).contains("Verschickt"); look++) {
            Thread.sleep(50);
        }
    }

    private void letAMinutePass(Person person) {
        write(
                "update identity.invitations set invited_at = invited_at - interval '2 minutes' where person_id = ?",
                person);
    }

    private void write(String statement, Person person) {
        transactions.executeWithoutResult(
                _ -> sql.execute(statement, person.id().value()));
    }

    private void allHaveLeft() throws InterruptedException {
        var waiting = sql.selectOne().from("identity.invitations").where("sent_at is null");
        for (int round = 0; round < 300 && sql.fetchCount(waiting) > 0; round++) {
            Thread.sleep(100);
        }
    }

    private static String row(Document page, Person person) {
        return page.select("main li:contains(" + person.mail().value() + ")").text();
    }

    private Site.Answer press(Person person, String button) {
        return admin.send(Form.in(admin.get(LIST).page(), person.id().value() + button));
    }

    @Test
    void itIsSentAgainAndTheFormerLinkWorksNoLonger() throws Exception {
        var person = invite("Nora Neu");
        var first = link(person, 1);
        noted(person);
        assertThat(row(admin.get(LIST).page(), person)).contains("Nora Neu", "Offen bis", "von Ada Amt", "Verschickt");
        var again = Form.in(admin.get(LIST).page(), person.id().value() + "/erneut");
        assertThat(admin.send(again).status()).isEqualTo(303);
        assertThat(site.get(first).status())
                .as("within a minute one mail is enough")
                .isEqualTo(200);
        letAMinutePass(person);
        admin.send(again);
        var second = link(person, 2);
        assertThat(second).isNotEqualTo(first);
        assertThat(site.get(first).status()).isEqualTo(410);
        assertThat(site.get(second).status()).isEqualTo(200);
    }

    @Test
    void withdrawnItsLinkWorksNoLongerAndItsRoleEnds() throws Exception {
        var person = invite("Willi Weg");
        var link = link(person, 1);
        assertThat(press(person, "/zuruecknahme").status()).isEqualTo(303);
        assertThat(site.get(link).status()).isEqualTo(410);
        assertThat(row(admin.get(LIST).page(), person)).isEmpty();
        assertThat(sql.fetchValue(
                        "select end_reason from identity.grants where person_id = ?",
                        person.id().value()))
                .isEqualTo("Einladung zurückgezogen");
    }

    @Test
    void nobodyWithdrawsWhatReachesFurther() throws Exception {
        var mail = UUID.randomUUID() + "@example.org";
        admin.send(Form.in(admin.get(NEW).page(), NEW)
                .with("name", "Zweite Administration")
                .with("adresse", mail)
                .with("rolle", "administrator")
                .with("grund", "Vertretung"));
        var person = people.find(MailAddress.of(mail).orElseThrow()).orElseThrow();
        var link = link(person, 1);
        var office = desks.of(site, "Olga Office", "office");
        var form = Form.in(office.get(LIST).page(), person.id().value() + "/zuruecknahme");
        assertThat(office.send(form).status()).isBetween(400, 409);
        assertThat(site.get(link).status()).isEqualTo(200);
    }

    @Test
    void whatEndedWithoutUseIsSaidHereAndOnTheWorkList() throws Exception {
        var person = invite("Erna Ende");
        link(person, 1);
        some.letLinksExpire(person);
        assertThat(row(admin.get(LIST).page(), person)).contains("Ohne Nutzung beendet");
        var work = admin.get("/schreibtisch").page();
        assertThat(work.select("main li:has(a[href='" + LIST + "'])").text())
                .contains("ohne Nutzung beendet", "Einladungen noch einmal senden oder zurückziehen");
        var bank = desks.of(site, "Berta Bank", "bank").get("/schreibtisch").body();
        assertThat(bank).doesNotContain("Einladungen");
    }

    @Test
    void whoeverHasAWayInIsNotListedAndNotWithdrawn() throws Exception {
        var person = invite("Karla Kam");
        link(person, 1);
        var form = Form.in(admin.get(LIST).page(), person.id().value() + "/zuruecknahme");
        write("update identity.accounts set password = '{test}' where person_id = ?", person);
        assertThat(row(admin.get(LIST).page(), person)).isNotEmpty();
        write(
                "insert into identity.code_generators (person_id, secret) values (?,"
                        + " 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')",
                person);
        assertThat(row(admin.get(LIST).page(), person)).isEmpty();
        assertThat(admin.send(form).status()).isEqualTo(409);
    }

    @Test
    void theListIsPagedAndCostsAsManyStatementsHoweverLongItIs() throws Exception {
        link(invite("Erste Person"), 1);
        var lines = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            lines.append("Person ")
                    .append(i)
                    .append(" <")
                    .append(UUID.randomUUID())
                    .append("@example.org>\n");
        }
        admin.send(Form.in(admin.get(NEW).page(), NEW).with("personen", lines.toString()));
        allHaveLeft();
        admin.get(LIST);
        var many = statements.during(() -> admin.get(LIST));
        assertThat(many).hasSizeLessThan(12);
        var page = admin.get(LIST).page();
        assertThat(page.select("main ul.names > li")).hasSize(50);
        var next = admin.get(page.select("main a[href*=nach]").attr("href")).page();
        assertThat(next.select("main ul.names > li")).isNotEmpty();
        assertThat(next.select("main ul.names > li a").eachAttr("href"))
                .doesNotContainAnyElementsOf(page.select("main ul.names > li a").eachAttr("href"));
    }

    @Test
    void thePageIsThereInEnglishAndWrongInputIsNoFault() {
        invite("Emma English");
        assertThat(admin.get("/en" + LIST).heading()).isEqualTo("Open invitations");
        assertThat(admin.get("/en" + LIST).page().select("main").text()).contains("Send again", "Invited on");
        for (var after : new String[] {"quatsch", "MTIzHzQ1Ng", "OTk5OTk5OTk5OTk5OTk5OR9h"}) {
            assertThat(admin.get(LIST + "?nach=" + after).status()).as(after).isEqualTo(404);
        }
    }
}
