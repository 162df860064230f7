package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.organisation.Organisation;
import org.wandelwerk.organisation.RecordedOrganisations;
import org.wandelwerk.programme.WayEnd;
import org.wandelwerk.project.MoveKind;
import org.wandelwerk.project.Project;
import org.wandelwerk.project.ProjectBodies;
import org.wandelwerk.project.ProjectMoves;

/** Whoever acts for an organisation sees all its projects on the desk, also those that others handed in. */
class CarriedProjectsTest extends WriterAndOffice {

    @Autowired
    private ProjectBodies bodies;

    @Autowired
    private ProjectMoves moves;

    @Autowired
    private RecordedOrganisations organisations;

    private Organisation handedInFor() {
        var promoter = organisations.all().getFirst();
        save("idee", IDEA);
        save("idee", Map.of("a_promoter", "Wir aus dem Dorf"));
        assertThat(handIn().status()).isEqualTo(303);
        return promoter;
    }

    private void takenOver(Organisation promoter) {
        var office = office();
        var address = received() + "/uebernahme";
        var found = office.send(Form.in(office.get(address).page(), "/uebernahme")
                .with("akteur", promoter.name())
                .with("suchen", "1"));
        var form = Form.in(found.page(), "/uebernahme")
                .with("traeger", promoter.id().value().toString())
                .without("suchen");
        assertThat(office.send(form).status()).isEqualTo(303);
    }

    private Desk delegate(Organisation organisation) {
        return desks.of(
                new Site(port),
                "Dora Delegierte",
                "promoter",
                new Scope.OfOrganisation(organisation.id().value()));
    }

    private String way() {
        return "/schreibtisch/projekte/" + profile().replace("/ideen/", "") + "/schritt";
    }

    @Test
    void whoeverActsForTheOrganisationSeesWhereItsProjectStandsAndItsWay() {
        var promoter = handedInFor();
        var dora = delegate(promoter);
        assertThat(dora.get("/schreibtisch/vorhaben").page().select("a[href='" + way() + "']"))
                .isEmpty();
        takenOver(promoter);

        var item = dora.get("/schreibtisch/vorhaben")
                .page()
                .select("li:has(a[href='" + way() + "'])")
                .text();
        assertThat(item).contains("Dorfladen mit Ladesäule", "An der Reihe", "Seit", "Bis");
        assertThat(dora.get(way()).status()).isEqualTo(200);
    }

    @Test
    void whatBecamePartOfAnotherProjectOrIsShownOtherwiseTakesNoPlaceOfTheRest() {
        var promoter = handedInFor();
        takenOver(promoter);
        var key = PublicKey.read(profile().replace("/ideen/", "")).orElseThrow();
        var mine = List.of(promoter.id());
        var at = moves.find(key).orElseThrow();
        var id = at.dossier().project().id();
        assertThat(bodies.carriedBy(mine, List.of(), List.of(), 100))
                .extracting(Project::id)
                .contains(id);
        assertThat(bodies.carriedBy(List.of(), List.of(key), List.of(id), 1)).isEmpty();
        var ended = at.dossier().position().ended(WayEnd.MERGED, LocalDate.of(2026, 11, 1));
        Acting.as(HouseActors.SYSTEM, () -> moves.add(id, at.last().number(), MoveKind.MERGED, ended, null));
        assertThat(bodies.carriedBy(mine, List.of(key), List.of(), 100))
                .extracting(Project::id)
                .doesNotContain(id);
    }

    @Test
    void othersSeeNothingOfIt() {
        var promoter = handedInFor();
        takenOver(promoter);
        var other = delegate(organisations.all().getLast());
        assertThat(other.get("/schreibtisch/vorhaben").page().select("a[href='" + way() + "']"))
                .isEmpty();
        assertThat(other.get(way()).status()).isEqualTo(404);
    }
}
