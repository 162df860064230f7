package org.wandelwerk.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;

/** What no honest reader sends is refused by a page that helps, on every kind of page that holds something. */
@LausitzHouse
class WrongInputOnPagesTest {

    private static final String END = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    @LocalServerPort
    private int port;

    private Site site() {
        return new Site(port);
    }

    /** A body of a page; {@code a project} and the like stand for the first one that there is. */
    private String address(String kind) {
        return switch (kind) {
            case "a project" ->
                site().get("/werkstaetten/2").page().select(".card h3 a").attr("href");
            case "an organisation" ->
                site().get("/werkstaetten/2").page().select(".groups li a").attr("href");
            default -> kind;
        };
    }

    private static void helps(String answer, String status) {
        assertThat(answer).startsWith("HTTP/1.1 " + status).doesNotContain("Exception", "at org.");
        var page = Jsoup.parse(answer.substring(answer.indexOf("\r\n\r\n")));
        assertThat(page.select("h1").text()).isNotBlank();
        assertThat(page.select("a[href]")).as("ways on").isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/werkstaetten/2", "/projekte", "a project", "/akteure", "an organisation", "/zahlen"})
    void aWrongMethodIsRefused(String kind) {
        for (var method : new String[] {"PUT", "DELETE", "PATCH", "PROPFIND"}) {
            helps(site().raw(method + " " + address(kind) + END), "405");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/werkstaetten/2", "/projekte", "a project", "/akteure", "an organisation", "/suche"})
    void tenKilobytesOfQueryAreTooLong(String kind) {
        helps(site().raw("GET " + address(kind) + "?werkstatt=" + "2".repeat(10_000) + END), "414");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/werkstaetten/2", "/projekte", "a project", "/akteure", "an organisation", "/suche"})
    void aQueryThatIsNoUtf8IsRefused(String kind) {
        helps(site().raw("GET " + address(kind) + "?werkstatt=%ff%fe&q=%zz" + END), "400");
    }
}
