package org.wandelwerk.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.House;
import org.wandelwerk.Site;

@House
class DisplayControllerTest {

    @LocalServerPort
    private int port;

    @Test
    void theChosenThemeStaysAndTheReaderComesBack() {
        var site = new Site(port);
        var form = site.get("/darstellung?zurueck=/projekte");
        var token = form.page().select("input[name=token]").attr("value");
        var cookie = form.header("Set-Cookie").split(";", 2)[0];
        var answer = site.post("/darstellung", "token=" + token + "&theme=dark&zurueck=/projekte", cookie);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/projekte");
        assertThat(answer.header("Set-Cookie")).startsWith("theme=dark");
        var request = java.net.http.HttpRequest.newBuilder(site.address("/darstellung"))
                .header("Cookie", "theme=dark");
        assertThat(site.send(request).page().select("html").attr("data-theme")).isEqualTo("dark");
    }

    @Test
    void aFormFromElsewhereChangesNothing() {
        var answer = new Site(port).post("/darstellung", "token=x&theme=dark", "display-token=y");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void theWayBackNeverLeavesTheHouse() {
        var site = new Site(port);
        for (var elsewhere :
                new String[] {"//evil.example", "https://evil.example", "/\\evil", "javascript:alert(1)"}) {
            var encoded = java.net.URLEncoder.encode(elsewhere, java.nio.charset.StandardCharsets.UTF_8);
            var page = site.get("/darstellung?zurueck=" + encoded).page();
            assertThat(page.select("input[name=zurueck]").attr("value")).isEqualTo("/");
            var form = site.get("/darstellung");
            var token = form.page().select("input[name=token]").attr("value");
            var cookie = form.header("Set-Cookie").split(";", 2)[0];
            assertThat(site.post("/darstellung", "token=" + token + "&theme=dark&zurueck=" + encoded, cookie)
                            .header("Location"))
                    .as(elsewhere)
                    .isEqualTo("/");
        }
    }
}
