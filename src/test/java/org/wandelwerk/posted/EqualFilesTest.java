package org.wandelwerk.posted;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.MailHouse;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.Projects;

/** A hundred equal requests at once, on each form by which the office brings files, make one version. */
@MailHouse
@Isolated
class EqualFilesTest {

    /** Not that somebody noted beside it what stands in the file. */
    private static final String CHOICES = "history.changes where table_name = 'document.versions'"
            + " and before->'readers' is distinct from after->'readers'";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private Projects projects;

    @Autowired
    private DSLContext sql;

    private Desk desk;
    private OneOfMany one;
    private String papers = "";

    @BeforeEach
    void aProjectAndTheOffice() {
        one = new OneOfMany(sql);
        desk = desks.of(new Site(port), "Ada Alleskann", "administrator");
        var dossier = AProject.withId(UUID.randomUUID().toString()).build();
        Acting.as(HouseActors.IMPORT, () -> projects.takeOver(dossier));
        papers = "/schreibtisch/projekte/" + dossier.project().key() + "/unterlagen";
    }

    @Test
    void aPaperOfAProject() {
        var form = Form.in(desk.get(papers).page(), "/unterlagen").with("leser", List.of("BANK"));
        one.makesThoughBusy(
                "document.versions", () -> desk.hand(form, "datei", "Plan.txt", "Ein Plan.".getBytes(UTF_8)));
    }

    @Test
    void aNewVersionOfAFileAndItsReaders() {
        var form = Form.in(desk.get(papers).page(), "/unterlagen");
        desk.hand(form, "datei", "Plan.txt", "Ein Plan.".getBytes(UTF_8));
        var file = desk.get(papers).page().select("main a[href*=/dateien/]").attr("href");
        var next = Form.in(desk.get(file).page(), "/fassung");
        one.makesThoughBusy(
                "document.versions", () -> desk.hand(next, "datei", "Neu.txt", "Ein neuer.".getBytes(UTF_8)));

        var readers = Form.in(desk.get(file).page(), "/leser").with("leser", List.of("BANK"));
        var choices = one.count(CHOICES);
        assertThat(OneOfMany.atOnce(() -> desk.send(readers))).allMatch(answer -> answer.status() == 303);
        assertThat(one.count(CHOICES)).isEqualTo(choices + 1);
    }
}
