package org.wandelwerk.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.Site;

/** Behind a proxy, who sends is whom the proxy names: what a reader writes into the same header counts for nothing. */
@House
@TestPropertySource(
        properties = {"server.forward-headers-strategy=native", "spring.application.name=house-behind-a-proxy"})
class SenderAddressTest {

    private static final int MOST = 10;

    @LocalServerPort
    private int port;

    @Autowired
    private DSLContext sql;

    private Site site;

    @BeforeEach
    void forgetHowOftenSomethingWasSent() {
        site = new Site(port);
        sql.transaction(transaction -> transaction.dsl().execute("delete from notice.sendings"));
    }

    /** What comes of a report when the proxy adds the address of its sender behind what the sender wrote. */
    private int report(String forwarded) {
        var page = site.get("/barriere-melden");
        var token = page.page().select("input[name=token]").val();
        var key = page.page().select("input[name=schluessel]").val();
        return site.send(HttpRequest.newBuilder(site.address("/barriere-melden"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", page.header("Set-Cookie").split(";", 2)[0])
                        .header("X-Forwarded-For", forwarded)
                        .POST(BodyPublishers.ofString(
                                "token=%s&schluessel=%s&nachricht=Zu+klein".formatted(token, key))))
                .status();
    }

    @Test
    void whoMakesUpAddressesIsLimitedAllTheSame() {
        assertThat(IntStream.rangeClosed(0, MOST)
                        .mapToObj(number -> report("198.51." + number + ".1, 203.0.113.7"))
                        .toList())
                .containsOnlyOnce(429)
                .last()
                .isEqualTo(429);
        assertThat(report("203.0.113.7, 198.51.100.9"))
                .as("whoever comes from elsewhere")
                .isEqualTo(303);
    }

    @Test
    void whoSendsFromAPrivateNetworkIsNoProxy() {
        assertThat(IntStream.rangeClosed(0, MOST)
                        .mapToObj(number -> report("198.51." + number + ".1, 10.20.30.40"))
                        .toList())
                .as("what a computer of the agency writes before its own address counts for nothing")
                .containsOnlyOnce(429)
                .last()
                .isEqualTo(429);
    }

    @Test
    void theHouseIsCalledAsItsOperatorCallsIt() {
        var answer = site.send(HttpRequest.newBuilder(site.address("/projekte"))
                .header("X-Forwarded-Host", "made-up.example")
                .header("X-Forwarded-Proto", "https")
                .GET());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("made-up.example");
        assertThat(answer.response().headers().toString()).doesNotContain("made-up.example");
    }
}
