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
import org.wandelwerk.appraisal.Appraisals;
import org.wandelwerk.appraisal.Settled;
import org.wandelwerk.committee.ACommittee;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.moving.Moving;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.ProjectMoves;

/** The extract of the minutes as it is signed on the page: by whom, for which decision, and what becomes of it. */
@House
@Import(Desks.class)
class ExtractPagesTest {

    private static final Scope OWN = new Scope.OfCommittee("w142");
    private static final Scope OTHER = new Scope.OfCommittee("w143");

    @LocalServerPort
    private int port;

    @Autowired
    private Appraisals appraisals;

    @Autowired
    private ProjectMoves stands;

    @Autowired
    private Desks desks;

    @Autowired
    private Moving moving;

    @Autowired
    private Committees committees;

    private Site site;
    private Desk office;
    private String key = "";
    private String address = "";

    @BeforeEach
    void aProjectBeforeAWorkshop() {
        site = new Site(port);
        office = desks.of(site, "Otto Office", "office");
        var workshop = ACommittee.workshop(142, "Werkstatt 142").build();
        var other = ACommittee.workshop(143, "Werkstatt 143").build();
        Acting.as(HouseActors.IMPORT, () -> committees.takeOver(workshop));
        Acting.as(HouseActors.IMPORT, () -> committees.takeOver(other));
        var project = AProject.withId(UUID.randomUUID().toString())
                .of(workshop.id())
                .build()
                .project();
        Acting.as(HouseActors.SYSTEM, () -> moving.enter(project, "lausitz-brandenburg", ""));
        key = project.key().value();
        address = "/schreibtisch/projekte/" + key + "/schritt";
        move(office, "complete");
        move(office, "ready");
    }

    private void settle() {
        Settled.all(appraisals, stands, PublicKey.read(key).orElseThrow());
    }

    private Form form(Desk desk, String outcome) {
        settle();
        return Form.in(desk.get(address + "?weg=" + outcome).page(), address);
    }

    private void move(Desk desk, String outcome) {
        var form = form(desk, outcome);
        var said = outcome.equals("recommended") ? form.with("grund", "Weil es trägt.") : form;
        assertThat(desk.send(said).status()).as(outcome).isEqualTo(303);
    }

    private Form signature(Desk desk) {
        return Form.in(desk.get(address).page(), address + "/auszug").with("unterzeichner", "Anna Muster, Sprecherin");
    }

    private static Form as(Desk desk, Form form) {
        return form.with(
                "token", Form.in(desk.get("/schreibtisch").page(), "/abmelden").value("token"));
    }

    private String main(Desk desk) {
        return desk.get(address).page().select("main").text();
    }

    @Test
    void aMistakeInTheSignatureLosesNothingThatWasTyped() {
        move(office, "recommended");
        var answer = office.send(signature(office).with("unterschrieben", "gestern"));
        assertThat(answer.status()).isEqualTo(422);
        var page = answer.page();
        assertThat(page.title()).startsWith("Fehler");
        assertThat(page.select("[role=alert] a").eachAttr("href")).containsExactly("#unterschrieben");
        assertThat(page.select("#unterzeichner").val()).isEqualTo("Anna Muster, Sprecherin");
        assertThat(page.select("#unterschrieben").val()).isEqualTo("gestern");
        var again = office.send(Form.in(page, address + "/auszug")
                .with("unterschrieben", "2026-01-01")
                .with("unterzeichner", "x".repeat(201)));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("#unterzeichner").val()).isEqualTo("x".repeat(201));
        assertThat(again.page().select("#unterzeichner-error").text()).contains("höchstens 200 Zeichen");
        assertThat(again.page().select("#unterschrieben").val()).isEqualTo("2026-01-01");
    }

    @Test
    void theFormSaysWhichDecisionOfWhichBodyIsSignedAndTakesNoOther() {
        assertThat(office.get(address + "?weg=recommended")
                        .page()
                        .select("main")
                        .text())
                .contains("wartet auf die Unterschrift", "wer für Werkstatt 142 Protokolle unterzeichnet");
        move(office, "recommended");
        var page = office.get(address).page();
        var form = signature(office);
        assertThat(page.select("section:has(#extract)").text())
                .contains("Werkstatt 142", "empfohlen", form.value("beschluss"));
        office.send(Form.in(page, "/zuruecknahme"));
        assertThat(main(office)).contains("Entscheidungen ohne Unterschrift", "zurückgenommen");
        move(office, "recommended");
        assertThat(office.send(form).status()).as("another decision").isEqualTo(412);
        assertThat(office.send(form.with("unterschrieben", "gestern")).status())
                .as("another decision, and a mistake")
                .isIn(412, 422);
        assertThat(office.send(signature(office)).status()).isEqualTo(303);
        assertThat(main(office)).contains("unterzeichnet von Anna Muster");
    }

    @Test
    void whoHasARightInAnotherBodyOnlyNeitherMovesNorSigns() {
        var own = desks.of(site, "Susi Sprecherin", "speaker", OWN);
        var other = desks.of(site, "Sepp Sprecher", "speaker", OTHER);
        var part = desks.of(site, "Olga Andere", "office", OTHER);
        var decision = form(own, "recommended").with("grund", "Weil es trägt.");
        for (var stranger : new Desk[] {other, part}) {
            assertThat(stranger.get(address).status()).isEqualTo(404);
            assertThat(stranger.send(as(stranger, decision)).status()).isEqualTo(404);
            assertThat(stranger.send(as(stranger, decision.with("am", "gestern")))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(own.send(decision).status()).isEqualTo(303);
        var signature = signature(own);
        var back = Form.in(own.get(address).page(), "/zuruecknahme");
        for (var stranger : new Desk[] {other, part}) {
            assertThat(stranger.send(as(stranger, signature)).status()).isEqualTo(404);
            assertThat(stranger.send(as(stranger, signature.with("unterschrieben", "gestern")))
                            .status())
                    .isEqualTo(404);
            assertThat(stranger.send(as(stranger, back)).status()).isEqualTo(404);
        }
        var member = desks.of(site, "Doro Delegierte", "delegate", OWN);
        assertThat(main(member)).doesNotContain("Beschlussauszug", "empfohlen,");
        for (var attempt : new Form[] {signature, signature.with("unterschrieben", "gestern"), back}) {
            assertThat(member.send(as(member, attempt)).status()).isEqualTo(409);
        }
        assertThat(own.send(signature).status()).isEqualTo(303);
    }

    @Test
    void whatIsOvertakenIsSaidOnThePageAndInTheLineOfTime() {
        move(office, "recommended");
        Acting.as(HouseActors.SYSTEM, () -> {
            moving.withdraw(PublicKey.read(key).orElseThrow(), "zurück");
            return key;
        });
        assertThat(main(office))
                .contains("Entscheidungen ohne Unterschrift", "überholt: mit dem Projekt ging es anders");
        assertThat(office.get("/schreibtisch/verlauf/projekt/" + key)
                        .page()
                        .select("main")
                        .text())
                .contains("Beschlussauszug", "überholt: mit dem Projekt ging es anders weiter");
        var english = office.get("/en" + address).page().select("main").text();
        assertThat(english).contains("Decisions without a signature", "overtaken");
        var bank = desks.of(site, "Berta Bank", "bank");
        assertThat(main(bank)).doesNotContain("Entscheidungen ohne Unterschrift");
    }

    @Test
    void whatIsDecidedWaitsForTheSignatureInTheWorkList() {
        var own = desks.of(site, "Susi Sprecherin", "speaker", OWN);
        assertThat(own.get("/schreibtisch").page().select("main").text()).contains("Votum der Werkstatt");
        move(own, "recommended");
        assertThat(own.get("/schreibtisch").page().select("main").text()).contains("Beschlussauszug unterzeichnen");
        assertThat(own.get("/schreibtisch/verfahren/an-der-reihe")
                        .page()
                        .select("main")
                        .text())
                .contains("entschieden; wartet auf die Unterschrift");
    }
}
