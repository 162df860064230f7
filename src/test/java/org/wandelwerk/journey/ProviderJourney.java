package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.identity.web.provider.AgencyProvider;

/** By the sign-in of an agency, by keyboard and with scripts off; whoever has left it stays outside. */
@House
@Import(SomePeople.class)
class ProviderJourney {

    private static final AgencyProvider PROVIDER = new AgencyProvider();
    private static final String BUTTON = "a:text-is('Anmeldedienst der Agentur')";

    @LocalServerPort
    private int port;

    @Autowired
    private SomePeople people;

    @Autowired
    private DSLContext sql;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        settings.add("wandelwerk.oidc.issuer", PROVIDER::issuer);
        settings.add("wandelwerk.oidc.client-secret", () -> AgencyProvider.SECRET);
        settings.add("wandelwerk.oidc.label", () -> "Anmeldedienst der Agentur");
        settings.add("wandelwerk.oidc.roles", () -> "programme-office=office, press=communication");
    }

    @AfterAll
    static void close() {
        PROVIDER.close();
    }

    @BeforeEach
    void somebodyOfTheAgency() {
        PROVIDER.subject = UUID.randomUUID().toString();
        PROVIDER.mail = PROVIDER.subject + "@example.org";
        PROVIDER.groups = List.of("staff", "programme-office");
    }

    @Test
    void theGroupsOfTheAgencyOpenTheWork() {
        var page = open("/schreibtisch/bearbeiten");
        var keys = signInThere(page, "**/schreibtisch/bearbeiten");
        assertThat(page.locator("h1").textContent()).isEqualTo("Bearbeiten und veröffentlichen");
        page.navigate(address("/schreibtisch/vertretung"));
        assertThat(page.locator("#held ~ ul").textContent()).contains("Geschäftsstelle");
        keys.leave();

        PROVIDER.groups = List.of("press");
        page = open("/schreibtisch/vertretung");
        signInThere(page, "**/schreibtisch/vertretung");
        assertThat(page.locator("#held ~ ul").textContent())
                .contains("Öffentlichkeitsarbeit")
                .doesNotContain("Geschäftsstelle");
        page.context().close();
    }

    @Test
    void whoeverMistypesThereIsNotInHere() {
        var page = open("/anmelden");
        var keys = new Keyboard(page).press(BUTTON, PROVIDER.issuer() + "/authorize?**");
        keys.type("#user", PROVIDER.mail).type("#secret", "falsch").enter(PROVIDER.issuer() + "/login");
        assertThat(page.locator("body").textContent()).contains("stimmen nicht");
        page.navigate(address("/schreibtisch"));

        assertThat(page.url()).contains("/anmelden?weiter=");
        page.context().close();
    }

    @Test
    void aLeaverIsLockedAtTheNextSignInAndOutOfWhatIsOpen() {
        var open = open("/schreibtisch");
        signInThere(open, "**/schreibtisch");
        PROVIDER.groups = List.of("staff");
        var page = open("/schreibtisch");
        signInThere(page, "**/anmelden?anbieter=nein");

        assertThat(page.locator("#message").textContent()).contains("ob Ihr Konto noch gilt");
        open.reload();
        assertThat(open.url()).contains("/anmelden?weiter=");
        PROVIDER.groups = List.of("programme-office");
        signInThere(page, "**/anmelden?anbieter=nein");
        page.context().close();
        open.context().close();
    }

    @Test
    void whoeverTypesAPasswordThatTheProviderKnowsIsLedThereAndComesIn() {
        var person = people.somebodyWithPasswordAndCode();
        PROVIDER.mail = person.mail().value();
        sql.transaction(change -> change.dsl()
                .execute(
                        "insert into identity.provider_accounts (id, issuer, subject, person_id, linked_at)"
                                + " values (gen_random_uuid(), ?, ?, ?, now())",
                        PROVIDER.issuer(),
                        PROVIDER.subject,
                        person.id().value()));
        var page = open("/anmelden");
        new Keyboard(page)
                .type("#username", PROVIDER.mail)
                .type("#password", SomePeople.PASSWORD)
                .enter("**/anmelden?anbieter=nur");
        assertThat(page.locator("#message").textContent()).contains("gehört zum Anmeldedienst Ihrer Behörde");

        signInThere(page, "**/schreibtisch");
        assertThat(page.locator("h1").textContent()).isEqualTo("Schreibtisch");
        page.context().close();
    }

    private Keyboard signInThere(Page page, String address) {
        return new Keyboard(page)
                .press(BUTTON, PROVIDER.issuer() + "/authorize?**")
                .type("#user", PROVIDER.mail)
                .type("#secret", AgencyProvider.PASSWORD)
                .enter(address);
    }

    private Page open(String path) {
        return Browser.Window.wide().withoutScripts().open(address(path));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
