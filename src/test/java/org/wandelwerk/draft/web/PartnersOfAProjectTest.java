package org.wandelwerk.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.organisation.AnOrganisation;
import org.wandelwerk.organisation.Organisation;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.ProjectDossier;
import org.wandelwerk.project.Projects;

/** Who takes part in a public project is put right as its other public facts are: by two people, and told. */
@House
@Import(Desks.class)
class PartnersOfAProjectTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Projects projects;

    private Site site;
    private Desk writer;
    private Desk second;
    private Organisation promoter;
    private Organisation partner;
    private ProjectDossier dossier;
    private String draft;

    @BeforeEach
    void aPublicProject() {
        site = new Site(port);
        writer = desks.of(site, "Wanda Wort", "office");
        second = desks.of(site, "Zoe Zweit", "office");
        var word = UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9]", "x");
        promoter = AnOrganisation.named("Stadtwerke " + word).build();
        partner = AnOrganisation.named("Heimatverein " + word).build();
        dossier =
                AProject.withId(UUID.randomUUID().toString()).by(promoter.id()).build();
        Acting.as(HouseActors.IMPORT, () -> {
            organisations.takeOver(promoter);
            organisations.takeOver(partner);
            return projects.takeOver(dossier);
        });
        draft = "/schreibtisch/bearbeiten/projekte/" + dossier.project().id().value();
    }

    private Form form() {
        return Form.in(writer.get(draft).page(), draft);
    }

    private void publish() {
        assertThat(writer.press(draft, "/vorschlag").status()).isEqualTo(303);
        assertThat(second.press(draft, "/veroeffentlichung").status()).isEqualTo(303);
    }

    private List<String> partners() {
        return site.get("/projekte/" + dossier.project().key())
                .page()
                .select("dl.facts div:has(dt:containsOwn(Partner)) dd")
                .eachText();
    }

    @Test
    void aPartnerIsLookedForNamedPublishedAndTakenOffAgain() {
        var found = writer.send(form().with("s_partners", partner.name())).page();
        assertThat(found.select("#f_partners label:has(input)").eachText()).contains(partner.name());
        assertThat(writer.send(form().with("f_partners", partner.id().value().toString()))
                        .status())
                .isEqualTo(303);
        assertThat(partners()).as("nothing is public yet").isEmpty();
        publish();
        assertThat(partners()).containsExactly(partner.name());
        assertThat(site.get("/akteure/" + partner.slug())
                        .page()
                        .select("main a[href^=/projekte/]")
                        .eachAttr("href"))
                .as("the page of the partner")
                .contains("/projekte/" + dossier.project().key());
        var trail = "/schreibtisch/verlauf/projekte/" + dossier.project().id().value();
        assertThat(writer.get(trail).page().select("main").text()).contains(partner.name());
        assertThat(site.get("/projekte/" + dossier.project().key() + "/verlauf")
                        .page()
                        .select("main")
                        .text())
                .contains("Partner");

        assertThat(writer.send(form().without("f_partners")).status()).isEqualTo(303);
        publish();
        assertThat(partners()).isEmpty();
    }

    @Test
    void whoCarriesTheProjectIsNoPartnerAndNobodyNamesWhatIsNotPublic() {
        var carrying =
                writer.send(form().with("f_partners", promoter.id().value().toString()));
        assertThat(carrying.status()).isEqualTo(422);
        assertThat(carrying.page().select("#f_partners-error").text()).contains("nicht zugleich Partner");
        assertThat(writer.press(draft, "/vorschlag").status()).isEqualTo(409);
        for (var wrong : List.of(UUID.randomUUID().toString(), "quatsch")) {
            var answer = writer.send(form().with("f_partners", wrong).with("f_note", "Bleibt."));
            assertThat(answer.status()).as(wrong).isEqualTo(422);
            assertThat(answer.page().select("#f_note").text()).contains("Bleibt.");
        }
        assertThat(writer.press(draft, "/vorschlag").status()).isEqualTo(409);
        assertThat(partners()).isEmpty();
    }

    @Test
    void whoeverMayNotEditProjectsDoesNotGetThere() {
        var bank = desks.of(site, "Berta Bank", "bank");
        assertThat(bank.get(draft).status()).isIn(403, 404);
    }
}
