package org.wandelwerk.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.identity.SomePeople.PASSWORD;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

/** When a sign-in ends, what is said before, and what must be proved anew. */
@House
@Import({SomePeople.class, MovableClock.Hung.class})
class SignInEndTest {

    private static final String DESK = "/schreibtisch";

    @LocalServerPort
    private int port;

    @Autowired
    private SomePeople people;

    @Autowired
    private MovableClock clock;

    private Visitor visitor;
    private Person person;

    @BeforeEach
    void signIn() {
        clock.goForward(Duration.ofMinutes(2));
        visitor = new Visitor(port);
        person = people.somebodyWithPasswordAndCode();
        visitor.fill("/anmelden", "/anmelden", "username", person.mail().value(), "password", PASSWORD);
        visitor.fill("/anmelden/code", "/anmelden/code", "code", people.code(0));
        assertThat(visitor.get(DESK).status()).isEqualTo(200);
    }

    @Test
    void itEndsHalfAnHourBehindTheLastRequest() {
        clock.goForward(Duration.ofMinutes(29));
        assertThat(visitor.get(DESK).status()).isEqualTo(200);
        clock.goForward(Duration.ofMinutes(29));
        assertThat(visitor.get(DESK).status()).isEqualTo(200);
        clock.goForward(Duration.ofMinutes(31));
        var session = visitor.session();
        assertThat(visitor.get(DESK).header("Location")).isEqualTo("/anmelden?weiter=%2Fschreibtisch");
        assertThat(visitor.session()).isEmpty();
        visitor.hold(session);
        assertThat(visitor.get(DESK).status()).isEqualTo(303);
    }

    @Test
    void itEndsTwelveHoursBehindItsBeginningHoweverBusy() {
        for (int i = 0; i < 35; i++) {
            clock.goForward(Duration.ofMinutes(20));
            assertThat(visitor.get(DESK).status()).isEqualTo(200);
        }
        clock.goForward(Duration.ofMinutes(21));
        assertThat(visitor.get(DESK).status()).isEqualTo(303);
    }

    @Test
    void thePageSaysWhenItEndsInWordsAndForTheWarning() {
        var note = visitor.get(DESK).page().select(".service__session").getFirst();
        var end = Instant.parse(note.attr("data-session-end"));
        assertThat(Duration.between(clock.instant(), end)).isBetween(Duration.ofMinutes(28), Duration.ofMinutes(30));
        assertThat(note.text()).contains("Ihre Anmeldung endet um");
        var warning = note.select("[role=status]").getFirst();
        assertThat(warning.text()).isEmpty();
        assertThat(warning.attr("data-session-warning")).isNotEmpty();

        for (int i = 0; i < 35; i++) {
            clock.goForward(Duration.ofMinutes(20));
            visitor.get(DESK);
        }
        var last = visitor.get(DESK).page().select(".service__session").getFirst();
        assertThat(Duration.between(clock.instant(), Instant.parse(last.attr("data-session-end"))))
                .isLessThanOrEqualTo(Duration.ofMinutes(21));
    }

    @Test
    void aProofHoldsForFiveMinutes() {
        var form = visitor.get("/schreibtisch/konto");
        assertThat(visitor.submit(form, "/schreibtisch/konto/code/neu").header("Location"))
                .isEqualTo("/schreibtisch/konto?getan=codes");
        clock.goForward(Duration.ofMinutes(6));
        assertThat(visitor.get("/schreibtisch/konto").page().select("#password, .account__secret"))
                .isEmpty();
        assertThat(visitor.submit(form, "/schreibtisch/konto/code/neu").header("Location"))
                .isEqualTo("/anmelden/bestaetigen?weiter=%2Fschreibtisch%2Fkonto");
    }

    @Test
    void whoProvesOnceMoreGoesOnWhereItWasWithAnotherSecret() {
        clock.goForward(Duration.ofMinutes(6));
        var before = visitor.session();
        var page = visitor.get("/schreibtisch/konto");
        var way = page.page().select("main a[href^=/anmelden/bestaetigen]").attr("href");
        var wrong = confirm(way, "falsch geraten ist es", people.code(0));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("input[name=weiter]").val()).isEqualTo("/schreibtisch/konto");
        assertThat(confirm(way, PASSWORD, "000000").status()).isEqualTo(422);
        assertThat(visitor.session()).isEqualTo(before);
        var right = confirm(way, PASSWORD, people.code(0));

        assertThat(right.header("Location")).isEqualTo("/schreibtisch/konto");
        assertThat(visitor.session()).isNotEmpty().isNotEqualTo(before);
        assertThat(visitor.follow(right).page().select("#password")).isNotEmpty();
    }

    @Test
    void theProofIsForThePersonWhoIsSignedInAndNobodyElse() {
        clock.goForward(Duration.ofMinutes(6));
        var other = people.somebodyWithPasswordAndCode();
        var page = visitor.get("/anmelden/bestaetigen");
        assertThat(page.page().select("input[name=username]").val())
                .isEqualTo(person.mail().value());
        people.lock(other.id());
        var answer = visitor.submit(
                page,
                "/anmelden/bestaetigen",
                "username",
                other.mail().value(),
                "password",
                PASSWORD,
                "code",
                people.code(0));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(visitor.get("/schreibtisch/konto")
                        .page()
                        .select(".hero__lead")
                        .text())
                .contains(person.mail().value());
        assertThat(new Visitor(port)
                        .get("/anmelden/bestaetigen?weiter=/schreibtisch/konto")
                        .header("Location"))
                .isEqualTo("/anmelden?weiter=%2Fschreibtisch%2Fkonto");
    }

    @Test
    void onesOwnSignInsAreListedAndEachCanBeEnded() {
        clock.goForward(Duration.ofMinutes(1));
        var other = new Visitor(port);
        other.fill("/anmelden", "/anmelden", "username", person.mail().value(), "password", PASSWORD);
        other.fill("/anmelden/code", "/anmelden/code", "code", people.code(0));
        var form = other.get("/schreibtisch/konto").page().select("#sign-ins ~ ul form");
        assertThat(form).hasSize(1);
        other.fill("/schreibtisch/konto", form.attr("action"));

        assertThat(visitor.get(DESK).status()).isEqualTo(303);
        assertThat(other.get(DESK).status()).isEqualTo(200);
        assertThat(other.get("/schreibtisch/konto").page().select("#sign-ins ~ ul li"))
                .hasSize(1);
    }

    @Test
    void aNewPasswordWantsTheFormerAndEndsTheOtherSignIns() {
        clock.goForward(Duration.ofMinutes(1));
        var other = new Visitor(port);
        other.fill("/anmelden", "/anmelden", "username", person.mail().value(), "password", PASSWORD);
        other.fill("/anmelden/code", "/anmelden/code", "code", people.code(0));
        var konto = "/schreibtisch/konto";
        var anew = konto + "/passwort";
        var former = "bisheriges";
        for (var wrong : List.of("", "ganz andere lampe boot")) {
            var refused = other.fill(konto, anew, "password", "ganz andere lampe boot", former, wrong);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.page().select("#bisheriges-error").text())
                    .isEqualTo("Das ist nicht Ihr bisheriges Passwort.");
            assertThat(visitor.get(DESK).status()).isEqualTo(200);
        }
        assertThat(other.fill(konto, anew, "password", "ganz andere lampe boot", former, PASSWORD)
                        .header("Location"))
                .endsWith("getan=passwort");

        assertThat(visitor.get(DESK).status()).isEqualTo(303);
        assertThat(other.get(DESK).status()).isEqualTo(200);
    }

    @Test
    void aCodeOfAMinuteAgoIsTooOld() {
        var browser = new Visitor(port);
        var one = people.somebodyWithPasswordAndCode();
        browser.fill("/anmelden", "/anmelden", "username", one.mail().value(), "password", PASSWORD);

        assertThat(browser.fill("/anmelden/code", "/anmelden/code", "code", people.code(-2))
                        .status())
                .isEqualTo(422);
    }

    private Site.Answer confirm(String way, String password, String code) {
        return visitor.fill(way, "/anmelden/bestaetigen", "password", password, "code", code);
    }
}
