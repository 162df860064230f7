package org.wandelwerk.appearance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.Site.Answer;
import org.wandelwerk.appearance.ALogo;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;

/** A house gets a logo, and nothing else by the way of a logo. */
@House
@Import(Desks.class)
@TestPropertySource(properties = "test.house=of its own logo")
class LogoPagesTest {

    private static final String ADDRESS = "/schreibtisch/auftritt/logo";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    private Site site;
    private Desk desk;

    @BeforeEach
    void asItShips() {
        site = new Site(port);
        desk = desks.of(site, "Kim Kommunikation", "communication");
        assertThat(desk.send(form("logo").with("tat", "mitgeliefert")).status()).isEqualTo(303);
    }

    private Form form(String end) {
        return Form.in(desk.get(ADDRESS).page(), end);
    }

    private Answer logo(byte[] file) {
        return desk.hand(form("logo").with("alt_de", "Ein See").with("alt_en", "A lake"), "datei", "logo.png", file);
    }

    @Test
    void aLogoStandsInTheHeadOfAllPages() {
        assertThat(logo(ALogo.withWords("Erika")).status()).isEqualTo(303);

        var image = site.get("/impressum").page().select("header .brand img");
        assertThat(image.attr("alt")).isEqualTo("Ein See");
        assertThat(site.get("/en/impressum").page().select("header .brand img").attr("alt"))
                .isEqualTo("A lake");
        var answer = site.get(image.attr("src"));
        assertThat(answer.header("Content-Type")).isEqualTo("image/png");
        assertThat(answer.header("Cache-Control")).contains("immutable");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.body()).doesNotContain("Erika");
        assertThat(desk.send(form("logo").with("alt_de", "Ein großer See")).status())
                .as("without a file the words alone change")
                .isEqualTo(303);
        assertThat(site.get("/impressum").page().select("header .brand img").attr("alt"))
                .isEqualTo("Ein großer See");
        var change = desk.get(desk.get("/schreibtisch/auftritt")
                .page()
                .select("main a[href*=fassungen]")
                .attr("href"));
        assertThat(change.page().select("main img")).isNotEmpty();
    }

    @Test
    void whatIsNoLogoIsRefusedBesideItsField() {
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
                .getBytes(StandardCharsets.UTF_8);
        var answer = logo(svg);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#datei-error").text()).contains("SVG wird nicht angenommen");
        assertThat(answer.page().select("#alt_de").val()).isEqualTo("Ein See");
        assertThat(logo("nur Text".getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(422);
        assertThat(logo(new byte[0]).status()).isEqualTo(422);
        var withoutWords = desk.hand(form("logo"), "datei", "logo.png", ALogo.png(40, 20));
        assertThat(withoutWords.status()).isEqualTo(422);
        assertThat(withoutWords.page().select("#alt_en-error").text()).contains("nicht leer");
        assertThat(site.get("/impressum").page().select("header .brand img")).isEmpty();
    }
}
