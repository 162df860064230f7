package org.wandelwerk.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.access.Scope;

/** Whoever opens a working page is told why, and whoever does not learns of nothing. */
@LausitzHouse
@Import(Desks.class)
@TestPropertySource(properties = "spring.application.name=every-kind-house")
class WhyOfRecordsTest {

    private static final String DESK = "/schreibtisch/bearbeiten/";
    private static final String WHY = "/schreibtisch/warum/";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    private Site site;
    private Desk house;

    @BeforeEach
    void seat() {
        site = new Site(port);
        house = desks.of(site, "Hanna Haus", "office");
    }

    private Desk in(String body) {
        return desks.of(site, "Nina Nur in " + body, "office", new Scope.OfCommittee(body));
    }

    /** Where the page of a record leads those who ask why they see it. */
    private String why(String draft) {
        var links = house.get(draft).page().select("main a[href^='" + WHY + "']");
        assertThat(links).as(draft).hasSize(1);
        return links.attr("href");
    }

    @ParameterizedTest
    @ValueSource(strings = {"meldungen", "akteure", "sitzungen", "sitze", "sprecher", "themen", "projekte", "gremien"})
    void theWorkingPageOfEachKindLeadsToItsReasons(String kind) {
        var draft =
                house.get(DESK + kind).page().select("main .names a").getFirst().attr("href");
        var why = why(draft);

        assertThat(why).isEqualTo(draft.replace(DESK, WHY));
        var told = house.get(why);
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.page().select("section:has(#why)").text())
                .contains("Geschäftsstelle", "role:office", "Recht: ", "Gegeben von Wandelwerk");
        assertThat(told.page().select("section:has(#who)").text()).contains("Hanna Haus");
        assertThat(told.page().select("h1 ~ * a, header a, .hero a").eachAttr("href"))
                .contains(draft);
        assertThat(house.get("/en" + why).page().select("section:has(#why)").text())
                .contains("Right: ");
        for (var role : new String[] {"", "research", "bank", "ministry"}) {
            assertThat(desks.of(site, "Frida Fremd", role).get(why).status())
                    .as(role)
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"meldungen/00000000-0000-8000-8000-0000000000ff", "meldungen/x", "meldungen/1-2", "x/y"})
    void whatThereIsNotHasNoReasons(String record) {
        assertThat(house.get(WHY + record).status()).isEqualTo(404);
    }

    @Test
    void aRecordIsNotFoundUnderTheWordOfAnotherKind() {
        var draft = house.get(DESK + "akteure")
                .page()
                .select("main .names a")
                .getFirst()
                .attr("href");
        assertThat(house.get(draft.replace(DESK + "akteure", WHY + "meldungen")).status())
                .isEqualTo(404);
    }

    @Test
    void aDraftThatWasNeverPublicNamesTheBodyForWhichItsWriterWorks() {
        var writer = in("w2");
        var form = Form.in(writer.get(DESK + "sprecher/neu").page(), "/neu");
        var bodies = house.get("/schreibtisch/bearbeiten/sprecher/neu").page().select("#f_committee option");
        var own = bodies.stream()
                .filter(option -> !option.attr("value").isEmpty())
                .filter(option -> writer.send(form.with("f_name", "Nele Neu")
                                        .with("f_affiliation", "Stadt Neu")
                                        .with("f_lasting", "HOLDS")
                                        .with("f_committee", option.attr("value")))
                                .status()
                        == 303)
                .findFirst();
        assertThat(own).isPresent();
        var draft = writer.get("/schreibtisch/bearbeiten")
                .page()
                .select("main a:contains(Nele Neu)")
                .attr("href");
        var why = draft.replace(DESK, WHY);

        var told = writer.get(why).page();
        assertThat(told.select("section:has(#why)").text()).contains("Gremien, Sitze und Ämter bearbeiten");
        assertThat(told.select("section:has(#why)").text()).doesNotContain("role:office");
        assertThat(told.select("section:has(#who)").text()).doesNotContain("Nina Nur");
        assertThat(in("w5").get(why).status()).isEqualTo(404);
        var others = house.get(why).page().select("section:has(#who)").text();
        assertThat(others).contains("Nina Nur in w2").doesNotContain("Nina Nur in w5");
        writer.press(draft, "/verwerfung");
        assertThat(house.get(why).status()).isEqualTo(404);
        assertThat(house.get(WHY + "sprecher/" + UUID.randomUUID()).status()).isEqualTo(404);
    }
}
