package org.wandelwerk.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.House;
import org.wandelwerk.Site;

@House
class WrongInputTest {

    @LocalServerPort
    private int port;

    private Site site() {
        return new Site(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gibtsnicht", "/en/nope", "/css/", "/projekte/", "/error", "//darstellung"})
    void anUnknownAddressIsAPageThatHelps(String address) {
        var answer = site().get(address);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.page().select("main a[href]").eachAttr("href")).anyMatch(way -> way.endsWith("/projekte"));
    }

    @Test
    void theErrorPageSpeaksTheLanguageOfTheAddress() {
        assertThat(site().get("/en/nope").page().select("html").attr("lang")).isEqualTo("en");
        assertThat(site().get("/en/nope").heading()).isEqualTo("There is no such page here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "FOO"})
    void aWrongMethodIsRefusedWithAPage(String method) {
        var answer = site().raw(method + " /darstellung HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 405").contains("<h1");
    }

    @Test
    void whatWasEncodedTwiceIsDecodedOnce() {
        var page = site().get("/darstellung?zurueck=/a%2541").page();
        assertThat(page.select("input[name=zurueck]").attr("value")).isEqualTo("/a%41");
    }

    @Test
    void tenKilobytesOfQueryAreTooLong() {
        var answer = site().get("/darstellung?a=" + "a".repeat(10_000));
        assertThat(answer.status()).isEqualTo(414);
        assertThat(answer.heading()).isEqualTo("Diese Adresse ist zu lang");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/darstellung?zurueck=%ff%fe", "/darstellung?zurueck=%zz"})
    void aQueryThatIsNoUtf8IsRefusedWithAPage(String address) {
        var answer = site().raw("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 400").contains("<h1").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%00 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /a%2Fb HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /%ff HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n",
                "BLAH\r\n\r\n",
            })
    void whatIsNoProperRequestGetsAShortPageThatHelps(String request) {
        var answer = site().raw(request);
        assertThat(answer).startsWith("HTTP/1.1 4").contains("<h1").doesNotContain("Exception", "Tomcat");
    }

    @Test
    void aProgramGetsAProblemDetail() {
        var request = HttpRequest.newBuilder(site().address("/nope")).header("Accept", "application/json");
        var answer = site().send(request);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }
}
