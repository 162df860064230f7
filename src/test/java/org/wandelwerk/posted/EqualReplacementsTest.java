package org.wandelwerk.posted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.MailHouse;
import org.wandelwerk.Site;
import org.wandelwerk.TestMails;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.APasskey;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.Invitations;
import org.wandelwerk.identity.LinkKind;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.identity.web.Visitor;
import org.wandelwerk.kernel.Acting;

/** A hundred equal requests at once, on each form that sets or replaces one thing in a row of its own, leave one. */
@MailHouse
@Isolated
class EqualReplacementsTest {

    private static final String PASSKEY = "/schreibtisch/konto/passkey";
    private static final String RETURN = "/schreibtisch/konto/rueckkehr";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private SomePeople people;

    @Autowired
    private Invitations invitations;

    @Autowired
    private DSLContext sql;

    private Site site;
    private Desk desk;
    private OneOfMany one;

    @BeforeEach
    void anAdministratorAtADesk() {
        one = new OneOfMany(sql);
        site = new Site(port);
        desk = desks.of(site, "Ada Alleskann", "administrator");
    }

    @Test
    void aPasskey() {
        var person = people.somebodyWithPasswordAndCode();
        var own = desks.of(site, person);
        var token = Form.in(own.get("/schreibtisch").page(), "/abmelden").value("token");
        var question = say(own, token, PASSKEY + "/frage", "{}", "");
        var begun = "; " + question.header("Set-Cookie").split(";")[0];
        var answer = new APasskey(person).registration(APasskey.challenge(question.body()), "http://localhost:" + port);
        var before = one.count("identity.passkeys");
        var answers = OneOfMany.atOnce(() -> say(own, token, PASSKEY + "?name=Rechner", answer, begun));

        assertThat(one.count("identity.passkeys")).isEqualTo(before + 1);
        assertThat(answers).filteredOn(one -> one.status() == 200).hasSize(1);
        assertThat(answers)
                .extracting(Site.Answer::status)
                .as("the question is answered, or the secret is another one")
                .isSubsetOf(200, 303, 400);
    }

    /** As the script of the page says it. */
    private Site.Answer say(Desk own, String token, String address, String words, String cookies) {
        return site.send(HttpRequest.newBuilder(site.address(address))
                .header("Content-Type", "application/json")
                .header("X-Form-Token", token)
                .header("Cookie", "SESSION=" + own.token().value() + cookies)
                .POST(BodyPublishers.ofString(words)));
    }

    @Test
    void aRequestToBeChecked() {
        var person = people.somebodyWithPasswordAndCode();
        var visitor = new Visitor(port);
        var link =
                "/einladung/" + invitations.make(person.id(), LinkKind.RECOVERY).value();
        visitor.fill(link, link);
        var form = Form.in(visitor.get(RETURN).page(), RETURN + "/bitte");
        var cookie = "SESSION=" + visitor.session();

        one.makes("identity.identity_checks", () -> site.post(form.address(), form.encoded(), cookie));
    }

    @Test
    void anInvitationOnceMore() {
        var invited = UUID.randomUUID() + "@example.org";
        var address = "/schreibtisch/einladungen";
        desk.send(Form.in(desk.get(address + "/neu").page(), "/neu")
                .with("name", "Hanna Hundert")
                .with("adresse", invited)
                .with("rolle", "bank")
                .with("grund", "Sie bearbeitet die Anträge."));
        TestMails.newest(invited, 1);
        await().until(() -> one.count("identity.invitations where sent_at is null") == 0);
        write("update identity.invitations set invited_at = invited_at - interval '1 hour'");
        var person = sql.fetchValue("select person_id from identity.accounts where mail = ?", invited);
        var form = Form.in(desk.get(address).page(), "/" + person + "/erneut");
        var rows = one.count("identity.invitations");

        assertThat(OneOfMany.atOnce(() -> desk.send(form))).allMatch(answer -> answer.status() == 303);
        assertThat(one.count("identity.invitations")).isEqualTo(rows);
        goesOnce(invited, 2);
    }

    @Test
    void aNewAddress() {
        var person = people.somebody();
        var wanted = UUID.randomUUID() + "@example.org";
        var page = "/schreibtisch/rechte/personen/" + person.id().value() + "/angaben";
        var form = Form.in(desk.get(page).page(), "/adresse").with("adresse", wanted);

        var links = "identity.links where " + isOf(person);
        var before = one.count(links);
        var answers = OneOfMany.atOnce(() -> desk.send(form));

        assertThat(answers).extracting(Site.Answer::status).containsOnly(303);
        assertThat(answers)
                .as("the first is told that a mail goes, the others that one just went")
                .extracting(answer -> answer.header("Location"))
                .filteredOn(said -> !said.endsWith("?getan=eben"))
                .containsExactly(page + "?getan=adresse");
        assertThat(one.count(links)).isEqualTo(before + 1);
        goesOnce(wanted, 1);
    }

    private static String isOf(Person person) {
        return "person_id = '" + person.id().value() + "'";
    }

    /** So many mails come there, and no more behind them. */
    private static void goesOnce(String address, int mails) {
        TestMails.newest(address, mails);
        await().during(Duration.ofSeconds(1)).until(() -> TestMails.to(address).size() == mails);
    }

    private void write(String statement) {
        Acting.as(
                HouseActors.SYSTEM, () -> sql.transactionResult(all -> all.dsl().execute(statement)));
    }
}
