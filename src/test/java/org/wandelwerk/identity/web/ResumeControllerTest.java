package org.wandelwerk.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.identity.SomePeople.PASSWORD;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.MovableClock;
import org.wandelwerk.Site;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.identity.access.Cast;
import org.wandelwerk.identity.access.Days;
import org.wandelwerk.identity.access.GrantWish;
import org.wandelwerk.identity.access.HouseGrants;
import org.wandelwerk.identity.access.Scope;

/** What was typed when the sign-in ended is not lost, and nobody else gets it. */
@House
@Import({SomePeople.class, MovableClock.Hung.class})
class ResumeControllerTest {

    private static final String NEW = "/schreibtisch/bearbeiten/meldungen/neu";
    private static final String TITLE = "Lange getippt, fast verloren";
    private static final String RESUME = "/schreibtisch/fortsetzen/[A-Za-z0-9_-]{43}";

    @LocalServerPort
    private int port;

    @Autowired
    private SomePeople people;

    @Autowired
    private HouseGrants grants;

    @Autowired
    private MovableClock clock;

    @Autowired
    private DSLContext sql;

    private Visitor visitor;
    private Person person;
    private Site.Answer form;

    @BeforeEach
    void aFormOfADeskThatIsOpen() {
        visitor = new Visitor(port);
        person = writer("administrator");
        signIn(visitor, person);
        form = visitor.get(NEW);
    }

    @Test
    void whoSignsInAgainSendsTheSameText() {
        clock.goForward(Duration.ofMinutes(45));
        var answer = send();
        assertThat(answer.header("Location")).matches("/anmelden\\?weiter=" + RESUME.replace("/", "%2F"));
        assertThat(visitor.follow(answer).page().select("main [role=status]").text())
                .contains("eine Stunde lang für Sie aufgehoben");
        var page = visitor.follow(signIn(visitor, person));
        assertThat(page.heading()).isEqualTo("Ihr Text ist noch da");
        assertThat(page.page().select(".account__typed").eachText()).contains(TITLE);
        var saved = visitor.submit(page, NEW);

        assertThat(saved.header("Location")).endsWith("?getan=gespeichert");
        var draft = visitor.follow(saved).page();
        assertThat(draft.select("#f_title").val()).isEqualTo(TITLE);
        assertThat(draft.select("#f_teaser").val().lines()).containsExactly("Erste Zeile", "zweite \"Zeile\" & mehr");
        assertThat(visitor.submit(page, NEW).header("Location")).isEqualTo(saved.header("Location"));
    }

    @Test
    void alsoWhenAnotherWindowAskedMeanwhile() {
        clock.goForward(Duration.ofMinutes(45));
        visitor.get("/schreibtisch");
        assertThat(visitor.session()).isEmpty();

        assertThat(send().header("Location")).startsWith("/anmelden?weiter=%2Fschreibtisch%2Ffortsetzen");
    }

    @Test
    void whoSignedInAgainInAnotherWindowIsLedToTheText() {
        clock.goForward(Duration.ofMinutes(45));
        signIn(visitor, person);
        var answer = send();

        assertThat(answer.header("Location")).matches(RESUME);
        assertThat(visitor.submit(visitor.follow(answer), NEW).header("Location"))
                .endsWith("?getan=gespeichert");
    }

    @Test
    void nobodyElseGetsTheText() {
        clock.goForward(Duration.ofMinutes(45));
        var other = writer("communication");
        var answer = send();
        var resumed = signIn(visitor, other).header("Location");

        assertThat(answer.header("Location")).contains("fortsetzen");
        assertThat(resumed).isEqualTo("/schreibtisch");
        var key = answer.header("Location").replaceFirst(".*weiter=", "").replace("%2F", "/");
        assertThat(visitor.get(key).status()).isEqualTo(404);
        assertThat(send().status()).isEqualTo(403);
    }

    @Test
    void itIsThrownAwayAfterAnHour() {
        clock.goForward(Duration.ofMinutes(45));
        var answer = send();
        clock.goForward(Duration.ofMinutes(61));
        signIn(visitor, person);
        var key = answer.header("Location").replaceFirst(".*weiter=", "").replace("%2F", "/");

        assertThat(visitor.get(key).status()).isEqualTo(404);
    }

    @Test
    void onlyTheNewestFiveOfAPersonAreKept() {
        clock.goForward(Duration.ofMinutes(45));
        for (int i = 0; i < 8; i++) {
            send();
            clock.goForward(Duration.ofSeconds(1));
        }

        assertThat(sql.fetchValue(
                        "select count(*) from identity.kept_forms where person_id = ?",
                        person.id().value()))
                .isEqualTo(5L);
    }

    @Test
    void theDatabaseAloneTellsNothing() {
        clock.goForward(Duration.ofMinutes(45));
        send();
        var kept = (byte[]) sql.fetchValue(
                "select content from identity.kept_forms where person_id = ?",
                person.id().value());

        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain("Lange")
                .doesNotContain("f_title");
    }

    @Test
    void whatIsTooLongIsNotKept() {
        clock.goForward(Duration.ofMinutes(45));
        var answer = visitor.submit(form, NEW, "f_title", "x".repeat(900_000));

        assertThat(answer.header("Location")).isEqualTo("/anmelden?weiter=%2Fschreibtisch%2Fkonto%3Fgetan%3Dzulang");
        assertThat(visitor.follow(answer).page().select("main [role=status]").text())
                .contains("war zu lang, um es aufzuheben");
        assertThat(visitor.follow(signIn(visitor, person))
                        .page()
                        .select("#message")
                        .text())
                .contains("war zu lang, um es aufzuheben");
        assertThat(visitor.submit(form, NEW, "f_title", "x".repeat(900_000)).header("Location"))
                .isEqualTo("/schreibtisch/konto?getan=zulang");
    }

    @Test
    void aLongTextInAnyLettersIsKept() {
        clock.goForward(Duration.ofMinutes(45));
        visitor.follow(visitor.submit(form, NEW, "f_title", TITLE, "f_teaser", "ń".repeat(140_000)));
        var page = visitor.follow(signIn(visitor, person));

        assertThat(page.page().select("input[name=f_teaser]").val()).hasSize(140_000);
    }

    @Test
    void whatNobodySendsIsThrownAwayAtTheNextSignInOfAnybody() {
        clock.goForward(Duration.ofMinutes(45));
        send();
        clock.goForward(Duration.ofMinutes(61));
        signIn(new Visitor(port), people.somebodyWithPasswordAndCode());

        assertThat(sql.fetchValue(
                        "select count(*) from identity.kept_forms where person_id = ?",
                        person.id().value()))
                .isEqualTo(0L);
    }

    @Test
    void formsOfTheAccountAndStrangersKeepNothing() {
        var account = visitor.get("/schreibtisch/konto");
        clock.goForward(Duration.ofMinutes(45));
        assertThat(visitor.submit(account, "/schreibtisch/konto/passwort", "password", PASSWORD)
                        .header("Location"))
                .isEqualTo("/anmelden");
        assertThat(new Visitor(port)
                        .submit(form, NEW, "token", "0".repeat(32), "f_title", TITLE)
                        .header("Location"))
                .isEqualTo("/anmelden");
    }

    @Test
    void whoWasLockedMeanwhileKeepsNothing() {
        people.lock(person.id());

        assertThat(send().header("Location")).isEqualTo("/anmelden");
    }

    @Test
    void whatMustBeProvedFirstGoesOnBehindTheProof() {
        var holder =
                "/schreibtisch/rechte/personen/" + writer("communication").id().value();
        var page = visitor.get(holder);
        clock.goForward(Duration.ofMinutes(6));
        var answer = visitor.submit(
                page, holder, "rolle", "bank", "art", "EVERYTHING", "grund", "Ein langer Grund, sorgsam getippt");
        assertThat(answer.header("Location")).startsWith("/anmelden/bestaetigen?weiter=%2Fschreibtisch%2Ffortsetzen");
        var proved = visitor.submit(
                visitor.follow(answer), "/anmelden/bestaetigen", "password", PASSWORD, "code", people.code(0));
        assertThat(proved.header("Location")).matches(RESUME);

        assertThat(visitor.submit(visitor.follow(proved), holder).header("Location"))
                .isEqualTo(holder);
        assertThat(visitor.get(holder).page().text()).contains("Sachbearbeitung der Förderbank");
    }

    private Site.Answer send() {
        return visitor.submit(form, NEW, "f_title", TITLE, "f_teaser", "Erste Zeile\nzweite \"Zeile\" & mehr");
    }

    private Person writer(String role) {
        var one = people.somebodyWithPasswordAndCode();
        Cast.asHouse(() -> grants.begin(new GrantWish(
                one.id(), role, Scope.ALL, new Days(LocalDate.now(clock).minusDays(1), null), "test")));
        return one;
    }

    /** On the page of the door, or on that which leads on from it. */
    private Site.Answer signIn(Visitor browser, Person one) {
        clock.goForward(Duration.ofSeconds(90));
        var door = browser.last().contains("/anmelden") ? browser.last() : "/anmelden";
        var half = browser.fill(door, "/anmelden", "username", one.mail().value(), "password", PASSWORD);
        return browser.submit(browser.follow(half), "/anmelden/code", "code", people.code(0));
    }
}
