package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.identity.SomePeople.PASSWORD;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.MailHouse;
import org.wandelwerk.Site;
import org.wandelwerk.TestMails;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.Invitations;
import org.wandelwerk.identity.LinkKind;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.SomePeople;

/** Invited, a passkey registered, out and in again, lost and recovered; and the way without scripts. */
@MailHouse
class SignInJourney {

    @LocalServerPort
    private int port;

    @Autowired
    private SomePeople people;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Desks desks;

    @Test
    void invitedSignedInByPasskeyLostAndRecoveredByKeyboardAlone() throws Exception {
        var person = people.somebody();
        var page = Browser.Window.wide().open(address(link(person, LinkKind.INVITATION)));
        VirtualAuthenticator.hold(page);
        var keys = setUp(page, "Diensthandy");
        assertThat(page.locator("#passkeys ~ ul b").textContent()).isEqualTo("Diensthandy");
        isAccessible(page);
        keys.press("button:text-is('Abmelden')", "**/anmelden?abgemeldet=ja");
        isAccessible(page);
        keys.press("button:text-is('Mit Passkey anmelden')", "**/schreibtisch");
        assertThat(page.locator(".hero__lead").textContent()).isEqualTo("Angemeldet als Katrin Muster.");
        isAccessible(page);
        page.context().close();

        comesBack(person);
    }

    /** With another authenticator, which the account does not know. */
    private void comesBack(Person person) throws Exception {
        var page = Browser.Window.wide().open(address("/anmelden"));
        VirtualAuthenticator.hold(page);
        isTurnedAway(page);
        var keys = new Keyboard(page)
                .press("main a:text-is('Zugang verloren')", "**/zugang-verloren")
                .type("#username", person.mail().value())
                .enter("**/zugang-verloren?gesendet=ja");
        page.navigate(address(TestMails.link(person.mail().value(), 1)));
        keys.press("button:text-is('Zugang einrichten')", "**/schreibtisch/konto/rueckkehr");
        isAccessible(page);
        askForACheck(page, keys, person);
        page.navigate(address(link(person, LinkKind.RECOVERY)));
        setUp(page, "Neues Diensthandy");
        assertThat(page.locator("#passkeys ~ ul li b").allTextContents()).containsExactly("Neues Diensthandy");
        throwAway(keys, "Neues Diensthandy", "**/entfernen");
        assertThat(page.locator("main").textContent()).contains("Das ist Ihr letzter Zugang.");
        page.navigate(address("/schreibtisch/konto"));
        keys.press("button:text-is('Abmelden')", "**/anmelden?abgemeldet=ja")
                .press("button:text-is('Mit Passkey anmelden')", "**/schreibtisch");
        page.context().close();
    }

    /** Somebody who proves nothing more is checked by an administrator, and a day passes. */
    private void askForACheck(Page page, Keyboard keys, Person person) {
        keys.reach("button:text-is('Um Prüfung bitten')");
        page.keyboard().press("Enter");
        page.locator("#by-check ~ .duty__missing").waitFor();
        isAccessible(page);
        var admin = desks.of(new Site(port), "Ada Amt", "administrator");
        var address = "/schreibtisch/rechte/personen/" + person.id().value() + "/rueckkehr";
        var form = Form.in(admin.get(address).page(), "/rueckkehr");
        assertThat(admin.send(form.with("antwort", "ja").with("grund", "persönlich bekannt"))
                        .status())
                .isEqualTo(303);
        people.letTheWaitPass(person.id());
    }

    @Test
    void whoStillHasThePasskeyComesBackByItAndEndsAllElse() {
        var person = people.somebody();
        var page = Browser.Window.wide().open(address(link(person, LinkKind.INVITATION)));
        VirtualAuthenticator.hold(page);
        setUp(page, "Diensthandy");
        var thief = desks.of(new Site(port), person);
        page.context().clearCookies();
        page.navigate(address(link(person, LinkKind.RECOVERY)));
        new Keyboard(page)
                .press("button:text-is('Zugang einrichten')", "**/schreibtisch/konto/rueckkehr")
                .press("main a:text-is('Zur Anmeldung')", "**/anmelden")
                .press("button:text-is('Mit Passkey anmelden')", "**/schreibtisch");
        assertThat(thief.get("/schreibtisch").status()).isEqualTo(303);
        page.context().close();
    }

    @Test
    void whoForgotThePasswordComesBackByACodeWithScriptsOff() {
        var person = people.somebodyWithPasswordAndCode();
        var page = Browser.Window.narrow().withoutScripts().open(address(link(person, LinkKind.RECOVERY)));
        var keys = new Keyboard(page)
                .press("button:text-is('Zugang einrichten')", "**/schreibtisch/konto/rueckkehr")
                .type("#code", people.code(0))
                .enter("**/schreibtisch/konto")
                .type("#password", "leiter nebel backstein")
                .enter("**/schreibtisch/konto?getan=passwort");
        assertThat(page.locator("html").evaluate("html => html.scrollWidth")).isEqualTo(320);
        keys.leave();
    }

    /** The authenticator of this browser does not have the passkey. */
    private static void isTurnedAway(Page page) {
        new Keyboard(page).reach("button:text-is('Mit Passkey anmelden')");
        page.keyboard().press("Enter");
        page.locator("[data-passkey-error]:not(:empty)").waitFor();
    }

    /** From the link in hand to the first passkey. */
    private static Keyboard setUp(Page page, String name) {
        var keys = new Keyboard(page).press("button:text-is('Zugang einrichten')", "**/schreibtisch/konto");
        assertThat(page.locator("h1").textContent()).isEqualTo("Zugang einrichten");
        return keys.type("#passkey-name", name)
                .press("button:text-is('Passkey einrichten')", "**/schreibtisch/konto?getan=passkey");
    }

    private static void throwAway(Keyboard keys, String name, String address) {
        keys.space("#passkeys ~ ul summary:text-is('" + name + " ändern')")
                .press("button:text-is('" + name + " entfernen')", address);
    }

    @Test
    void anAuthenticatorThatDoesNotKnowItsOwnerIsTurnedAway() {
        var person = people.somebody();
        var page = Browser.Window.wide().open(address(link(person, LinkKind.INVITATION)));
        VirtualAuthenticator.hold(page, false);
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
        var keys = new Keyboard(page)
                .signIn(person.mail().value(), PASSWORD, people.code(0))
                .press("a:text-is('Mein Konto')", "**/schreibtisch/konto");
        assertThat(page.locator("#sign-ins ~ ul li").count()).isEqualTo(1);
        keys.leave();
    }

    @Test
    void aPasswordCanBePasted() {
        var person = people.somebodyWithPasswordAndCode();
        var page = Browser.Window.wide().open(address("/anmelden"));
        assertThat(page.locator("#password").getAttribute("autocomplete")).isEqualTo("current-password");
        var keys = new Keyboard(page).type("#username", PASSWORD);
        page.keyboard().press("Control+a");
        page.keyboard().press("Control+x");
        keys.type("#username", person.mail().value()).reach("#password");
        page.keyboard().press("Control+v");
        keys.enter("**/anmelden/code**");
        assertThat(page.locator("#code").getAttribute("autocomplete")).isEqualTo("one-time-code");
        page.context().close();
    }

    @Test
    void invitedWithScriptsOffToPasswordAndCode() {
        var person = people.somebody();
        var page = Browser.Window.wide().withoutScripts().open(address(link(person, LinkKind.INVITATION)));
        var keys = new Keyboard(page)
                .press("button:text-is('Zugang einrichten')", "**/schreibtisch/konto")
                .type("#password", PASSWORD)
                .enter("**/schreibtisch/konto?getan=passwort");
        var secret = page.locator(".account__secret").textContent().replace(" ", "");
        keys.type("#code", people.code(secret, 0)).enter("**/schreibtisch/konto?getan=code");
        keys.press("button:text-is('Abmelden')", "**/anmelden?abgemeldet=ja");
        keys.signIn(person.mail().value(), PASSWORD, people.code(secret, 1)).leave();
    }

    @Test
    void codeAppAndSpareCodesHaveNoBarrier() {
        var person = people.somebodyWithPasswordAndCode();
        var page = Browser.Window.wide().open(address("/schreibtisch/konto"));
        var keys = new Keyboard(page).signIn(person.mail().value(), PASSWORD, people.code(0));
        keys.press("button:text-is('Code-App neu einrichten')", "**/schreibtisch/konto?getan=codes");
        assertThat(page.locator("svg.account__qr").isVisible()).isTrue();
        isAccessible(page);
        keys.press("button:text-is('Zehn neue Ersatzcodes')", "**/schreibtisch/konto/ersatzcodes");
        var spare = page.locator("main ol code").first().textContent();
        isAccessible(page);
        page.setViewportSize(320, 800);
        assertThat(page.locator("html").evaluate("html => html.scrollWidth")).isEqualTo(320);
        page.context().close();

        page = Browser.Window.wide().open(address("/anmelden"));
        keys = new Keyboard(page)
                .type("#username", person.mail().value())
                .type("#password", PASSWORD)
                .enter("**/anmelden/code**");
        isAccessible(page);
        keys.press("a:text-is('Ersatzcode eingeben')", "**/anmelden/code?ersatz=ja**");
        isAccessible(page);
        keys.type("#code", spare).enter("**/schreibtisch");
        assertThat(page.locator("main [role=status]").textContent()).contains("wurde ein Ersatzcode benutzt");
        isAccessible(page);
        page.navigate(address("/anmelden/bestaetigen"));
        isAccessible(page);
        keys.leave();
    }

    @Test
    void fiveMinutesBeforeTheEndThePageSaysSoToEverybody() {
        var person = people.somebodyWithPasswordAndCode();
        var page = Browser.Window.wide().open("about:blank");
        page.clock().install();
        page.navigate(address("/schreibtisch"));
        new Keyboard(page).signIn(person.mail().value(), PASSWORD, people.code(0));
        var warning = page.locator("[data-session-warning]");
        page.clock().fastForward("24:00");
        assertThat(warning.textContent()).isEmpty();
        page.clock().fastForward("02:00");
        page.locator("[data-session-warning]:not(:empty)").waitFor();
        assertThat(warning.textContent()).contains("endet in wenigen Minuten");
        assertThat(warning.getAttribute("role")).isEqualTo("status");
        isAccessible(page);
        page.context().close();
    }

    @Test
    void oneEndsAnotherSignInOfOnesOwn() {
        var person = people.somebodyWithPasswordAndCode();
        var forgotten = Browser.Window.wide().withoutScripts().open(address("/anmelden"));
        new Keyboard(forgotten).signIn(person.mail().value(), PASSWORD, people.code(0));
        var page = Browser.Window.wide().withoutScripts().open(address("/schreibtisch/konto"));
        var keys = new Keyboard(page).signIn(person.mail().value(), PASSWORD, people.code(1));
        keys.press("#sign-ins ~ ul button", "**/schreibtisch/konto?getan=beendet");
        assertThat(page.locator("#sign-ins ~ ul li").count()).isEqualTo(1);
        keys.leave();

        forgotten.reload();
        assertThat(forgotten.url()).contains("/anmelden?weiter=");
        forgotten.context().close();
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

    private static void isAccessible(Page page) {
        assertThat(Barriers.inLightAndDark(page)).as(page.url()).isEmpty();
    }

    private String link(Person person, LinkKind kind) {
        return "/einladung/" + invitations.make(person.id(), kind).value();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
