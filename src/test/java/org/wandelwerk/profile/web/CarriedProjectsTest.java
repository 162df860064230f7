package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.organisation.Organisation;
import org.wandelwerk.organisation.RecordedOrganisations;

/** Whoever acts for an organisation sees all its projects on the desk, also those that others handed in. */
class CarriedProjectsTest extends WriterAndOffice {

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
    void othersSeeNothingOfIt() {
        var promoter = handedInFor();
        takenOver(promoter);
        var other = delegate(organisations.all().getLast());
        assertThat(other.get("/schreibtisch/vorhaben").page().select("a[href='" + way() + "']"))
                .isEmpty();
        assertThat(other.get(way()).status()).isEqualTo(404);
    }
}
