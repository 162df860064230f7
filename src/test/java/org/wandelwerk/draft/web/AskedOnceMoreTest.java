package org.wandelwerk.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.identity.access.Scope;

/** Where a page is open to more people than its form, the form is asked of them once more. */
class AskedOnceMoreTest extends HouseOfBodies {

    private static final String DESK = "/schreibtisch/bearbeiten";

    @Autowired
    private DSLContext sql;

    private Desk worker(Committee body) {
        return desks.of(site, "Nina Nur", "office", new Scope.OfCommittee(body.key()));
    }

    private Committee body(String id) {
        return committees.all().stream()
                .filter(body -> body.id().value().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String workshopSeat() {
        return DESK + "/sitze/" + sql.fetchValue("""
            select s.id from committee.seats s join committee.committees c on c.id = s.committee_id
            where c.kind = 'WORKSHOP' and c.number = 2 order by s.id limit 1\
            """);
    }

    @Test
    void aSeatGoesToAnotherOrganisationOnlyByThoseWhoSeatPeopleInAllBodies() {
        var seat = workshopSeat();
        var form = Form.in(house.get(seat).page(), seat);
        var worker = worker(body(form.value("f_committee")));
        var other = form.value("f_organisation").contains("Spremberg") ? "Stadt Guben" : "Stadt Spremberg";

        var own = Form.in(worker.get(seat).page(), seat).with("f_organisation", other);
        var refused = worker.send(own);
        var errors =
                refused.page().select("#f-organisation-error, .field__error").text();
        var kept = house.send(Form.in(house.get(seat).page(), seat).with("f_organisation", other));
        var shown = house.follow(kept).page().select(".field__error").text();
        house.press(seat, "/verwerfung");

        assertThat(errors).contains("nur, wer in allen Gremien festhält");
        assertThat(kept.status()).isEqualTo(303);
        assertThat(shown).doesNotContain("nur, wer in allen Gremien festhält");
    }

    @Test
    void whoMayNotPublishWhatLeadsElsewhereLiftsNoPlanOfIt() {
        var seat = workshopSeat();
        var form = Form.in(house.get(seat).page(), seat);
        var own = body(form.value("f_committee"));
        var other = committees.all().stream()
                .filter(body -> !body.equals(own))
                .findFirst()
                .orElseThrow();
        var worker = worker(own);
        var before = Form.in(worker.get(seat).page(), seat);
        house.send(form.with("f_committee", other.id().value().toString()));
        house.press(seat, "/vorschlag");

        var lifted = worker.send(before.with("fassung", "2").to(seat + "/aufhebung"));
        house.press(seat, "/verwerfung");
        assertThat(lifted.status()).isEqualTo(409);
        assertThat(lifted.page().select("main").text()).contains("führt in ein Gremium oder aus einem Gremium");
    }

    @Test
    void whoReadsARecordAndMayNotEditItLooksUpNoNamesForItAndIsAskedForNoReasonToRecallIt() {
        var seat = workshopSeat();
        var looked = Form.in(house.get(seat).page(), seat).with("s_organisation", "Stadt");
        assertThat(house.send(looked).status()).as("the looking form").isEqualTo(200);
        for (var role : List.of("auditor", "ministry", "research")) {
            var reader = desks.of(site, "Rita Rolle", role);
            var token = Form.in(reader.get("/schreibtisch").page(), "/abmelden").value("token");
            assertThat(reader.send(looked.with("token", token)).status())
                    .as(role)
                    .isIn(404, 409);
            assertThat(reader.get(seat + "/rueckruf").status()).as(role).isIn(404, 409);
        }
    }
}
