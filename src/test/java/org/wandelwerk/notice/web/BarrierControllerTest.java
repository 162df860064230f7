package org.wandelwerk.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.House;
import org.wandelwerk.Site;

@House
class BarrierControllerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private DSLContext sql;

    private record Form(String token, String key, String cookie) {

        String with(String fields) {
            return "token=" + token + "&schluessel=" + key + fields;
        }
    }

    @BeforeEach
    void forgetHowOftenSomethingWasSent() {
        sql.transaction(transaction -> transaction.dsl().execute("delete from notice.sendings"));
    }

    private Site site() {
        return new Site(port);
    }

    private Form form() {
        var answer = site().get("/barriere-melden?seite=/projekte");
        return new Form(
                answer.page().select("input[name=token]").attr("value"),
                answer.page().select("input[name=schluessel]").attr("value"),
                answer.header("Set-Cookie").split(";", 2)[0]);
    }

    private int stored(String message) {
        return sql.fetchCount(sql.selectOne().from("notice.reports").where("message = {0}", DSL.val(message)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void aReportIsStoredAndThankedForOnAPageThatMayBeReloaded() {
        var form = form();
        var answer = site().post(
                        "/barriere-melden",
                        form.with("&seite=%2Fprojekte&nachricht=" + encoded("Knopf fehlt ä😀") + "&name=&mail="),
                        form.cookie());
        assertThat(answer.status()).isEqualTo(303);
        var thanks = site().get(answer.header("Location"));
        assertThat(thanks.heading()).isEqualTo("Danke für Ihre Meldung");
        assertThat(thanks.page().select("main strong").text()).matches("B-[0-9A-F]{8}");
        assertThat(stored("Knopf fehlt ä😀")).isEqualTo(1);
    }

    @Test
    void nobodyIsThankedForAReportThatWasNeverSent() {
        var page = site().get("/barriere-melden?gesendet=B-0BADF00D");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.heading()).isEqualTo("Barriere melden");
        assertThat(page.page().select("main").text()).doesNotContain("B-0BADF00D");
    }

    @Test
    void aSecondSendShowsTheFirstResult() {
        var form = form();
        var body = form.with("&nachricht=twice");
        var first = site().post("/barriere-melden", body, form.cookie()).header("Location");
        assertThat(site().post("/barriere-melden", body, form.cookie()).header("Location"))
                .isEqualTo(first);
        assertThat(stored("twice")).isEqualTo(1);
    }

    @Test
    void aMistakeKeepsWhatWasTypedAndStandsBesideItsField() {
        var form = form();
        var answer = site().post(
                        "/barriere-melden", form.with("&seite=%2Fx&nachricht=+&name=Anna&mail=anna"), form.cookie());
        assertThat(answer.status()).isEqualTo(422);
        var page = answer.page();
        assertThat(page.select("#nachricht-error, #mail-error")).hasSize(2);
        assertThat(page.select("#mail").attr("aria-describedby")).isEqualTo("mail-error");
        assertThat(page.select("#name").attr("value")).isEqualTo("Anna");
        assertThat(page.select("#mail").attr("value")).isEqualTo("anna");
        assertThat(page.select("title").text()).startsWith("Fehler");
        assertThat(page.select("input[name=schluessel]").attr("value")).isEqualTo(form.key());
    }

    @Test
    void whatIsTooLongIsRefusedAndKept() {
        var form = form();
        var answer = site().post("/barriere-melden", form.with("&nachricht=" + "x".repeat(5001)), form.cookie());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("textarea").text()).hasSize(5001);
    }

    @Test
    void aFormFromElsewhereStoresNothingButKeepsTheText() {
        var form = form();
        for (var cookie : new String[] {"form-token=" + "0".repeat(32), "x=y"}) {
            var answer = site().post("/barriere-melden", form.with("&nachricht=foreign"), cookie);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.page().select("textarea").text()).isEqualTo("foreign");
        }
        assertThat(stored("foreign")).isZero();
    }

    @Test
    void whoSendsTooOftenKeepsTheText() {
        for (int i = 0; i < 10; i++) {
            var form = form();
            site().post("/barriere-melden", form.with("&nachricht=often"), form.cookie());
        }
        var form = form();
        var answer = site().post("/barriere-melden", form.with("&nachricht=once+more"), form.cookie());
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.page().select("textarea").text()).isEqualTo("once more");
    }

    /** Unless the operator says that a proxy stands before the house, nobody is believed who names another sender. */
    @Test
    void withoutAProxyNobodyNamesTheSender() {
        var answers = IntStream.rangeClosed(0, 10)
                .mapToObj(number -> {
                    var form = form();
                    return site().send(HttpRequest.newBuilder(site().address("/barriere-melden"))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .header("Cookie", form.cookie())
                                    .header("X-Forwarded-For", "198.51.%d.1".formatted(number))
                                    .POST(BodyPublishers.ofString(form.with("&nachricht=made+up"))))
                            .status();
                })
                .toList();
        assertThat(answers).last().isEqualTo(429);
    }

    @Test
    void oddInputIsNoFault() {
        var form = form();
        var odd = encoded("<script>alert(1)</script>\0\u202e'\";--");
        var answer = site().post("/barriere-melden", form.with("&seite=" + odd + "&nachricht=" + odd), form.cookie());
        assertThat(answer.status()).isEqualTo(303);
        assertThat(site().post("/barriere-melden", "", "").status()).isEqualTo(422);
        var page = site().get("/en/barriere-melden?seite=" + odd + "&gesendet=quatsch");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("main script")).isEmpty();
        assertThat(page.heading()).isEqualTo("Report a barrier");
        assertThat(site().get("/barriere-melden?seite=" + "x".repeat(3000)).status())
                .isEqualTo(200);
    }
}
