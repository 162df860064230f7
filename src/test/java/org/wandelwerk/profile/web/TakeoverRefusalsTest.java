package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.Site;
import org.wandelwerk.appraisal.Appraisals;
import org.wandelwerk.appraisal.Settled;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.access.Days;
import org.wandelwerk.identity.access.GrantWish;
import org.wandelwerk.identity.access.HouseGrants;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.moving.MoveOrder;
import org.wandelwerk.moving.MoveRemark;
import org.wandelwerk.moving.Moving;
import org.wandelwerk.organisation.Organisation;
import org.wandelwerk.programme.WayEnd;
import org.wandelwerk.project.MoveKind;
import org.wandelwerk.project.Project;

/** What is not taken over into a project, not taken back, or not taken over otherwise by mistake. */
class TakeoverRefusalsTest extends OfficeTakesOver {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final MoveRemark BECAUSE = new MoveRemark("Passt besser dort.", null, null, null, null);

    @Autowired
    private Appraisals appraisals;

    @Autowired
    private Moving moving;

    @Autowired
    private HouseGrants grants;

    @Autowired
    private DSLContext sql;

    private Organisation handedIn() {
        var promoter = organisations.all().getFirst();
        save("idee", IDEA);
        save("idee", Map.of("a_promoter", promoter.name()));
        save("wirkung", Map.of("a_workshop", "w3"));
        assertThat(handIn().status()).isEqualTo(303);
        return promoter;
    }

    private Project project() {
        return dossier().project();
    }

    private void move(String outcome, MoveRemark remark) {
        var at = standpoint();
        Settled.all(appraisals, moves, key());
        Acting.as(
                HouseActors.SYSTEM,
                () -> moving.move(
                        at.dossier().project().key(), new MoveOrder(at.last().number(), outcome, TODAY, remark)));
    }

    /** Lets the researchers of this test do one thing more. */
    private Desk researcherWho(Permission permission) {
        sql.transaction(all -> all.dsl()
                .execute(
                        "insert into identity.role_permissions (role, permission) values ('research', ?)",
                        permission.name()));
        return desks.of(new Site(port), "Hanna Halb", "research");
    }

    @AfterEach
    void researchersOnlyRead() {
        sql.transaction(all -> all.dsl()
                .execute("delete from identity.role_permissions where role = 'research'"
                        + " and permission in ('RECEIVE_PROJECTS', 'LEAD_PROCEDURES')"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Permission.class,
            names = {"RECEIVE_PROJECTS", "LEAD_PROCEDURES"})
    void whoHoldsOneOfTheTwoRightsAloneTakesNothingOver(Permission one) {
        handedIn();
        var half = researcherWho(one);
        assertThat(half.get(page()).status()).isEqualTo(404);
        var token = Form.in(half.get("/schreibtisch/mitteilungen").page(), "/mitteilungen")
                .value("token");
        assertThat(half.send(form().with("token", token)).status()).isEqualTo(404);
        assertThat(project().workshops()).isEmpty();
        var whole = researcherWho(
                one == Permission.RECEIVE_PROJECTS ? Permission.LEAD_PROCEDURES : Permission.RECEIVE_PROJECTS);
        assertThat(whole.send(pressed(whole.get(page()).page())).status()).isEqualTo(303);
        assertThat(project().workshops()).containsExactly(committees.workshop(3).id());
    }

    @Test
    void whoCarriedItInAnOlderVersionIsNotItsPromoterAgainWhenALaterTakeoverIsTakenBack() {
        var promoter = handedIn();
        send(form().with("traeger", promoter.id().value().toString()));
        assertThat(project().promoters().matched()).containsExactly(promoter.id());
        office().send(Form.in(office().get(received()).page(), "/zurueckgeben")
                .with("frage", "summary")
                .with("grund", "Wer trägt es?"));
        save("idee", Map.of("a_promoter", "Wir aus dem Dorf"));
        assertThat(handIn().status()).isEqualTo(303);
        assertThat(send(form()).status()).isEqualTo(303);

        assertThat(send(undoing()).status()).isEqualTo(303);
        assertThat(project().promoters().given()).isEqualTo("Wir aus dem Dorf");
        assertThat(project().promoters().matched()).isEmpty();
        assertThat(project().workshops()).containsExactly(committees.workshop(3).id());
    }

    @ParameterizedTest
    @EnumSource(
            value = WayEnd.class,
            names = {"REDIRECTED", "WITHDRAWN", "MERGED"})
    void whateverEndedTheWayNothingIsTakenOverOrBack(WayEnd end) {
        handedIn();
        send(form());
        var again = form();
        var undo = undoing();
        end(end);
        assertThat(send(again).status()).isEqualTo(409);
        assertThat(send(undo).status()).isEqualTo(409);
        assertThat(project().workshops()).containsExactly(committees.workshop(3).id());
        assertThat(office().get(page()).page().select("form[action$=/uebernahme]"))
                .isEmpty();
    }

    private void end(WayEnd end) {
        if (end == WayEnd.REDIRECTED) {
            move("complete", MoveRemark.NONE);
            move("redirected", BECAUSE);
            return;
        }
        var at = standpoint();
        var kind = end == WayEnd.MERGED ? MoveKind.MERGED : MoveKind.WITHDRAWN;
        var ended = at.dossier().position().ended(end, TODAY);
        Acting.as(
                HouseActors.SYSTEM,
                () -> moves.add(at.dossier().project().id(), at.last().number(), kind, ended, null));
    }

    @Test
    void whoeverHandsInForThePromoterTakesNothingOver() {
        var promoter = handedIn();
        Acting.as(HouseActors.SYSTEM, () -> {
            grants.begin(new GrantWish(
                    office().person().id(),
                    "promoter",
                    new Scope.OfOrganisation(promoter.id().value()),
                    new Days(TODAY.minusDays(1), null),
                    "for a test"));
            return promoter;
        });
        assertThat(send(form().with("traeger", promoter.id().value().toString()))
                        .status())
                .isEqualTo(409);
        assertThat(project().promoters().matched()).isEmpty();
        assertThat(send(form().with("traeger", "")).status()).isEqualTo(303);
    }

    @Test
    void theWorkshopStaysOnceTheProjectCameBeforeIt() {
        handedIn();
        send(form());
        move("complete", MoveRemark.NONE);
        move("ready", MoveRemark.NONE);
        var other = committees.workshop(4).id();
        assertThat(send(undoing()).status()).isEqualTo(409);
        assertThat(office().get(page()).page().select("#werkstatt option").eachAttr("value"))
                .doesNotContain(other.value().toString());
        assertThat(send(form().with("gesamt", "5.000")).status()).isEqualTo(303);
        move("recommended", BECAUSE);
        assertThat(send(form().with("werkstatt", "")).status()).isEqualTo(409);
        assertThat(project().workshops())
                .isEqualTo(List.of(committees.workshop(3).id()));
    }

    @Test
    void whoCarriesItStaysOnceABodyDecidedOnIt() {
        var promoter = handedIn();
        send(form().with("traeger", promoter.id().value().toString()));
        move("complete", MoveRemark.NONE);
        move("ready", MoveRemark.NONE);
        move("recommended", BECAUSE);
        var answer = send(form().with("traeger", ""));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("main").text()).contains("nur durch einen Wechsel des Trägers");
        assertThat(project().promoters().matched()).containsExactly(promoter.id());
        assertThat(send(form().with("gesamt", "6.000")).status()).isEqualTo(303);
    }

    @Test
    void aSecondTakeoverBeginsWithWhatTheOfficeCorrectedAndTellsWhatStandsThere() {
        var promoter = handedIn();
        var workshop = committees.workshop(4);
        send(form().with("werkstatt", workshop.id().value().toString())
                .with("traeger", promoter.id().value().toString())
                .with("gesamt", "2.000.000"));
        var page = office().get(page()).page();
        var again = Form.in(page, "/uebernahme");
        assertThat(again.value("werkstatt")).isEqualTo(workshop.id().value().toString());
        assertThat(again.value("gesamt")).isEqualTo("2000000");
        assertThat(page.select("#gesamt-hint").text()).contains("Bisher beim Projekt: 2.000.000");
        assertThat(page.select("section:has(#former) li").text())
                .contains(workshop.name().de(), promoter.name(), "2.000.000");
        assertThat(send(form()).status()).isEqualTo(303);
        assertThat(project().workshops()).containsExactly(workshop.id());
    }

    @Test
    void aFormOfAnotherProfileTellsOfNoSuccess() {
        handedIn();
        var sent = form();
        assertThat(send(sent).status()).isEqualTo(303);
        somebodyBegins();
        handedIn();
        assertThat(send(form().with("schluessel", sent.value("schluessel"))).status())
                .isEqualTo(409);
        assertThat(project().workshops()).isEmpty();
    }
}
