package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.Site.Answer;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.organisation.Organisation;
import org.wandelwerk.organisation.RecordedOrganisations;
import org.wandelwerk.project.ProjectDossier;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.project.Standpoint;

/** One person of the office takes over into the project what somebody handed in, and takes that back. */
abstract class OfficeTakesOver extends WriterAndOffice {

    @Autowired
    ProjectMoves moves;

    @Autowired
    Committees committees;

    @Autowired
    RecordedOrganisations organisations;

    private @Nullable Desk desk;

    /** Always the same person. */
    @Override
    Desk office() {
        var known = desk;
        if (known == null) {
            known = super.office();
            desk = known;
        }
        return known;
    }

    void handedIn(String promoter, String partner) {
        handedIn(promoter, partner, "given");
    }

    /** @param consent what is answered to whether it may be published; empty for nothing */
    void handedIn(String promoter, String partner, String consent) {
        save("idee", IDEA);
        save("idee", Map.of("a_promoter", promoter));
        save(
                "traeger",
                Map.of(
                        "a_promoter-kind",
                        "municipality",
                        "a_partners.1.name",
                        partner,
                        "a_partners.2.name",
                        "Verein der Ungenannten"));
        save("wirkung", Map.of("a_workshop", "w3", "a_funding-area", "a2"));
        save("geld", Map.of("a_total", "1.250.000", "a_own-share", "125.000,50", "a_wanted", "1.124.999,50"));
        save("erklaerung", Map.of("a_consent-publication", consent));
        assertThat(handIn().status()).isEqualTo(303);
    }

    /** Some organisation whose name nobody else has. */
    Organisation known() {
        return organisations.all().stream()
                .filter(one -> one.shortName() == null && !one.formerNames().isEmpty())
                .findFirst()
                .orElseGet(() -> organisations.all().getFirst());
    }

    String page() {
        return received() + "/uebernahme";
    }

    Form form() {
        return pressed(office().get(page()).page());
    }

    /** The form with the button by which something is taken over, and not the one by which somebody is looked for. */
    static Form pressed(Document page) {
        return Form.in(page, "/uebernahme").without("suchen");
    }

    Form undoing() {
        return Form.in(office().get(page()).page(), "/zuruecknahme");
    }

    Answer send(Form form) {
        return office().send(form);
    }

    PublicKey key() {
        return PublicKey.read(profile().replace("/ideen/", "")).orElseThrow();
    }

    Standpoint standpoint() {
        return moves.find(key()).orElseThrow();
    }

    ProjectDossier dossier() {
        return standpoint().dossier();
    }
}
