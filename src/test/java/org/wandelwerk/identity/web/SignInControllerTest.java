package org.wandelwerk.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.identity.SomePeople.PASSWORD;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.SomePeople;

@House
@Import(SomePeople.class)
class SignInControllerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private SomePeople people;

    private Visitor visitor;

    @BeforeEach
    void open() {
        visitor = new Visitor(port);
    }

    @Test
    void theDeskSendsStrangersToTheDoorAndBack() {
        var answer = visitor.get("/en/schreibtisch/konto?getan=name");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location"))
                .isEqualTo("/en/anmelden?weiter=%2Fen%2Fschreibtisch%2Fkonto%3Fgetan%3Dname");
        assertThat(visitor.follow(answer).page().select("input[name=weiter]").val())
                .isEqualTo("/en/schreibtisch/konto?getan=name");
    }

    @Test
    void passwordAndCodeOpenTheDesk() {
        var person = people.somebodyWithPasswordAndCode();

        var answer = enter(person, PASSWORD);
        assertThat(answer.header("Location")).isEqualTo("/anmelden/code");
        assertThat(visitor.get("/schreibtisch").header("Location")).startsWith("/anmelden/code");
        answer = visitor.fill("/anmelden/code", "/anmelden/code", "code", people.code(0));

        assertThat(answer.header("Location")).isEqualTo("/schreibtisch");
        assertThat(visitor.get("/schreibtisch").page().select(".hero__lead").text())
                .isEqualTo("Angemeldet als Katrin Muster.");
    }

    @Test
    void eachStepGivesTheBrowserAnotherSecretAndAnotherToken() {
        var person = people.somebodyWithPasswordAndCode();
        var before = visitor.token("/anmelden");
        enter(person, PASSWORD);
        var half = visitor.session();
        var halfToken = visitor.token("/anmelden/code");
        visitor.fill("/anmelden/code", "/anmelden/code", "code", people.code(0));
        var whole = visitor.session();

        assertThat(half).isNotEmpty().isNotEqualTo(whole);
        assertThat(visitor.token("/schreibtisch")).isNotEqualTo(halfToken).isNotEqualTo(before);
        visitor.hold(half);
        assertThat(visitor.get("/schreibtisch").header("Location")).startsWith("/anmelden");
    }

    @Test
    void aSecretThatSomebodyElseChoseIsNotTakenOver() {
        var planted = "A".repeat(43);
        visitor.hold(planted);
        enter(people.somebodyWithPasswordAndCode(), PASSWORD);

        assertThat(visitor.session()).isNotEqualTo(planted);
    }

    @Test
    void theCookieIsForThisHouseAloneAndForNoScript() {
        var answer = enter(people.somebodyWithPasswordAndCode(), PASSWORD);

        assertThat(Visitor.given(answer))
                .singleElement()
                .asString()
                .matches("SESSION=[A-Za-z0-9_-]{43}; Path=/; HttpOnly; SameSite=Lax");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswerForTheSameWork() {
        var person = people.somebodyWithPasswordAndCode();
        var begun = people.compared();
        var wrong = enter(person, "falsch geraten ist es");
        var afterWrong = people.compared();
        var unknown = visitor.fill(
                "/anmelden", "/anmelden", "username", "nobody@example.org", "password", "falsch geraten ist es");
        var afterUnknown = people.compared();
        var rubbish = visitor.fill("/anmelden", "/anmelden", "username", "", "password", "");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(rubbish.status()).isEqualTo(422);
        assertThat(wrong.page().select("#message").text())
                .isEqualTo(unknown.page().select("#message").text())
                .contains("stimmen nicht");
        assertThat(afterWrong - begun).isEqualTo(1);
        assertThat(afterUnknown - afterWrong).isEqualTo(1);
        assertThat(people.compared() - afterUnknown).isEqualTo(1);
        assertThat(unknown.page().select("#username").val()).isEqualTo("nobody@example.org");
    }

    @Test
    void aLockedAccountIsLikeAnUnknownOne() {
        var person = people.somebodyWithPasswordAndCode();
        people.lock(person.id());

        assertThat(enter(person, PASSWORD).status()).isEqualTo(422);
    }

    @Test
    void lockingEndsWhatIsOpen() {
        var person = signedIn();
        people.lock(person.id());

        assertThat(visitor.get("/schreibtisch").header("Location")).startsWith("/anmelden");
    }

    @Test
    void whoGuessesWaits() {
        var person = people.somebodyWithPasswordAndCode();
        for (int i = 0; i < 5; i++) {
            assertThat(enter(person, "falsch geraten ist es").status()).isEqualTo(422);
        }
        var answer = enter(person, PASSWORD);

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.page().select("#message").text()).contains("zu viele Versuche");
    }

    @Test
    void aCodeWorksOnce() {
        var person = people.somebodyWithPasswordAndCode();
        var code = people.code(0);
        enter(person, PASSWORD);
        visitor.fill("/anmelden/code", "/anmelden/code", "code", code);
        var other = new Visitor(port);
        other.fill("/anmelden", "/anmelden", "username", person.mail().value(), "password", PASSWORD);

        assertThat(other.fill("/anmelden/code", "/anmelden/code", "code", code).status())
                .isEqualTo(422);
        assertThat(other.fill("/anmelden/code", "/anmelden/code", "code", people.code(1))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void whoGuessesCodesWaitsToo() {
        enter(people.somebodyWithPasswordAndCode(), PASSWORD);
        for (int i = 0; i < 5; i++) {
            visitor.fill("/anmelden/code", "/anmelden/code", "code", "00000" + i);
        }

        assertThat(visitor.fill("/anmelden/code", "/anmelden/code", "code", people.code(0))
                        .status())
                .isEqualTo(429);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        signedIn();

        assertThat(visitor.post("/abmelden", Map.of("token", "0".repeat(32))).status())
                .isEqualTo(403);
        assertThat(visitor.post("/abmelden", Map.of()).status()).isEqualTo(403);
        assertThat(visitor.get("/schreibtisch").status()).isEqualTo(200);
        assertThat(new Visitor(port)
                        .post("/anmelden", Map.of("username", "a@example.org", "password", "x"))
                        .header("Location"))
                .isEqualTo("/anmelden");
    }

    @Test
    void leavingEndsTheSignInAndTakesTheCookieBack() {
        signedIn();
        var session = visitor.session();
        var answer = visitor.fill("/schreibtisch", "/abmelden");

        assertThat(answer.header("Location")).isEqualTo("/anmelden?abgemeldet=ja");
        assertThat(visitor.session()).isEmpty();
        assertThat(visitor.follow(answer).page().select("#message").text()).isEqualTo("Sie sind abgemeldet.");
        visitor.hold(session);
        assertThat(visitor.get("/schreibtisch").status()).isEqualTo(303);
    }

    @Test
    void publicPagesShowWhoIsSignedInAndAreNotKept() {
        signedIn();
        var answer = visitor.get("/projekte");

        assertThat(answer.page().select(".service").text()).contains("Katrin Muster", "Abmelden");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(new Site(port).get("/projekte").page().select(".service").text())
                .contains("Anmelden")
                .doesNotContain("Katrin");
    }

    @Test
    void readersGetNoSession() {
        assertThat(Visitor.given(new Site(port).get("/"))).isEmpty();
        assertThat(Visitor.given(new Site(port).get("/anmelden"))).allMatch(cookie -> cookie.startsWith("form-token="));
    }

    @Test
    void onlyTheDeskIsGoneOnTo() {
        var answer = visitor.get("/anmelden?weiter=https://example.org/schreibtisch");
        assertThat(answer.page().select("input[name=weiter]").val()).isEmpty();
        assertThat(visitor.get("/anmelden?weiter=/schreibtisch?a=%25")
                        .page()
                        .select("input[name=weiter]")
                        .val())
                .isEmpty();
        assertThat(visitor.get("/anmelden?weiter=//example.org")
                        .page()
                        .select("input[name=weiter]")
                        .val())
                .isEmpty();
    }

    @Test
    void theDoorSpeaksEnglishToo() {
        assertThat(visitor.get("/en/anmelden").heading()).isEqualTo("Sign in");
        signedIn();
        assertThat(visitor.get("/en/schreibtisch").heading()).isEqualTo("Desk");
        assertThat(visitor.get("/en/schreibtisch/konto").heading()).isEqualTo("My account");
    }

    @Test
    void thePageTellsWhenTheSignInEnds() {
        signedIn();

        assertThat(visitor.get("/schreibtisch")
                        .page()
                        .select(".service__session")
                        .text())
                .matches("Ihre Anmeldung endet um \\d\\d:\\d\\d Uhr, wenn .*, sonst um \\d\\d:\\d\\d Uhr\\.");
    }

    private Person signedIn() {
        var person = people.somebodyWithPasswordAndCode();
        enter(person, PASSWORD);
        visitor.fill("/anmelden/code", "/anmelden/code", "code", people.code(0));
        return person;
    }

    private Site.Answer enter(Person person, String password) {
        return visitor.fill("/anmelden", "/anmelden", "username", person.mail().value(), "password", password);
    }
}
