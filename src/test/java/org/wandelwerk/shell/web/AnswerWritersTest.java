package org.wandelwerk.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desks;

/** A program that asks for a page gets the page or nothing, and never what the page is made of. */
@LausitzHouse
@Import(Desks.class)
class AnswerWritersTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    private Site.Answer ask(String path, String accepted, String cookie) {
        var site = new Site(port);
        return site.send(HttpRequest.newBuilder(site.address(path))
                .header("Accept", accepted)
                .header("Cookie", cookie));
    }

    private static void isNothing(Site.Answer answer) {
        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.header("Content-Type")).matches("text/html.*|application/problem[+]json.*");
        assertThat(answer.body()).doesNotContain("\"token\":", "\"signIn\":", "\"fields\":");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/cbor",
                "application/*+json",
                "application/xml",
                "application/yaml",
                "application/x-jackson-smile"
            })
    void noPageIsGivenAsWhatItIsMadeOf(String accepted) {
        Desk desk = desks.of(new Site(port), "Ada Amt", "administrator");
        var cookie = "SESSION=" + desk.token().value();
        for (var path : new String[] {"/", "/projekte", "/schreibtisch/konto", "/schreibtisch/rechte"}) {
            isNothing(ask(path, accepted, cookie));
        }
    }

    @Test
    void whoTakesAnythingGetsThePage() {
        for (var accepted : new String[] {"*/*", "application/json, */*;q=0.1", "text/html"}) {
            var answer = ask("/projekte", accepted, "");
            assertThat(answer.status()).as(accepted).isEqualTo(200);
            assertThat(answer.header("Content-Type")).as(accepted).startsWith("text/html");
        }
    }

    @Test
    void aProgramStillGetsAProblem() {
        var answer = ask("/nope", "application/json", "");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":404").doesNotContain("\"properties\"");
    }
}
