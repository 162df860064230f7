package org.wandelwerk.joining.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.Projects;

@House
@Import(Desks.class)
class JoiningPagesTest {

    private static final String JOININGS = "/schreibtisch/vereinigungen";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private Projects projects;

    @Autowired
    private Statements statements;

    private Site site;
    private Desk office;
    private String gone;
    private String kept;

    @BeforeEach
    void twoPublicProjects() {
        site = new Site(port);
        office = desks.of(site, "Otto Office", "administrator");
        gone = published("Altes Labor");
        kept = published("Neues Labor");
    }

    private String published(String title) {
        var dossier =
                AProject.withId(UUID.randomUUID().toString()).titled(title).build();
        Acting.as(HouseActors.IMPORT, () -> projects.takeOver(dossier));
        return dossier.project().key().value();
    }

    private String proposed() {
        var preview = office.get(JOININGS + "?geht=" + gone + "&bleibt=" + kept).page();
        assertThat(preview.select("main").text()).contains("„Altes Labor“ geht auf in „Neues Labor“");
        var answer = office.send(Form.in(preview, JOININGS).with("grund", "Es ist ein Gebäude."));
        assertThat(answer.status()).isEqualTo(303);
        return answer.header("Location").replaceFirst("https?://[^/]+", "");
    }

    private Desk promoter(String key) {
        return desks.of(site, "Paula Projekt", "promoter", new Scope.OfProject(key));
    }

    private static void press(Desk desk, String address, String button) {
        assertThat(desk.send(Form.in(desk.get(address).page(), button)).status())
                .isEqualTo(303);
    }

    @Test
    void bothPromotersAgreeAndTheFormerAddressLeadsOn() {
        var address = proposed();
        var one = promoter(gone);
        assertThat(one.get("/schreibtisch").page().select("main").text())
                .contains("Über das Zusammenführen entscheiden", "Altes Labor");
        press(one, address, "/zustimmung");
        press(promoter(kept), address, "/zustimmung");
        assertThat(office.get(address).page().select("main").text()).contains("erteilt von Paula Projekt");
        press(office, address, "/ausfuehrung");

        var lead = site.get("/projekte/" + gone);
        assertThat(lead.status()).isEqualTo(307);
        assertThat(lead.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(lead.header("Location")).endsWith("/projekte/" + kept);
        assertThat(site.get("/en/projekte/" + gone + "/fassungen").header("Location"))
                .endsWith("/en/projekte/" + kept);
        for (var below : List.of("/verlauf", "/fassungen/1", "/verlauf?nach=unsinn")) {
            var answer = site.get("/en/projekte/" + gone + below);
            assertThat(answer.status()).as(below).isEqualTo(307);
            assertThat(answer.header("Location")).as(below).endsWith("/en/projekte/" + kept);
        }
        var page = site.get("/projekte/" + kept).page();
        assertThat(page.select("section[aria-labelledby=kin]").text())
                .contains("Hier aufgegangen ist Altes Labor", "Es ist ein Gebäude.");
        assertThat(site.get("/projekte?q=Altes").page().select("a[href$=" + gone + "]"))
                .isEmpty();

        press(office, address, "/aufhebung");
        assertThat(site.get("/projekte/" + gone).status()).isEqualTo(200);
    }

    @Test
    void whatIsMissingIsSaidAndNothingTypedIsLost() {
        var preview = office.get(JOININGS + "?geht=" + gone + "&bleibt=" + kept).page();
        var answer = office.send(Form.in(preview, JOININGS).with("grund", " "));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#grund-error").text()).contains("Begründung");
        var wrong = office.get(JOININGS + "?geht=unsinn&bleibt=" + kept);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#geht").val()).isEqualTo("unsinn");
        var address = proposed();
        var unproved =
                office.send(Form.in(office.get(address).page(), "/schriftlich").with("beleg", " "));
        assertThat(unproved.status()).isEqualTo(422);
        assertThat(unproved.page().select("#beleg-error").text()).contains("Schreiben");
    }

    @Test
    void aProjectIsSplitAfterAPreview() {
        var split = "/schreibtisch/projekte/" + kept + "/teilung";
        var empty = Form.in(office.get(split).page(), split);
        var short1 = office.send(empty.with("titel2", "Halle").with("grund", "Zwei Bauherren."));
        assertThat(short1.status()).isEqualTo(422);
        assertThat(short1.page().select("#titel2").val()).isEqualTo("Halle");
        assertThat(short1.page().select("[role=alert] a").eachAttr("href")).contains("#inhalt2");

        var typed = empty.with("titel1", "Halle")
                .with("inhalt1", "Eine Halle.")
                .with("titel2", "Technikum")
                .with("inhalt2", "Ein Technikum.")
                .with("grund", "Zwei Bauherren.");
        var preview = office.send(typed);
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.page().select("main").text()).contains("Daraus werden 2 Teile", "sofort öffentlich");
        assertThat(office.send(Form.in(preview.page(), split).with("schritt", "teilen"))
                        .status())
                .isEqualTo(303);

        var page = site.get("/projekte/" + kept).page();
        assertThat(page.select("section[aria-labelledby=kin]").text()).contains("Abgeteilt wurde Halle");
        var part = page.select("section[aria-labelledby=kin] a").attr("href");
        assertThat(site.get(part).page().select("main").text()).contains("Teil von Neues Labor", "Eine Halle.");
        press(office, split, "/aufhebung");
        assertThat(site.get(part).status()).isEqualTo(307);
    }

    @Test
    void whoMayOnlyReadSeesNoFormAndIsToldSoBeforeAnythingElse() {
        var split = "/schreibtisch/projekte/" + kept + "/teilung";
        var form = Form.in(office.get(split).page(), split);
        var auditor = desks.of(site, "Paul Prüfer", "auditor");
        var page = auditor.get(split).page();
        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select("main").text()).contains("Ihre Rolle enthält dieses Recht nicht");
        var token = Form.in(auditor.get("/schreibtisch").page(), "/abmelden").value("token");
        assertThat(auditor.send(form.with("token", token)).status()).isEqualTo(409);
        assertThat(office.send(form).status()).isEqualTo(422);
    }

    @Test
    void theDeskLeadsToTheListOnlyThoseWhoWorkOnAllOfThem() {
        var link = "main a[href='/schreibtisch/vereinigungen']";
        assertThat(office.get("/schreibtisch").page().select(link)).hasSize(1);
        assertThat(desks.of(new Site(port), "Rolf Research", "research")
                        .get("/schreibtisch")
                        .page()
                        .select(link))
                .isEmpty();
    }

    @Test
    void aPromoterIsToldThatCarryingItOutIsForOthers() {
        var address = proposed();
        press(promoter(gone), address, "/zustimmung");
        press(promoter(kept), address, "/zustimmung");
        var form = Form.in(office.get(address).page(), "/ausfuehrung");
        for (var one : List.of(promoter(gone), promoter(kept))) {
            var token = Form.in(one.get("/schreibtisch").page(), "/abmelden").value("token");
            assertThat(one.send(form.with("token", token)).status()).isEqualTo(409);
        }
        var stranger = desks.of(site, "Petra Andere", "promoter", new Scope.OfProject("P-0000-000"));
        var token = Form.in(stranger.get("/schreibtisch").page(), "/abmelden").value("token");
        assertThat(stranger.send(form.with("token", token)).status()).isEqualTo(404);
        assertThat(office.send(form).status()).isEqualTo(303);
    }

    @Test
    void whatWaitsIsReadInTheSameNumberOfStatements() {
        var one = promoter(gone);
        proposed();
        one.get("/schreibtisch");
        assertThat(statements.during(() -> one.get("/schreibtisch"))).hasSizeLessThan(40);
    }
}
