package org.wandelwerk.profile.web;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.organisation.Organisation;

/** Whom the office takes over as promoter: who is known by name, who is looked for, and who stays open. */
class TakenOrganisationsTest extends OfficeTakesOver {

    @Test
    void whoeverIsLookedForCanBeChosenAndStaysSo() {
        handedIn("Wir aus dem Dorf", "niemand");
        var one = known();
        var found = office().send(form().with("akteur", one.name()).with("suchen", "1"));
        assertThat(found.status()).isEqualTo(200);
        var id = one.id().value().toString();
        var chosen = Form.in(found.page(), "/uebernahme").with("traeger", id);
        var again = office().send(chosen.with("akteur", "zzz").with("suchen", "1"));
        assertThat(Form.in(again.page(), "/uebernahme").value("traeger")).isEqualTo(id);
        send(pressed(again.page()));
        assertThat(dossier().project().promoters().matched()).containsExactly(one.id());
    }

    @Test
    void aNameThatSeveralMayHaveIsLeftToTheOffice() {
        var two = organisations.all().stream().collect(groupingBy(Organisation::kind)).values().stream()
                .filter(of -> of.size() > 1)
                .findFirst()
                .orElseThrow();
        var shared = two.getFirst().name();
        var other = two.getLast();
        put(called(other, shared));
        handedIn(shared, "niemand");
        assertThat(form().value("traeger")).isEmpty();
        var offered = office().get(page()).page().select("#traeger option").eachAttr("value");
        assertThat(offered)
                .contains(
                        two.getFirst().id().value().toString(),
                        other.id().value().toString());
        put(other);
    }

    private void put(Organisation organisation) {
        Acting.as(HouseActors.SYSTEM, () -> {
            organisations.put(organisation);
            return organisation;
        });
    }

    private static Organisation called(Organisation one, String spelling) {
        return new Organisation(
                one.id(),
                one.slug(),
                one.kind(),
                one.names(),
                Set.of(spelling),
                one.municipality(),
                one.town(),
                one.note(),
                one.sources(),
                one.origin());
    }
}
