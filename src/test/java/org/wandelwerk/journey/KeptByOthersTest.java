package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;

/** What browsers and proxies are told about keeping an answer, on every kind of page when it was made anew. */
@LausitzHouse
class KeptByOthersTest {

    @LocalServerPort
    private int port;

    private Site site() {
        return new Site(port);
    }

    @Test
    void aPageForEverybodyIsAskedForAnewAndDependsOnTheCookies() {
        PublicAddresses.all().stream()
                .map(entry -> PublicAddresses.path(port, entry))
                .filter(address -> !address.matches("(/en)?/(darstellung|barriere-melden|suche/merken.*"
                        + "|ideen/neu.*|anmelden|zugang-verloren|nichts)"))
                .forEach(address -> {
                    var answer = site().get(address);
                    assertThat(answer.response().headers().allValues("Cache-Control"))
                            .as(address)
                            .containsExactly("no-cache");
                    assertThat(String.join(",", answer.response().headers().allValues("Vary")))
                            .as(address)
                            .containsIgnoringCase("Accept-Encoding")
                            .containsIgnoringCase("Cookie");
                });
    }

    @Test
    void aFormAndARefusalAreKeptByNobody() {
        for (var address : new String[] {
            "/darstellung",
            "/barriere-melden",
            "/suche/merken",
            "/nichts",
            "/en/nichts",
            "/projekte?nach=unsinn",
            "/dsb/projekte"
        }) {
            assertThat(site().get(address).response().headers().allValues("Cache-Control"))
                    .as(address)
                    .containsExactly("no-store");
        }
        for (var address : new String[] {"/darstellung", "/barriere-melden"}) {
            assertThat(site().post(address, "", "").header("Cache-Control"))
                    .as(address)
                    .isEqualTo("no-store");
        }
        var broken = site().raw("GET /%00 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(broken).containsIgnoringCase("Cache-Control: no-store");
        var program = HttpRequest.newBuilder(site().address("/nichts")).header("Accept", "application/json");
        assertThat(site().send(program).header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void whatProgramsTakeAlongIsAskedForAnew() {
        for (var address : new String[] {
            "/feed.atom",
            "/kalender.ics",
            "/werkstaetten/2/feed.atom",
            "/sitzungen/imag-2021-09-29/feed.atom",
            "/sitemap.xml",
            "/robots.txt",
            "/zahlen/stand.csv?am=2023-12-31",
            "/vorschau/werkstatt-2.0000000000000000.png"
        }) {
            assertThat(site().get(address).header("Cache-Control")).as(address).matches("no-cache.*|no-store");
        }
    }
}
