package org.wandelwerk.moving.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.moving.Moving;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.Projects;

/** Where a project stands is read by those who work on it, and they alone are told why. */
@House
@Import(Desks.class)
class WhyOfStepsTest {

    private static final String WHY = "/schreibtisch/warum/";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private Moving moving;

    @Autowired
    private Projects projects;

    private Site site;
    private String open = "";
    private String hidden = "";

    @BeforeEach
    void aPublicProjectAndOneThatCameIn() {
        site = new Site(port);
        var published = AProject.withId(UUID.randomUUID().toString()).build();
        Acting.as(HouseActors.IMPORT, () -> projects.takeOver(published));
        open = published.project().key().value();
        var entered = AProject.withId(UUID.randomUUID().toString()).build().project();
        Acting.as(HouseActors.SYSTEM, () -> moving.enter(entered, "lausitz-brandenburg", ""));
        hidden = entered.key().value();
    }

    private Desk holding(String role) {
        return desks.of(site, "Rita Rolle", role);
    }

    private static String step(String key) {
        return "/schreibtisch/projekte/" + key + "/schritt";
    }

    private static String you(Desk desk, String address) {
        var told = desk.get(WHY + address);
        assertThat(told.status()).as(address).isEqualTo(200);
        return told.page().select("section:has(#why)").text();
    }

    @Test
    void theStepPageOfAPublicProjectIsNotPublicAndSaysSo() {
        var bank = holding("bank");
        var lead = bank.get(step(open)).page().select("main a[href^='" + WHY + "']");
        assertThat(lead.attr("href")).isEqualTo(WHY + "schritt/" + open);
        assertThat(you(bank, "schritt/" + open)).contains("role:bank").doesNotContain("öffentlich");
        assertThat(you(bank, "projekt/" + open)).contains("Alle, denn es ist öffentlich");
        var office = holding("office");
        assertThat(office.get(WHY + "schritt/" + open)
                        .page()
                        .select("section:has(#who)")
                        .text())
                .contains("role:ministry", "Rita Rolle");
        assertThat(office.get(WHY + "schritt/" + open).page().select("a[href*=verlauf]"))
                .isEmpty();
        for (var role : new String[] {"", "research", "promoter"}) {
            var other = desks.of(site, "Frida Fremd", role, new Scope.OfProject(hidden));
            assertThat(other.get(step(open)).status()).as(role).isEqualTo(404);
            assertThat(other.get(WHY + "schritt/" + open).status()).as(role).isEqualTo(404);
        }
    }

    @Test
    void aProjectThatIsNotPublicIsForThoseWhoWorkOnItUnderBothWords() {
        var promoter = desks.of(site, "Paula Projekt", "promoter", new Scope.OfProject(hidden));
        for (var word : new String[] {"schritt/", "projekt/"}) {
            assertThat(you(promoter, word + hidden)).contains("project:" + hidden);
            assertThat(you(holding("ministry"), word + hidden)).contains("role:ministry");
            assertThat(holding("research").get(WHY + word + hidden).status()).isEqualTo(404);
            assertThat(holding("office").get(WHY + word + "P-0000-000").status())
                    .isEqualTo(404);
        }
        assertThat(holding("office").get(WHY + "projekt/" + hidden).page().select("a[href*=verlauf]"))
                .hasSize(1);
    }

    @Test
    void whoMayOnlyReadIsToldSoBeforeTheFormIsShownToBeMended() {
        var office = holding("office");
        var form = Desk.Form.in(office.get(step(hidden) + "?weg=returned").page(), step(hidden));
        var ministry = holding("ministry");
        var token =
                Desk.Form.in(ministry.get("/schreibtisch").page(), "/abmelden").value("token");
        for (var day : new String[] {"gestern", "2026-01-01"}) {
            assertThat(ministry.send(form.with("token", token).with("am", day)).status())
                    .as(day)
                    .isEqualTo(409);
        }
        assertThat(office.send(form.with("am", "gestern")).status()).isEqualTo(422);
    }
}
