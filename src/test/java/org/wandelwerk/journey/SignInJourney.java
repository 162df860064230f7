package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.identity.SomePeople.PASSWORD;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.identity.Invitations;
import org.wandelwerk.identity.LinkKind;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.SomePeople;

/** Invited, a passkey registered, out and in again, lost and recovered; and the way without scripts. */
@House
@Import(SomePeople.class)
class SignInJourney {

    private static final int MOST_STEPS = 80;

    @LocalServerPort
    private int port;

    @Autowired
    private SomePeople people;

    @Autowired
    private Invitations invitations;

    @Test
    void byPasskeyAndKeyboardAlone() {
        var person = people.somebody();
        var page = Browser.Window.wide().open(address(link(person, LinkKind.INVITATION)));
        holdAuthenticator(page);
        press(page, "button:focus:text-is('Zugang einrichten')");
        page.waitForURL("**/schreibtisch/konto");
        assertThat(page.locator("h1").textContent()).isEqualTo("Zugang einrichten");
        reach(page, "#passkey-name:focus");
        page.keyboard().type("Diensthandy");
        press(page, "button:focus:text-is('Passkey einrichten')");
        page.waitForURL("**/schreibtisch/konto?getan=passkey");
        assertThat(page.locator("#passkeys ~ ul b").textContent()).isEqualTo("Diensthandy");
        isAccessible(page);

        press(page, "button:focus:text-is('Abmelden')");
        page.waitForURL("**/anmelden?abgemeldet=ja");
        isAccessible(page);
        press(page, "button:focus:text-is('Mit Passkey anmelden')");
        page.waitForURL("**/schreibtisch");
        assertThat(page.locator(".hero__lead").textContent()).isEqualTo("Angemeldet als Katrin Muster.");
        isAccessible(page);
        page.context().close();
    }

    @Test
    void whoLostThePasskeyComesBackByALinkAndThrowsItAway() {
        var person = people.somebody();
        registered(person).context().close();
        var page = registered(person);

        page.navigate(address("/schreibtisch/konto"));
        var lost = page.locator("#passkeys ~ ul li").first();
        assertThat(page.locator("#passkeys ~ ul li").count()).isEqualTo(2);
        lost.locator("summary").click();
        lost.locator("form[action$=entfernen] button").click();
        page.waitForURL("**/konto?getan=entfernt");
        assertThat(page.locator("#passkeys ~ ul li").count()).isEqualTo(1);
        page.locator("#passkeys ~ ul li summary").click();
        page.locator("#passkeys ~ ul li form[action$=entfernen] button").click();
        assertThat(page.locator("main").textContent()).contains("Das ist Ihr letzter Zugang.");
        page.context().close();
    }

    @Test
    void anAuthenticatorThatDoesNotKnowItsOwnerIsTurnedAway() {
        var person = people.somebody();
        var page = Browser.Window.wide().open(address(link(person, LinkKind.INVITATION)));
        var session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        session.send("WebAuthn.addVirtualAuthenticator", authenticator(false));
        page.locator("main form button").click();
        page.locator("[data-passkey-register]").click();
        page.locator("[data-passkey-error]:not(:empty)").waitFor();

        assertThat(page.locator("[data-passkey-error]").textContent()).contains("nicht eingerichtet");
        page.context().close();
    }

    @Test
    void byPasswordAndCodeWithScriptsOff() {
        var person = people.somebodyWithPasswordAndCode();
        var page = Browser.Window.wide().withoutScripts().open(address("/schreibtisch"));
        assertThat(page.locator("[data-passkey-part]").isVisible()).isFalse();
        reach(page, "#username:focus");
        page.keyboard().type(person.mail().value());
        reach(page, "#password:focus");
        page.keyboard().type(PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/anmelden/code?**");
        reach(page, "#code:focus");
        page.keyboard().type(people.code(0));
        page.keyboard().press("Enter");
        page.waitForURL("**/schreibtisch");
        press(page, "a:focus:text-is('Mein Konto')");
        page.waitForURL("**/schreibtisch/konto");
        assertThat(page.locator("#sign-ins ~ ul li").count()).isEqualTo(1);
        press(page, "button:focus:text-is('Abmelden')");
        page.waitForURL("**/anmelden?abgemeldet=ja");
        page.context().close();
    }

    @Test
    void theAccountFitsANarrowScreen() {
        var page = Browser.Window.narrow().withoutScripts().open(address(link(people.somebody(), LinkKind.INVITATION)));
        page.locator("main form button").click();
        page.locator("#password").fill(PASSWORD);
        page.locator("#password").press("Enter");
        page.locator(".account__secret").waitFor();

        assertThat(page.locator("html").evaluate("html => html.scrollWidth")).isEqualTo(320);
        page.context().close();
    }

    private Page registered(Person person) {
        var page = Browser.Window.wide().open(address(link(person, LinkKind.RECOVERY)));
        holdAuthenticator(page);
        page.locator("main form button").click();
        page.locator("[data-passkey-register]").click();
        page.waitForURL("**/schreibtisch/konto?getan=passkey");
        return page;
    }

    private static void holdAuthenticator(Page page) {
        var session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        session.send("WebAuthn.addVirtualAuthenticator", authenticator(true));
    }

    private static JsonObject authenticator(boolean knowsOwner) {
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", knowsOwner);
        options.addProperty("isUserVerified", knowsOwner);
        options.addProperty("automaticPresenceSimulation", true);
        var parameters = new JsonObject();
        parameters.add("options", options);
        return parameters;
    }

    private static void isAccessible(Page page) {
        page.evaluate(AxeBuilder.getAxeScript());
        assertThat(page.evaluate("""
            () => axe.run(document, {resultTypes: ['violations']}).then(found => found.violations.map(rule =>
                rule.id + ': ' + rule.nodes.slice(0, 3).map(node => node.html).join(' ')).join('; '))
            """)).isEqualTo("");
    }

    private static void press(Page page, String wanted) {
        reach(page, wanted);
        page.keyboard().press("Enter");
    }

    private static void reach(Page page, String wanted) {
        for (int step = 0; step < MOST_STEPS; step++) {
            if (page.locator(wanted).count() == 1) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard never reached " + wanted + " on " + page.url());
    }

    private String link(Person person, LinkKind kind) {
        return "/einladung/" + invitations.make(person.id(), kind).value();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
