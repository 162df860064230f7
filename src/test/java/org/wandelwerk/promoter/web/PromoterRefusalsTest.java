package org.wandelwerk.promoter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.Site.Answer;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.access.Days;
import org.wandelwerk.identity.access.GrantWish;
import org.wandelwerk.identity.access.HouseGrants;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.moving.Moving;
import org.wandelwerk.organisation.AnOrganisation;
import org.wandelwerk.organisation.Organisation;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.DecisionOutcome;
import org.wandelwerk.project.ProjectDossier;
import org.wandelwerk.project.Projects;

/** What keeps a project with its promoter, what is said then, and who is told when somebody else carries it. */
@House
@Import(Desks.class)
class PromoterRefusalsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private Projects projects;

    @Autowired
    private Moving moving;

    @Autowired
    private Organisations organisations;

    @Autowired
    private HouseGrants grants;

    @Autowired
    private DSLContext sql;

    private Site site;
    private Desk first;
    private Desk second;
    private String id;
    private PublicKey key;

    @BeforeEach
    void aProjectThatWasDecided() {
        site = new Site(port);
        first = desks.of(site, "Otto Office", "administrator");
        second = desks.of(site, "Berta Beide", "administrator");
        id = UUID.randomUUID().toString();
        key = come(AProject.withId(id).decided(DecisionOutcome.RECOMMENDED, "2021-03"));
    }

    private PublicKey come(AProject project) {
        ProjectDossier dossier = project.build();
        Acting.as(HouseActors.IMPORT, () -> projects.takeOver(dossier));
        return dossier.project().key();
    }

    private String address() {
        return "/schreibtisch/projekte/" + key + "/traeger";
    }

    private Form proposal(Desk desk, String promoter) {
        return Form.in(desk.get(address()).page(), "/traeger")
                .with("traeger", promoter)
                .with("grund", "Die Gesellschaft wurde aufgelöst.");
    }

    private Answer press(Desk desk, String button) {
        return desk.send(Form.in(desk.get(address()).page(), button));
    }

    private void end() {
        Acting.as(HouseActors.SYSTEM, () -> {
            moving.withdraw(key, "Zurückgenommen.");
            return key;
        });
    }

    private int told(Desk desk, String address) {
        return sql.fetchCount(sql.selectFrom("notification.notices where kind = 'promoter-change' and address = '"
                + address + "' and person_id = '" + desk.person().id().value() + "'"));
    }

    private static void isRefusedAndKept(Answer answer, String words) {
        assertThat(answer.status()).isEqualTo(422);
        Document page = answer.page();
        assertThat(page.select("#traeger-error").text()).contains(words);
        assertThat(page.select("#grund").val()).isEqualTo("Die Gesellschaft wurde aufgelöst.");
    }

    @Test
    void whoeverCarriesItAlreadyIsNoOther() {
        isRefusedAndKept(first.send(proposal(first, "Stadt Cottbus / Wilde Möhre GmbH")), "trägt das Projekt schon");
    }

    @Test
    void whoeverHandsInForItProposesAndConfirmsNothing() {
        assertThat(first.send(proposal(first, "Stadt Guben")).status()).isEqualTo(303);
        var days = new Days(LocalDate.of(2020, 1, 1), null);
        var own = new Scope.OfProject(key.value());
        Acting.as(HouseActors.SYSTEM, () -> {
            grants.begin(new GrantWish(second.person().id(), "promoter", own, days, "for a test"));
            return second;
        });
        assertThat(press(second, "/bestaetigung").status()).isEqualTo(409);
        press(first, "/verwerfung");
        isRefusedAndKept(second.send(proposal(second, "Stadt Guben")), "reichen für einen der beiden Träger ein");
    }

    @Test
    void whatWasTypedStaysWhenAnotherChangeCameInBetween() {
        var late = proposal(second, "Stadt Forst");
        first.send(proposal(first, "Stadt Guben"));
        var answer = second.send(late);
        isRefusedAndKept(answer, "Ein anderer Wechsel wartet");
        assertThat(answer.page().select("#traeger").val()).isEqualTo("Stadt Forst");
    }

    @Test
    void whatWasDroppedIsNotConfirmed() {
        first.send(proposal(first, "Stadt Guben"));
        var confirming = Form.in(second.get(address()).page(), "/bestaetigung");
        press(first, "/verwerfung");
        assertThat(second.send(confirming).status()).isEqualTo(409);
    }

    @Test
    void aChangeOfSomebodyWhoCarriesItNoMoreIsNotConfirmed() {
        first.send(proposal(first, "Stadt Guben"));
        come(AProject.withId(id)
                .decided(DecisionOutcome.RECOMMENDED, "2021-03")
                .by(organisation("Verein " + id).id()));
        assertThat(press(second, "/bestaetigung").status()).isEqualTo(409);
    }

    private Organisation organisation(String name) {
        var organisation = AnOrganisation.named(name).build();
        Acting.as(HouseActors.IMPORT, () -> organisations.takeOver(organisation));
        return organisation;
    }

    @Test
    void aProjectWhoseWayEndedUndecidedIsPutRightByEditing() {
        var decided = proposal(first, "Stadt Guben");
        key = come(AProject.withId(UUID.randomUUID().toString()));
        end();
        assertThat(first.get(address()).page().select("main").text())
                .contains("zu Ende, ohne dass ein Gremium beschlossen hat");
        assertThat(first.send(new Form(address(), decided.fields())).status()).isEqualTo(409);
    }

    @Test
    void aDecidedProjectWhoseWayEndedIsPutRightByTheActAndNobodyIsTold() {
        var promoter = desks.of(site, "Paula Projekt", "promoter", new Scope.OfProject(key.value()));
        end();
        assertThat(first.send(proposal(first, "Stadt Guben")).status()).isEqualTo(303);
        assertThat(press(second, "/bestaetigung").status()).isEqualTo(303);
        assertThat(first.get(address()).page().select("section:has(#present)").text())
                .contains("Stadt Guben");
        assertThat(told(promoter, "/schreibtisch/projekte/" + key + "/schritt")).isZero();
    }

    @Test
    void whoHandsInForOneOfThemIsToldWhereItAnswersAndAnUninvolvedOfficeIsNot() {
        var former = organisation("Verein " + id);
        key = come(AProject.withId(UUID.randomUUID().toString())
                .decided(DecisionOutcome.RECOMMENDED, "2021-03")
                .by(former.id()));
        var before = new Scope.OfOrganisation(former.id().value());
        var dora = desks.of(site, "Dora Delegierte", "promoter", before);
        var office = desks.of(site, "Olga Office", "office");
        first.send(proposal(first, "Stadt Guben"));
        assertThat(press(second, "/bestaetigung").status()).isEqualTo(303);
        assertThat(told(dora, "/projekte/" + key)).isEqualTo(1);
        assertThat(dora.get("/projekte/" + key).status()).isEqualTo(200);
        var step = "/schreibtisch/projekte/" + key + "/schritt";
        assertThat(told(dora, step)).isZero();
        assertThat(told(office, step)).isZero();
        assertThat(told(first, step)).isZero();
    }
}
