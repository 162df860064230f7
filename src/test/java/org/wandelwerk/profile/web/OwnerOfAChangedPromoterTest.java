package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.Site;
import org.wandelwerk.appraisal.Appraisals;
import org.wandelwerk.appraisal.Settled;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.moving.MoveOrder;
import org.wandelwerk.moving.MoveRemark;
import org.wandelwerk.moving.Moving;

/** Whose profile it is learns once that somebody else carries the project on, whatever else that person may do. */
class OwnerOfAChangedPromoterTest extends OfficeTakesOver {

    @Autowired
    private DSLContext sql;

    @Autowired
    private Moving moving;

    @Autowired
    private Appraisals appraisals;

    @Autowired
    private Clock clock;

    private Desk owner;
    private Desk second;

    @BeforeEach
    void aProjectWithAnOwnerThatAWorkshopSentBack() {
        handedIn("Gemeinde Jänschwalde", "niemand");
        owner = desks.of(new Site(port), "Petra Promoter", "promoter", new Scope.OfProject(key().value()));
        second = desks.of(new Site(port), "Berta Beide", "administrator");
        writer.cookies().put("SESSION", owner.token().value());
        writer.send(Form.in(writer.get(profile()).page(), profile().replace("/ideen", "/schreibtisch/vorhaben")));
        send(form());
        office().send(Form.in(office().get(received()).page(), "/annehmen"));
        move("ready", MoveRemark.NONE);
        move("qualify", new MoveRemark("Noch nicht reif.", null, null, null, null));
    }

    private void move(String outcome, MoveRemark remark) {
        Settled.all(appraisals, moves, key());
        var after = standpoint().last().number();
        var order = new MoveOrder(after, outcome, LocalDate.now(clock), remark);
        Acting.as(HouseActors.SYSTEM, () -> moving.move(key(), order));
    }

    private String address() {
        return "/schreibtisch/projekte/" + key() + "/traeger";
    }

    private List<String> told(Desk person) {
        return sql.fetch(
                        "select kind from notification.notices where person_id = ?",
                        person.person().id().value())
                .getValues(0, String.class);
    }

    private void carriedByAnother() {
        office().send(Form.in(office().get(address()).page(), "/traeger")
                .with("traeger", "Stadt Guben")
                .with("grund", "Die Gemeinde wurde eingegliedert."));
        second.send(Form.in(second.get(address()).page(), "/bestaetigung"));
    }

    /** Where the list tells until when the step of the project should be left. */
    private Elements days() {
        return owner.get("/schreibtisch/vorhaben").page().select("main dt:contains(Bis)");
    }

    @Test
    void whoCarriesItNoMoreReadsNoDayInTheListEither() {
        assertThat(days()).hasSize(1);
        carriedByAnother();
        assertThat(days()).isEmpty();
    }

    @Test
    void theOwnerWhoAlsoHandsInForTheProjectIsToldOnceAndByTheProfile() {
        var before = told(owner).size();
        assertThat(office().send(Form.in(office().get(address()).page(), "/traeger")
                                .with("traeger", "Stadt Guben")
                                .with("grund", "Die Gemeinde wurde eingegliedert."))
                        .status())
                .isEqualTo(303);
        assertThat(told(owner)).as("what is only proposed is told to nobody").hasSize(before);
        var confirmation = Form.in(second.get(address()).page(), "/bestaetigung");
        assertThat(second.send(confirmation).status()).isEqualTo(303);
        second.send(confirmation);
        assertThat(told(owner)).hasSize(before + 1);
        assertThat(told(owner).getLast()).isEqualTo("profile-reply");
        assertThat(told(owner)).doesNotContain("promoter-change");
    }
}
