package org.wandelwerk.identity.web.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.identity.Invitations;
import org.wandelwerk.identity.LinkKind;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.People;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.identity.access.Cast;
import org.wandelwerk.identity.access.HouseGrants;
import org.wandelwerk.identity.web.Visitor;

@House
@Import(SomePeople.class)
class ProviderControllerTest {

    private static final AgencyProvider PROVIDER = new AgencyProvider();

    private static final String RETURN = "/schreibtisch/konto/rueckkehr";
    private static final String WAITING = "?weiter=%2Fschreibtisch%2Fbearbeiten%3Fa%3D1";

    @LocalServerPort
    private int port;

    @Autowired
    private HouseGrants grants;

    @Autowired
    private Invitations invitations;

    @Autowired
    private SomePeople people;

    @Autowired
    private People accounts;

    @Autowired
    private DSLContext sql;

    private Visitor visitor;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        settings.add("wandelwerk.oidc.issuer", PROVIDER::issuer);
        settings.add("wandelwerk.oidc.client-secret", () -> "secret");
        settings.add("wandelwerk.oidc.label", () -> "Anmeldedienst der Agentur");
        settings.add("wandelwerk.oidc.roles", () -> "programme-office=office");
    }

    @BeforeEach
    void open() {
        visitor = new Visitor(port);
        PROVIDER.subject = UUID.randomUUID().toString();
        PROVIDER.mail = PROVIDER.subject + "@example.org";
        PROVIDER.groups = List.of("programme-office");
        PROVIDER.forgetsNonce = false;
        PROVIDER.askedAgo = Duration.ZERO;
        PROVIDER.forgery = AgencyProvider.Forgery.NONE;
    }

    @Test
    void theProviderLetsPeopleInWithAnAccountOfTheirOwn() {
        assertThat(visitor.get("/anmelden").page().text()).contains("Anmeldedienst der Agentur");
        var answer = come();

        assertThat(answer.header("Location")).isEqualTo("/schreibtisch");
        assertThat(visitor.session()).isNotEmpty();
        assertThat(visitor.get("/schreibtisch").page().select(".hero__lead").text())
                .isEqualTo("Angemeldet als Ayla Agentur.");
    }

    @Test
    void theSameSubjectIsTheSamePersonWhateverItsMail() {
        come();
        var first = accounts.find(new MailAddress(PROVIDER.mail)).orElseThrow();
        PROVIDER.mail = "changed-" + PROVIDER.mail;
        visitor = new Visitor(port);
        come();

        assertThat(visitor.get("/schreibtisch/konto")
                        .page()
                        .select(".hero__lead")
                        .text())
                .contains(first.mail().value());
    }

    @Test
    void theMailOfSomebodyElseOpensNothing() {
        PROVIDER.mail = people.somebodyWithPasswordAndCode().mail().value();
        var answer = come();

        assertThat(answer.header("Location")).isEqualTo("/anmelden?anbieter=nein");
        assertThat(visitor.session()).isEmpty();
        assertThat(visitor.follow(answer).status()).isEqualTo(403);
    }

    @Test
    void aStateOfAnotherBrowserOpensNothing() {
        var back = visitor.get("/anmelden/anbieter").header("Location");
        var returned = way().signedIn(back);
        var other = new Visitor(port);

        assertThat(other.get(returned).header("Location")).isEqualTo("/anmelden?anbieter=nein");
        other.get("/anmelden/anbieter");
        assertThat(other.get(returned).header("Location")).isEqualTo("/anmelden?anbieter=nein");
        assertThat(visitor.get(returned).header("Location")).isEqualTo("/schreibtisch");
        assertThat(visitor.get(returned).header("Location")).isEqualTo("/anmelden?anbieter=nein");
    }

    @Test
    void aTokenThatWasMadeForAnotherWayOpensNothing() {
        PROVIDER.forgetsNonce = true;

        assertThat(come().header("Location")).isEqualTo("/anmelden?anbieter=nein");
    }

    @Test
    void whatTheProviderRefusesOpensNothing() {
        visitor.get("/anmelden/anbieter");

        assertThat(visitor.get("/anmelden/anbieter/zurueck?error=access_denied&state=x")
                        .header("Location"))
                .isEqualTo("/anmelden?anbieter=nein");
    }

    @Test
    void whoProvesOnceMoreIsAskedAnewThere() {
        PROVIDER.askedAgo = Duration.ofHours(1);
        come();
        var former = visitor.session();
        assertThat(visitor.get("/anmelden/bestaetigen")
                        .page()
                        .select("main a[href^=/anmelden/anbieter]")
                        .text())
                .isEqualTo("Anmeldedienst der Agentur");
        var there = visitor.get("/anmelden/anbieter?weiter=/schreibtisch/konto").header("Location");
        assertThat(there).contains("prompt=login", "max_age=0");
        assertThat(come().header("Location")).isEqualTo("/anmelden?anbieter=nein");
        assertThat(visitor.session()).isEqualTo(former);
        PROVIDER.askedAgo = Duration.ZERO;

        assertThat(come().header("Location")).isEqualTo("/schreibtisch");
        assertThat(visitor.session()).isNotEqualTo(former);
    }

    @Test
    void whoLeftBeforeIsNotTakenForSomebodyWhoWasAskedNow() {
        come();
        PROVIDER.askedAgo = Duration.ofHours(1);
        visitor.fill("/schreibtisch", "/abmelden");

        assertThat(come().header("Location")).isEqualTo("/schreibtisch");
        assertThat(wish().header("Location")).startsWith("/anmelden/bestaetigen");
        visitor.fill("/schreibtisch", "/abmelden");
        PROVIDER.askedAgo = Duration.ZERO;
        come();
        assertThat(wish().header("Location")).isEqualTo("/schreibtisch/konto?getan=codes");
    }

    /** Something that wants a proof of the last minutes. */
    private Site.Answer wish() {
        return visitor.post("/schreibtisch/konto/code/neu", Map.of("token", visitor.token("/schreibtisch/konto")));
    }

    @Test
    void whatWaitsIsNotForgottenWhenTheWayFailsAndNobodyReadsItsKey() {
        var key = "k".repeat(43);
        var waiting = "?weiter=%2Fschreibtisch%2Ffortsetzen%2F" + key;
        PROVIDER.forgetsNonce = true;

        assertThat(come(waiting).header("Location")).isEqualTo("/anmelden" + waiting + "&anbieter=nein");
        visitor.get("/anmelden/anbieter" + waiting);
        assertThat(visitor.get("/anmelden/anbieter/zurueck?error=access_denied").header("Location"))
                .isEqualTo("/anmelden" + waiting + "&anbieter=nein");
        visitor.get("/anmelden/anbieter" + waiting);
        assertThat(sql.fetch("select content from identity.beginnings").getValues(0, byte[].class))
                .isNotEmpty()
                .allSatisfy(content -> assertThat(new String(content, StandardCharsets.ISO_8859_1))
                        .doesNotContain(key)
                        .doesNotContain("provider"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aForgedTokenOpensNothing(AgencyProvider.Forgery forgery) {
        PROVIDER.forgery = forgery;

        assertThat(come().header("Location")).isEqualTo("/anmelden?anbieter=nein");
        assertThat(visitor.session()).isEmpty();
    }

    @Test
    void nobodyIsSignedInWithoutAskingForIt() {
        come();
        visitor.fill("/schreibtisch", "/abmelden");

        assertThat(visitor.get("/schreibtisch").header("Location")).isEqualTo("/anmelden?weiter=%2Fschreibtisch");
        assertThat(visitor.get("/anmelden").status()).isEqualTo(200);
    }

    @Test
    void whoComesBackByALinkProvesItAtTheProviderAndGoesOn() {
        come();
        var person = accounts.find(new MailAddress(PROVIDER.mail)).orElseThrow();
        Cast.asHouse(() -> grants.beginAdministrator(person.id(), "for a test"));
        var open = visitor;
        visitor = new Visitor(port);
        var link = "/einladung/"
                + Cast.asHouse(() -> invitations.make(person.id(), LinkKind.RECOVERY))
                        .value();
        assertThat(visitor.fill(link, link).header("Location")).isEqualTo(RETURN);
        var wanted = visitor.get("/schreibtisch/bearbeiten?a=1").header("Location");
        assertThat(wanted).isEqualTo(RETURN + WAITING);
        var offered = visitor.get(wanted).page().select("#by-provider ~ p a").attr("href");
        assertThat(offered).isEqualTo("/anmelden/anbieter" + WAITING);

        assertThat(come(WAITING).header("Location")).isEqualTo("/schreibtisch/bearbeiten?a=1");
        assertThat(open.get("/schreibtisch").status()).isEqualTo(303);
        assertThat(visitor.get("/schreibtisch").status()).isEqualTo(200);
    }

    @Test
    void whoHasNoAccountAtTheProviderOrOneAtAnotherIsNotSentThere() {
        var person = people.somebodyWithPasswordAndCode();
        Cast.asHouse(() -> sql.transactionResult(all -> all.dsl()
                .execute(
                        "insert into identity.provider_accounts (id, person_id, issuer, subject, linked_at) values (?,"
                                + " ?, 'https://former.example', 'x', now())",
                        UUID.randomUUID(),
                        person.id().value())));
        var link = "/einladung/"
                + Cast.asHouse(() -> invitations.make(person.id(), LinkKind.RECOVERY))
                        .value();
        visitor.fill(link, link);

        assertThat(visitor.get(RETURN).page().select("#by-provider")).isEmpty();
        assertThat(visitor.get(RETURN).page().select("#by-code")).hasSize(1);
    }

    private ProviderWay way() {
        return new ProviderWay(PROVIDER, port);
    }

    /** There and back again. */
    private Site.Answer come() {
        return come("");
    }

    private Site.Answer come(String query) {
        return way().come(visitor, query);
    }
}
