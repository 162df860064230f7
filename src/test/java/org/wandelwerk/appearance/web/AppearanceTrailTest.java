package org.wandelwerk.appearance.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.Site.Answer;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.SomePeople;

/** Each part of the look has a line of time like any record. */
@House
@Import({Desks.class, SomePeople.class})
@TestPropertySource(properties = "test.house=of its own look")
class AppearanceTrailTest {

    private static final String FARBEN = "/schreibtisch/auftritt/farben";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    private Site site;
    private Desk desk;

    @BeforeEach
    void somebodyWhoKeepsTheLook() {
        site = new Site(port);
        desk = desks.of(site, "Kim Kommunikation", "communication");
    }

    private Form form() {
        return Form.in(desk.get(FARBEN).page(), FARBEN);
    }

    private int colours(String light) {
        return desk.send(form().with("light", light).with("dark", "#8fd0d3")).status();
    }

    private static String main(Answer answer) {
        return answer.page().select("main").text();
    }

    @Test
    void theOfficeReadsWhoChangedWhichFieldFromWhatToWhat() {
        assertThat(colours("#0a5d69")).isEqualTo(303);
        assertThat(colours("#23573f")).isEqualTo(303);
        assertThat(desk.send(form().with("tat", "mitgeliefert")).status()).isEqualTo(303);
        var office = desks.of(site, "Olga Office", "office");
        var link = office.get(FARBEN).page().select("main a[href*=/verlauf/]").attr("href");
        var page = office.get(link);

        assertThat(page.heading()).isEqualTo("Verlauf: Farben");
        var lines = page.page().select(".trail").eachText();
        assertThat(lines.getFirst()).contains("Kim Kommunikation", "Farbe auf hellem Grund", "#23573f");
        assertThat(lines.get(1))
                .contains("Farbe auf hellem Grund", "#0a5d69", "#23573f")
                .doesNotContain("Farbe auf dunklem Grund");
        assertThat(lines.get(2)).contains("#0a5d69", "#8fd0d3");
        assertThat(main(office.get("/en" + link))).contains("Colour on a light background");
        assertThat(main(office.get("/schreibtisch/verlauf/auftritt/leichte-sprache")))
                .contains("noch nichts aufgezeichnet");
        assertThat(office.get("/schreibtisch/verlauf/auftritt/nichts").status()).isEqualTo(404);
        assertThat(desk.get(link).status()).as("who keeps the look").isEqualTo(200);
    }
}
