package org.wandelwerk.promoter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.Site.Answer;
import org.wandelwerk.committee.ACommittee;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.DecisionOutcome;
import org.wandelwerk.project.Projects;

/** Somebody else carries a project on after a body decided: two people of the office, and all are told. */
@House
@Import(Desks.class)
class PromoterChangePagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private Projects projects;

    @Autowired
    private Committees committees;

    @Autowired
    private DSLContext sql;

    private Site site;
    private Desk first;
    private Desk second;
    private String key;

    @BeforeEach
    void aProjectThatWasDecided() {
        site = new Site(port);
        first = desks.of(site, "Otto Office", "administrator");
        second = desks.of(site, "Berta Beide", "administrator");
        var workshop = ACommittee.workshop(87, "Werkstatt 87").build();
        var dossier = AProject.withId(UUID.randomUUID().toString())
                .of(workshop.id())
                .decided(DecisionOutcome.RECOMMENDED, "2021-03")
                .build();
        Acting.as(HouseActors.IMPORT, () -> {
            committees.takeOver(workshop);
            return projects.takeOver(dossier);
        });
        key = dossier.project().key().value();
    }

    private String address() {
        return "/schreibtisch/projekte/" + key + "/traeger";
    }

    private Answer propose(Desk desk, String promoter, String reason) {
        return desk.send(Form.in(desk.get(address()).page(), "/traeger")
                .with("traeger", promoter)
                .with("grund", reason));
    }

    private Answer press(Desk desk, String button) {
        return desk.send(Form.in(desk.get(address()).page(), button));
    }

    private String carriedBy() {
        return site.get("/projekte/" + key)
                .page()
                .select("dl.facts div:has(dt:containsOwn(Träger)) dd")
                .text();
    }

    private int told(Desk desk) {
        return sql.fetchCount(sql.selectFrom("notification.notices where kind = 'promoter-change' and person_id = '"
                + desk.person().id().value() + "'"));
    }

    @Test
    void whatOneProposesASecondConfirmsAndBodyAndPromoterAreTold() {
        var speaker = desks.of(
                site,
                "Sina Sprecherin",
                "speaker",
                new Scope.OfCommittee(ACommittee.workshop(87, "x").build().key()));
        var promoter = desks.of(site, "Paula Projekt", "promoter", new Scope.OfProject(key));
        var before = carriedBy();
        assertThat(propose(first, "Stadt Guben", "Die Gesellschaft wurde aufgelöst.")
                        .status())
                .isEqualTo(303);
        theFirstDoesNotConfirm();
        assertThat(carriedBy()).isEqualTo(before);
        assertThat(second.get("/schreibtisch/aufgaben/meine")
                        .page()
                        .select("main")
                        .text())
                .contains("Einen anderen Träger bestätigen", "Stadt Guben");

        assertThat(press(second, "/bestaetigung").status()).isEqualTo(303);
        assertThat(carriedBy()).isEqualTo("Stadt Guben");
        var page = first.get(address()).page().select("section:has(#past)").text();
        assertThat(page)
                .contains(
                        "Die Gesellschaft wurde aufgelöst.",
                        "vorgeschlagen von Otto Office",
                        "bestätigt von Berta Beide",
                        "Vorher: Stadt Cottbus");
        assertThat(told(speaker)).isEqualTo(1);
        assertThat(told(promoter)).isEqualTo(1);
        standsInTheLineOfTime();
    }

    private void theFirstDoesNotConfirm() {
        var mine = Form.in(first.get(address()).page(), "/verwerfung");
        assertThat(first.get(address()).page().select("form[action$=/bestaetigung]"))
                .isEmpty();
        assertThat(first.send(new Form(mine.address().replace("/verwerfung", "/bestaetigung"), mine.fields()))
                        .status())
                .isEqualTo(409);
        assertThat(desks.of(site, "Petra Prüft", "auditor").mine()).noneMatch(task -> task.contains("Stadt Guben"));
    }

    private void standsInTheLineOfTime() {
        assertThat(told(second)).as("nobody is told of the own deeds").isZero();
        var trail = "/schreibtisch/verlauf/projekte/" + key;
        assertThat(first.get(trail).page().select("main").text())
                .contains("Wechsel des Trägers", "Die Gesellschaft wurde aufgelöst.");
        assertThat(site.get("/projekte/" + key + "/verlauf")
                        .page()
                        .select("main")
                        .text())
                .contains("Projektträger laut Quelle")
                .doesNotContain("aufgelöst", "Otto Office");
    }

    @Test
    void whatIsDroppedChangesNothingAndMakesRoomForAnother() {
        propose(first, "Stadt Guben", "Aufgelöst.");
        assertThat(first.get(address()).page().select("form.report")).isEmpty();
        assertThat(press(first, "/verwerfung").status()).isEqualTo(303);
        assertThat(carriedBy()).doesNotContain("Guben");
        assertThat(propose(first, "Stadt Forst", "Aufgelöst.").status()).isEqualTo(303);
        assertThat(first.get(address()).page().select("section:has(#past)").text())
                .contains("verworfen von Otto Office", "wartet auf Bestätigung");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingTypedIsLost() {
        var answer = propose(first, "Stadt Guben", " ");
        assertThat(answer.status()).isEqualTo(422);
        var page = answer.page();
        assertThat(page.select("#traeger").val()).isEqualTo("Stadt Guben");
        assertThat(page.select("#grund").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#grund-error").text()).contains("Begründung");
        assertThat(page.select("#message a[href=#grund]")).hasSize(1);
        assertThat(first.get("/en" + address()).page().select("h1").text()).isEqualTo("Promoter of the project");
    }

    @Test
    void aProjectOnWhichNobodyDecidedIsCarriedByOthersWithoutThisAct() {
        var dossier = AProject.withId(UUID.randomUUID().toString()).build();
        Acting.as(HouseActors.IMPORT, () -> projects.takeOver(dossier));
        key = dossier.project().key().value();
        var page = first.get(address()).page();
        assertThat(page.select("form.report")).isEmpty();
        assertThat(page.select("main").text()).contains("kein Gremium beschlossen");
    }

    @Test
    void theEditedRecordOfADecidedProjectKeepsItsPromoter() {
        var id = sql.fetchValue("select id from project.projects where key = ?", key);
        var edit = "/schreibtisch/bearbeiten/projekte/" + id;
        first.send(Form.in(first.get(edit).page(), edit).with("f_promoters", "Stadt Guben"));
        var answer = first.send(Form.in(first.get(edit).page(), "/vorschlag"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(carriedBy()).doesNotContain("Guben");
    }
}
