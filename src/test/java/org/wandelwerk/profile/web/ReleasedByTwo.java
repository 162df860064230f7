package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.project.ProjectSuccession;

/** One person of the office proposes which answers of an accepted profile become public, and another publishes them. */
abstract class ReleasedByTwo extends OfficeTakesOver {

    /** What no answer of the form means for everybody, and what is not ticked. */
    static final String[] SECRET = {"Uwe Muster", "uwe@example.org", "125.000", "1.124.999"};

    @Autowired
    private ProjectSuccession succession;

    @Autowired
    DSLContext sql;

    Desk second;

    @BeforeEach
    void aSecondPersonSits() {
        second = desks.of(new Site(port), "Zoe Zweite", "office");
    }

    void accepted(String consent) {
        handedIn("Gemeinde Jänschwalde", "Brauerei Nord", consent);
        office().send(Form.in(office().get(received()).page(), "/annehmen"));
    }

    void shown() {
        var id = dossier().project().id();
        Acting.as(HouseActors.SYSTEM, () -> {
            succession.show(id);
            return id;
        });
    }

    String release() {
        return received() + "/veroeffentlichung";
    }

    String project() {
        return "/projekte/" + key();
    }

    Form proposal() {
        return Form.in(office().get(release()).page(), "/veroeffentlichung");
    }

    Form confirmation(Desk by) {
        return Form.in(by.get(release()).page(), "/bestaetigung");
    }

    void published(List<String> questions) {
        assertThat(send(proposal().with("frage", questions)).status()).isEqualTo(303);
        assertThat(second.send(confirmation(second)).status()).isEqualTo(303);
    }

    String onThePage() {
        return new Site(port).get(project()).page().select("#steckbrief").text();
    }
}
