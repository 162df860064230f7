package org.wandelwerk.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.Site.Answer;

/** What every kind of answer tells browsers, in a house that the public reaches by https. */
@LausitzHouse
@TestPropertySource(
        properties = {
            "wandelwerk.public-url=https://wandel.example",
            "wandelwerk.demo-password=" + HeaderTest.PASSWORD,
            "wandelwerk.page-cache.megabytes=8"
        })
class HeaderTest {

    static final String PASSWORD = "nur in diesem Versuch";

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Cross-Origin-Opener-Policy",
            "same-origin");

    private static final List<String> SWITCHED_OFF = List.of("camera=()", "geolocation=()", "microphone=()", "usb=()");
    private static final List<String> SWITCHED_ON =
            List.of("publickey-credentials-get=(self)", "publickey-credentials-create=(self)");

    @LocalServerPort
    private int port;

    private Site site() {
        return new Site(port);
    }

    private static void tellsBrowsersWhatTheyMayDo(Answer answer) {
        ALWAYS.forEach((name, value) ->
                assertThat(answer.response().headers().allValues(name)).as(name).containsExactly(value));
        assertThat(answer.header("Permissions-Policy")).contains(SWITCHED_OFF).contains(SWITCHED_ON);
        assertThat(answer.header("Referrer-Policy")).isIn("strict-origin-when-cross-origin", "same-origin");
        assertThat(answer.header("Strict-Transport-Security")).isEqualTo("max-age=31536000; includeSubDomains");
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    }

    private Answer get(String path, String cookies) {
        return site().send(HttpRequest.newBuilder(site().address(path))
                .GET()
                .header("Accept", "text/html")
                .header("Cookie", cookies));
    }

    /** The cookie of somebody who has just come in. */
    private Answer signedIn() {
        var door = site().get("/anmelden");
        var cookie = door.header("Set-Cookie").split(";", 2)[0];
        var token = door.page().select("input[name=token]").attr("value");
        var form = "username=office@demo.example&password=" + PASSWORD.replace(' ', '+') + "&token=" + token;
        return site().post("/anmelden", form, cookie);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/",
                "/en",
                "/projekte?werkstatt=2",
                "/suche?q=Cottbus",
                "/karte",
                "/css/base.css",
                "/icons/icon.svg",
                "/js/passkeys.js",
                "/feed.atom",
                "/kalender.ics",
                "/werkstaetten/2/kalender.ics",
                "/sitzungen/imag-2021-09-29/feed.atom",
                "/zahlen/stand.csv",
                "/zahlen/stand.csv?fuer=tabellenprogramm",
                "/sitemap.xml",
                "/robots.txt",
                "/darstellung",
                "/barriere-melden",
                "/anmelden",
                "/schreibtisch",
                "/en/schreibtisch/konto",
                "/gibtsnicht",
                "/projekte/gibtsnicht",
                "/en/nope",
                "/dsb/",
                "/zahlen/stand.csv?fuer=quatsch",
                "/werkstaetten/zwei",
                "/aktuelles?nach=%00",
                "/error"
            })
    void everyAnswerSaysWhatAPageMayDo(String address) {
        tellsBrowsersWhatTheyMayDo(site().get(address));
    }

    @Test
    void soDoPicturesAndWhatWasPackedIntoTheMap() {
        var start = site().get("/").page();
        var picture = start.select("meta[property=og:image]").attr("content").replaceFirst("https://[^/]+", "");
        tellsBrowsersWhatTheyMayDo(site().get(picture));
        tellsBrowsersWhatTheyMayDo(site().get(picture.replaceFirst("\\.[0-9a-f]{16}\\.", ".0123456789abcdef.")));
    }

    @Test
    void soDoRefusedMethodsAddressesAndForms() {
        tellsBrowsersWhatTheyMayDo(
                site().send(HttpRequest.newBuilder(site().address("/projekte")).DELETE()));
        tellsBrowsersWhatTheyMayDo(site().get("/darstellung?a=" + "a".repeat(10_000)));
        tellsBrowsersWhatTheyMayDo(site().post("/anmelden", "username=a&password=b&token=falsch", ""));
        tellsBrowsersWhatTheyMayDo(site().post("/abmelden", "", ""));
        tellsBrowsersWhatTheyMayDo(site().post("/barriere-melden", "nachricht=a", ""));
        tellsBrowsersWhatTheyMayDo(
                site().send(HttpRequest.newBuilder(site().address("/nope")).header("Accept", "application/json")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%00 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n",
                "BLAH\r\n\r\n"
            })
    void soDoesWhatTheWebServerRefusesByItself(String request) {
        var answer = site().raw(request);
        assertThat(answer).contains("nosniff", "frame-ancestors 'none'", "Permissions-Policy:", "Referrer-Policy:");
        assertThat(answer).contains("Cache-Control: no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/anmelden",
                "/en/anmelden",
                "/anmelden/code",
                "/schreibtisch",
                "/en/schreibtisch",
                "/schreibtisch/konto",
                "/schreibtisch/gibtsnicht",
                "/einladung/gibtsnicht",
                "/neue-adresse/gibtsnicht",
                "/neue-adresse/aufhalten/gibtsnicht",
                "/rueckkehr/aufhalten/gibtsnicht",
                "/mitteilungen/abbestellen/6b1f5a3e-2f0c-4b43-9a6e-0d7f5d0a4b11",
                "/en/mitteilungen/abbestellen/6b1f5a3e-2f0c-4b43-9a6e-0d7f5d0a4b11",
                "/suche/merken/bestaetigen/gibtsnicht",
                "/suche/merken/beenden/gibtsnicht",
                "/zugang-verloren"
            })
    void nobodyKeepsWhatBelongsToOnePerson(String address) {
        var in = signedIn().header("Set-Cookie").split(";", 2)[0];
        for (var answer : List.of(site().get(address), get(address, in))) {
            assertThat(answer.response().headers().allValues("Cache-Control")).containsExactly("no-store");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        }
    }

    @Test
    void workingPagesAndPublicPagesOfWhoeverIsSignedInAreKeptByNobody() {
        var in = signedIn().header("Set-Cookie").split(";", 2)[0];
        var desk = get("/schreibtisch", in);
        assertThat(desk.status()).isEqualTo(200);
        tellsBrowsersWhatTheyMayDo(desk);
        var start = get("/", in);
        assertThat(start.header("Cache-Control")).isEqualTo("no-store");
        tellsBrowsersWhatTheyMayDo(start);
    }

    @Test
    void whoLeavesLeavesNothingInTheBrowser() {
        var in = signedIn().header("Set-Cookie").split(";", 2)[0];
        var token = get("/schreibtisch", in).page().select("input[name=token]").attr("value");
        var left = site().post("/abmelden", "token=" + token, in);
        assertThat(left.header("Set-Cookie")).startsWith("__Host-SESSION=;").contains("Max-Age=0");
        assertThat(left.header("Clear-Site-Data")).isEqualTo("\"storage\"");
        assertThat(left.header("Cache-Control")).isEqualTo("no-store");
        assertThat(get("/schreibtisch", in).status()).isEqualTo(303);
    }

    @Test
    void cookiesBelongToThisHouseAlone() {
        var session = signedIn();
        assertThat(session.status()).isEqualTo(303);
        for (var cookie : List.of(
                session.header("Set-Cookie"),
                site().get("/barriere-melden").header("Set-Cookie"),
                site().get("/darstellung").header("Set-Cookie"))) {
            assertThat(cookie).startsWith("__Host-").contains("Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax");
            assertThat(cookie).doesNotContain("Domain=");
        }
        assertThat(session.header("Set-Cookie")).startsWith("__Host-SESSION=").doesNotContain("Max-Age", "Expires");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/projekte", "/feed.atom", "/sitemap.xml", "/gibtsnicht"})
    void whoOnlyReadsGetsNoCookie(String address) {
        assertThat(site().get(address).response().headers().allValues("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void theChosenThemeIsFoundUnderItsWholeName() {
        assertThat(get("/", "__Host-theme=dark").page().select("html").attr("data-theme"))
                .isEqualTo("dark");
    }
}
