package org.wandelwerk.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.identity.SomePeople.PASSWORD;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.MovableClock;
import org.wandelwerk.Site;
import org.wandelwerk.identity.Invitations;
import org.wandelwerk.identity.LinkKind;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.identity.access.Cast;

/** Code apps: shown to cameras, sealed at rest, and with spare codes on paper. */
@House
@Import({SomePeople.class, MovableClock.Hung.class})
class SpareCodeControllerTest {

    private static final String ACCOUNT = "/schreibtisch/konto";
    private static final String SPARE = ACCOUNT + "/ersatzcodes";

    @LocalServerPort
    private int port;

    @Autowired
    private SomePeople people;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Invitations invitations;

    @Autowired
    private DSLContext sql;

    private Visitor visitor;
    private Person person;

    @BeforeEach
    void somebodyWithACodeApp() {
        clock.goForward(Duration.ofMinutes(2));
        visitor = new Visitor(port);
        person = people.somebodyWithPasswordAndCode();
        enter(visitor, people.code(0));
    }

    @Test
    void tenAreShownOnceToPrint() {
        var page = visitor.fill(ACCOUNT, SPARE);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(codes(page))
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("([A-Z2-7]{4}-?){6}"));
        assertThat(visitor.get(ACCOUNT).page().text()).contains("10 Ersatzcodes gelten noch.");
        assertThat(visitor.get(ACCOUNT).body()).doesNotContain(codes(page).getFirst());
        assertThat(visitor.get(SPARE).header("Location")).isEqualTo(ACCOUNT);
    }

    @Test
    void eachOpensOnceInPlaceOfTheOneTimeCodeAndTheOwnerIsTold() {
        var code = codes(visitor.fill(ACCOUNT, SPARE)).getFirst();
        var other = new Visitor(port);
        var typed = code.toLowerCase(Locale.ROOT).replace("-", " ");

        assertThat(enter(other, typed).header("Location")).isEqualTo("/schreibtisch");
        assertThat(other.get("/schreibtisch")
                        .page()
                        .select("main [role=status]")
                        .text())
                .contains("wurde ein Ersatzcode benutzt");
        assertThat(visitor.get("/en" + ACCOUNT).page().text())
                .contains("9 spare codes still work.")
                .contains("A spare code was used on");
        assertThat(enter(new Visitor(port), code).status()).isEqualTo(422);
        clock.goForward(Duration.ofDays(15));
        var later = new Visitor(port);
        enter(later, people.code(0));
        assertThat(later.get("/schreibtisch").page().text()).doesNotContain("Ersatzcode");
    }

    @Test
    void theUseIsRecordedInHistoryAndTheCodeIsNot() {
        var code = codes(visitor.fill(ACCOUNT, SPARE)).getFirst();
        enter(new Visitor(port), code);

        assertThat(sql.fetchValue(
                        "select count(*) from identity.spare_codes where person_id = ? and used_at is not null",
                        person.id().value()))
                .isEqualTo(1L);
        assertThat(sql.fetch("select * from identity.spare_codes").format(1000))
                .doesNotContain(code)
                .doesNotContain(code.replace("-", ""));
    }

    @Test
    void newOnesMakeTheFormerVoid() {
        var former = codes(visitor.fill(ACCOUNT, SPARE)).getFirst();
        var next = codes(visitor.fill(ACCOUNT, SPARE)).getFirst();

        assertThat(enter(new Visitor(port), former).status()).isEqualTo(422);
        assertThat(enter(new Visitor(port), next).status()).isEqualTo(303);
    }

    @Test
    void whoeverUsedOneMayMakeNewOnesAndTheOwnerIsToldAllTheSame() {
        var code = codes(visitor.fill(ACCOUNT, SPARE)).getFirst();
        var thief = new Visitor(port);
        enter(thief, code);
        assertThat(codes(thief.fill(ACCOUNT, SPARE))).hasSize(10);

        assertThat(visitor.get("/schreibtisch").page().text()).contains("wurde ein Ersatzcode benutzt");
        clock.goForward(Duration.ofDays(15));
        enter(visitor, people.code(0));
        visitor.fill(ACCOUNT, SPARE);
        assertThat(sql.fetchValue(
                        "select count(*) from identity.spare_codes where person_id = ?",
                        person.id().value()))
                .isEqualTo(10L);
    }

    @Test
    void anotherCodeAppMakesThemVoid() {
        var code = codes(visitor.fill(ACCOUNT, SPARE)).getFirst();
        visitor.fill(ACCOUNT, ACCOUNT + "/code/neu");
        var secret = visitor.get(ACCOUNT).page().select(".account__secret").text();
        visitor.fill(ACCOUNT, ACCOUNT + "/code", "code", people.code(secret.replace(" ", ""), 0));

        assertThat(enter(new Visitor(port), code).status()).isEqualTo(422);
    }

    @Test
    void whoComesBackByOneOfThemMakesTheOthersVoid() {
        var all = codes(visitor.fill(ACCOUNT, SPARE));
        var code = all.getLast();
        var link = "/einladung/"
                + Cast.asHouse(() -> invitations.make(person.id(), LinkKind.RECOVERY))
                        .value();
        var back = new Visitor(port);
        back.fill(link, link);
        assertThat(back.fill(ACCOUNT + "/rueckkehr?ersatz=ja", ACCOUNT + "/rueckkehr/code", "code", all.getFirst())
                        .header("Location"))
                .isEqualTo(ACCOUNT);

        assertThat(enter(new Visitor(port), code).status()).isEqualTo(422);
    }

    @Test
    void theWayToThemKeepsWhereToGoOn() {
        var other = new Visitor(port);
        other.fill("/anmelden", "/anmelden", "username", person.mail().value(), "password", PASSWORD);
        var page = other.get("/anmelden/code?weiter=%2Fschreibtisch%2Fkonto%3Fa%3D1%26b%3D2");
        var way = page.page().select("main a[href*=ersatz]").attr("href");

        assertThat(other.get(way).page().select("input[name=weiter]").val()).isEqualTo("/schreibtisch/konto?a=1&b=2");
        assertThat(other.get(way).page().select("label[for=code]").text()).isEqualTo("Ersatzcode");
    }

    @Test
    void thoseOfAnotherPersonOpenNothing() {
        var code = codes(visitor.fill(ACCOUNT, SPARE)).getFirst();
        person = people.somebodyWithPasswordAndCode();

        assertThat(enter(new Visitor(port), code).status()).isEqualTo(422);
    }

    @Test
    void guessingThemIsLimitedLikeThatOfOtherCodes() {
        var codes = codes(visitor.fill(ACCOUNT, SPARE));
        var other = new Visitor(port);
        other.fill("/anmelden", "/anmelden", "username", person.mail().value(), "password", PASSWORD);
        for (int i = 0; i < 5; i++) {
            other.fill("/anmelden/code?ersatz=ja", "/anmelden/code", "code", "AAAA-AAAA-AAAA-AAAA-AAAA-AAA" + (i + 2));
        }
        var answer = other.fill("/anmelden/code?ersatz=ja", "/anmelden/code", "code", codes.getFirst());

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.page().select("label[for=code]").text()).isEqualTo("Ersatzcode");
    }

    @Test
    void theyWantAFreshProofAndACodeApp() {
        var form = visitor.get(ACCOUNT);
        clock.goForward(Duration.ofMinutes(6));
        assertThat(visitor.submit(form, SPARE).header("Location")).startsWith("/anmelden/bestaetigen");
        assertThat(visitor.get(ACCOUNT).page().select("form[action=" + SPARE + "]"))
                .isEmpty();
    }

    @Test
    void aCameraGetsTheSameKeyThatIsTyped() {
        visitor.fill(ACCOUNT, ACCOUNT + "/code/neu");
        var page = visitor.get(ACCOUNT).page();
        var picture = page.select("svg.account__qr").getFirst();

        assertThat(picture.attr("aria-label")).isEqualTo("QR-Code mit demselben Schlüssel wie darunter");
        var secret = page.select(".account__secret").text().replace(" ", "");
        var address = page.select("a[href^=otpauth]").attr("href");
        assertThat(address).contains("secret=" + secret);
        assertThat(picture.select("path").getLast().attr("d"))
                .isEqualTo(QrPicture.of(address).path());
    }

    @Test
    void whatWasStoredInClearIsSealedAtTheNextSignIn() {
        Cast.asHouse(() -> sql.transaction(transaction -> transaction
                .dsl()
                .execute(
                        "update identity.code_generators set secret = ? where person_id = ?",
                        "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
                        person.id().value())));
        clock.goForward(Duration.ofMinutes(2));

        assertThat(enter(new Visitor(port), people.code(0)).status()).isEqualTo(303);
        assertThat(stored()).startsWith("sealed ");
        clock.goForward(Duration.ofMinutes(2));
        assertThat(enter(new Visitor(port), people.code(0)).status()).isEqualTo(303);
    }

    @Test
    void whoseKeyIsLostIsAskedForAnotherWayAndNothingBreaks() {
        var stored = stored();
        Cast.asHouse(() -> sql.transaction(transaction -> transaction
                .dsl()
                .execute(
                        "update identity.code_generators set secret = ? where person_id = ?",
                        stored.substring(0, stored.length() - 12) + "AAAAAAAAAAAA",
                        person.id().value())));
        clock.goForward(Duration.ofMinutes(2));

        assertThat(enter(new Visitor(port), people.code(0)).status()).isEqualTo(422);
        assertThat(visitor.get(ACCOUNT).status()).isEqualTo(200);
    }

    private String stored() {
        return String.valueOf(sql.fetchValue(
                "select secret from identity.code_generators where person_id = ?",
                person.id().value()));
    }

    private static List<String> codes(Site.Answer page) {
        return page.page().select("main ol code").eachText();
    }

    private Site.Answer enter(Visitor browser, String code) {
        browser.fill("/anmelden", "/anmelden", "username", person.mail().value(), "password", PASSWORD);
        return browser.fill("/anmelden/code", "/anmelden/code", "code", code);
    }
}
