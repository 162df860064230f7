package org.wandelwerk.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.Site.Answer;

/** More than any honest request has is refused by a page, and never a fault of ours. */
@House
class RequestLimitTest {

    private static final String END = "Host: localhost\r\nConnection: close\r\n\r\n";

    @LocalServerPort
    private int port;

    private Site site() {
        return new Site(port);
    }

    private Answer post(String path, String type, String body) {
        return site().send(HttpRequest.newBuilder(site().address(path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }

    private static void isRefusedWithAPage(Answer answer) {
        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.heading()).isNotBlank();
        assertThat(answer.body()).doesNotContain("Exception");
    }

    private static void isRefusedWithAPage(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 4").contains("<h1").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/barriere-melden", "/anmelden", "/darstellung", "/gibtsnicht"})
    void aFormOfThreeMegabytesIsTooMuch(String address) {
        isRefusedWithAPage(post(address, "application/x-www-form-urlencoded", "nachricht=" + "a".repeat(3_000_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/barriere-melden", "/anmelden", "/darstellung"})
    void aFormOfThousandFieldsIsTooMuch(String address) {
        var fields =
                IntStream.range(0, 1000).mapToObj(field -> "f" + field + "=1").collect(Collectors.joining("&"));
        isRefusedWithAPage(post(address, "application/x-www-form-urlencoded", fields));
    }

    @Test
    void anAddressOfThousandParametersIsTooMuch() {
        var fields =
                IntStream.range(0, 1000).mapToObj(field -> "f" + field + "=").collect(Collectors.joining("&"));
        isRefusedWithAPage(site().get("/projekte?" + fields.substring(0, 3900)));
    }

    @Test
    void aHeaderOfHundredKilobytesIsTooMuch() {
        isRefusedWithAPage(site().raw("GET / HTTP/1.1\r\nX-Long: " + "a".repeat(100_000) + "\r\n" + END));
    }

    @Test
    void aThousandHeadersAreTooMuch() {
        isRefusedWithAPage(site().raw("GET / HTTP/1.1\r\n" + "X-Many: a\r\n".repeat(1000) + END));
    }

    @Test
    void aThousandCookiesAreTooMuch() {
        var cookies =
                IntStream.range(0, 1000).mapToObj(cookie -> "c" + cookie + "=1").collect(Collectors.joining("; "));
        isRefusedWithAPage(site().raw("GET / HTTP/1.1\r\nCookie: " + cookies + "\r\n" + END));
    }

    @Test
    void twoLengthsOrALengthAndChunksAreNoRequest() {
        isRefusedWithAPage(site().raw("POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n" + END + "aa"));
        assertThat(site().raw("POST /abmelden HTTP/1.1\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n" + END
                        + "0\r\n\r\nGET /secret HTTP/1.1\r\nHost: a\r\n\r\n"))
                .doesNotContain("HTTP/1.1 5")
                .containsOnlyOnce("HTTP/1.1 ");
        isRefusedWithAPage(site().raw("POST / HTTP/1.1\r\nTransfer-Encoding: gzip, identity\r\n" + END));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/barriere-melden", "/anmelden"})
    void filesAreNotTakenWhereNobodyAsksForThem(String address) {
        var part = "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a\"\r\n\r\na\r\n";
        for (var body : new String[] {part.repeat(1000) + "--x--\r\n", "--x\r\nkaputt"}) {
            assertThat(post(address, "multipart/form-data; boundary=x", body).status())
                    .isBetween(300, 499);
            assertThat(post(address, "multipart/form-data", body).status()).isBetween(300, 499);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/xml",
                "text/plain",
                "quatsch",
                "application/x-java-serialized-object"
            })
    void aBodyOfAnotherKindIsNoForm(String type) {
        var answer = post("/barriere-melden", type, "[".repeat(100_000));
        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.heading()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nachricht=%zz", "nachricht=%ff%fe", "nachricht=%00", "nachricht=a&nachricht=b", "=&=&&;"})
    void aFormThatCannotBeReadIsNoFault(String form) {
        isRefusedWithAPage(post("/barriere-melden", "application/x-www-form-urlencoded", form));
        assertThat(post("/anmelden", "application/x-www-form-urlencoded", form).status())
                .isBetween(300, 499);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "\ud800",
                "\u202e",
                "%s%n",
                "${jndi:ldap://127.0.0.1/a}",
                "../../etc/passwd",
                "' or 1=1 --"
            })
    void oddSignsInAFormAreNoFault(String text) {
        var sent = URLEncoder.encode(text, StandardCharsets.UTF_8);
        for (var form : new String[] {"nachricht=" + sent, "mail=" + sent, "seite=" + sent, "schluessel=" + sent}) {
            isRefusedWithAPage(post("/barriere-melden", "application/x-www-form-urlencoded", form));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/projekte?a%00b=1",
                "/projekte?werkstatt=%0d%0aX-Odd:%201",
                "/anmelden?%01=1",
                "/werkstaetten;a=b/2",
                "/werkstaetten/2;jsessionid=1",
                "/werkstaetten/%2e%2e/2",
                "/werkstaetten/./2",
                "/werkstaetten//2",
                "/schreibtisch/..%2f",
                "/%5c..%5cetc"
            })
    void anOddAddressIsNoFault(String address) {
        var answer = site().raw("GET " + address + " HTTP/1.1\r\n" + END);
        assertThat(answer).matches("(?s)HTTP/1.1 [234]\\d\\d.*").doesNotContain("Exception", "\nX-Odd:");
    }

    @Test
    void oddHeadersAreNoFault() {
        for (var header : new String[] {
            "X-Odd: \u0080\u00ff", "Accept: ;;;", "Accept-Language: \u00e4", "Cookie: =;;\"", "If-None-Match: \"",
            "Range: bytes=9-1", "Content-Type: /", "X-Forwarded-For: <script>", "Accept-Encoding: ;q=x",
                    "Host: localhost"
        }) {
            assertThat(site().raw("GET /projekte HTTP/1.1\r\n" + header + "\r\n" + END))
                    .as(header)
                    .matches("(?s)HTTP/1.1 [234]\\d\\d.*");
        }
    }
}
