package org.wandelwerk.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.identity.SomePeople.PASSWORD;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.MailHouse;
import org.wandelwerk.Site;
import org.wandelwerk.TestMails;
import org.wandelwerk.identity.Invitations;
import org.wandelwerk.identity.LinkKind;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.identity.access.Cast;

@MailHouse
class InvitationControllerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private SomePeople people;

    @Autowired
    private Invitations invitations;

    @Autowired
    private DSLContext sql;

    private Visitor visitor;

    @BeforeEach
    void open() {
        visitor = new Visitor(port);
    }

    @Test
    void lookingAtALinkUsesNothingUp() {
        var link = link(people.somebody());

        assertThat(visitor.get(link).page().text()).contains("Dieser Link ist für Katrin Muster.");
        assertThat(new Visitor(port).get(link).status()).isEqualTo(200);
        assertThat(visitor.session()).isEmpty();
    }

    @Test
    void whoComesByALinkSetsUpAWayInAndNothingElse() {
        var person = people.somebody();
        var link = link(person);
        var answer = visitor.fill(link, link);

        assertThat(answer.header("Location")).isEqualTo("/schreibtisch/konto");
        assertThat(visitor.get("/schreibtisch").header("Location")).startsWith("/schreibtisch/konto");
        assertThat(visitor.get("/projekte").page().select(".service").text()).doesNotContain("Katrin");
        var setUp = visitor.session();
        visitor.fill("/schreibtisch/konto", "/schreibtisch/konto/passwort", "password", PASSWORD);
        assertThat(visitor.get("/schreibtisch").status()).isEqualTo(303);
        var secret = visitor.get("/schreibtisch/konto")
                .page()
                .select(".account__secret")
                .text()
                .replace(" ", "");
        visitor.fill("/schreibtisch/konto", "/schreibtisch/konto/code", "code", people.code(secret, 0));

        assertThat(visitor.get("/schreibtisch").status()).isEqualTo(200);
        assertThat(visitor.session()).isNotEqualTo(setUp);
        var later = new Visitor(port);
        later.fill("/anmelden", "/anmelden", "username", person.mail().value(), "password", PASSWORD);
        assertThat(later.fill("/anmelden/code", "/anmelden/code", "code", people.code(secret, 1))
                        .header("Location"))
                .isEqualTo("/schreibtisch");
    }

    @Test
    void aLinkWorksOnce() {
        var link = link(people.somebody());
        var other = new Visitor(port);
        var page = other.get(link);
        visitor.fill(link, link);

        assertThat(other.submit(page, link).status()).isEqualTo(410);
        assertThat(other.get(link).heading()).isEqualTo("Dieser Link gilt nicht mehr");
        assertThat(other.session()).isEmpty();
    }

    @Test
    void ofManyWhoComeAtOnceOneComesIn() throws Exception {
        var link = link(people.somebody());
        var page = visitor.get(link);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = threads.invokeAll(IntStream.range(0, 20)
                    .mapToObj(_ ->
                            (Callable<Integer>) () -> visitor.submit(page, link).status())
                    .toList());
            assertThat(all).map(one -> one.get()).containsOnlyOnce(303).contains(410);
        }
    }

    @Test
    void aNewLinkVoidsTheFormer() {
        var person = people.somebody();
        var former = link(person);
        link(person);

        assertThat(visitor.get(former).status()).isEqualTo(410);
    }

    @Test
    void anOldLinkIsVoid() {
        var person = people.somebody();
        var link = link(person);
        people.letLinksExpire(person);

        assertThat(visitor.get(link).status()).isEqualTo(410);
        assertThat(visitor.get("/einladung/nonsense").status()).isEqualTo(410);
    }

    @Test
    void aLinkOfSomebodyLockedIsVoid() {
        var person = people.somebody();
        var link = link(person);
        people.lock(person.id());

        assertThat(visitor.get(link).status()).isEqualTo(410);
    }

    @Test
    void whoLostTheWayInGetsALinkByMail() throws Exception {
        var person = people.somebodyWithPasswordAndCode();
        var answer = visitor.fill(
                "/zugang-verloren",
                "/zugang-verloren",
                "username",
                person.mail().value());
        var unknown = visitor.fill("/zugang-verloren", "/zugang-verloren", "username", "nobody@example.org");

        var mail = TestMails.newest(person.mail().value(), 1);
        var link = TestMails.link(person.mail().value(), 1);
        assertThat(mail.getAllRecipients())
                .singleElement()
                .asString()
                .contains("<" + person.mail().value() + ">");
        assertThat(mail.getContent().toString()).containsPattern("http://localhost:\\d*" + link + "\\s");
        assertThat(visitor.get(link).status()).isEqualTo(200);
        assertThat(answer.header("Location")).isEqualTo(unknown.header("Location"));
        assertThat(visitor.follow(answer).page().select("main").text())
                .isEqualTo(visitor.follow(unknown).page().select("main").text())
                .contains("Wenn es zu dieser Adresse ein Konto gibt");
    }

    /** Where somebody wanted to go is not forgotten on the way through the mail, and stands in none. */
    @Test
    void whoLostTheWayInComesToWhereItWasLost() throws Exception {
        var person = people.somebodyWithPasswordAndCode();
        var wanted = "/schreibtisch/aufgaben/meine?teil=2";
        var door = visitor.follow(visitor.get(wanted)).page();
        var lost = door.select("main a[href^=/zugang-verloren]").attr("href");
        var asked =
                visitor.fill(lost, "/zugang-verloren", "username", person.mail().value());
        assertThat(asked.header("Location")).contains("weiter=%2Fschreibtisch", "gesendet=ja");
        assertThat(TestMails.words(person.mail().value())).doesNotContain("aufgaben");

        var link = TestMails.link(person.mail().value(), 1);
        var back = visitor.fill(link, link).header("Location");
        assertThat(visitor.get(back).page().select("input[name=weiter]").attr("value"))
                .isEqualTo(wanted);
        visitor.fill(back, "/schreibtisch/konto/rueckkehr/code", "code", people.code(0));
        assertThat(leadingOn(visitor.get("/schreibtisch/konto"))).isEmpty();
        var done = visitor.fill(
                "/schreibtisch/konto", "/schreibtisch/konto/passwort", "password", "ofen kutter brombeere");
        assertThat(leadingOn(visitor.follow(done))).containsExactly(wanted);
        assertThat(visitor.get(wanted).status()).isEqualTo(200);
    }

    private static List<String> leadingOn(Site.Answer account) {
        return account.page().select("main a[href*=aufgaben]").eachAttr("href");
    }

    @Test
    void noLinkLeadsOutOfTheDesk() throws Exception {
        for (var typed : List.of(
                "https://example.org/",
                "//example.org/schreibtisch",
                "/aktuelles",
                "/schreibtisch?<b>",
                "/schreibtisch" + "/a".repeat(350))) {
            assertThat(visitor.get("/zugang-verloren?weiter=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                            .page()
                            .select("input[name=weiter]")
                            .attr("value"))
                    .isEmpty();
        }
    }

    @Test
    void aLinkComesAlsoWhenTheKeyOfTheCodesIsLost() throws Exception {
        var person = people.somebodyWithPasswordAndCode();
        Cast.asHouse(() -> sql.transaction(transaction -> transaction
                .dsl()
                .execute(
                        "update identity.code_generators set secret = left(secret, -12) || 'AAAAAAAAAAAA'"
                                + " where person_id = ?",
                        person.id().value())));
        visitor.fill(
                "/zugang-verloren",
                "/zugang-verloren",
                "username",
                person.mail().value());

        var mail = TestMails.newest(person.mail().value(), 1);
        assertThat(mail.getAllRecipients()[0])
                .asString()
                .contains("<" + person.mail().value() + ">");
    }

    @Test
    void whoComesBackEndsWhatAnotherHasOpen() {
        var person = people.somebodyWithPasswordAndCode();
        var thief = new Visitor(port);
        thief.fill("/anmelden", "/anmelden", "username", person.mail().value(), "password", PASSWORD);
        thief.fill("/anmelden/code", "/anmelden/code", "code", people.code(0));
        assertThat(thief.get("/schreibtisch").status()).isEqualTo(200);
        var link = link(person);
        visitor.fill(link, link);
        assertThat(thief.get("/schreibtisch").status()).isEqualTo(200);
        visitor.fill("/schreibtisch/konto/rueckkehr", "/schreibtisch/konto/rueckkehr/code", "code", people.code(1));

        assertThat(thief.get("/schreibtisch").status()).isEqualTo(303);
    }

    @Test
    void aBadPasswordIsRefusedWithItsReason() {
        var link = link(people.somebody());
        visitor.fill(link, link);
        var answer =
                visitor.fill("/schreibtisch/konto", "/schreibtisch/konto/passwort", "password", "passwordpassword");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#password-error").text()).contains("leicht zu erraten");
        assertThat(answer.page().select("#password").val()).isEmpty();
    }

    private String link(Person person) {
        return "/einladung/"
                + invitations.make(person.id(), LinkKind.INVITATION).value();
    }
}
