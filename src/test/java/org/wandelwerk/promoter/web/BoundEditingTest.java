package org.wandelwerk.promoter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.appraisal.Appraisals;
import org.wandelwerk.appraisal.Settled;
import org.wandelwerk.committee.ACommittee;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.moving.MoveOrder;
import org.wandelwerk.moving.MoveRemark;
import org.wandelwerk.moving.Moving;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.DecisionOutcome;
import org.wandelwerk.project.Project;
import org.wandelwerk.project.ProjectDossier;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.project.Projects;
import org.wandelwerk.project.Promoters;

/** Editing keeps the promoter of whatever the act alone changes. */
@House
@Import(Desks.class)
class BoundEditingTest {

    private static final MoveRemark BECAUSE = new MoveRemark("Weil es trägt.", null, null, null, null);

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private Projects projects;

    @Autowired
    private Committees committees;

    @Autowired
    private Moving moving;

    @Autowired
    private Appraisals appraisals;

    @Autowired
    private ProjectMoves moves;

    @Autowired
    private Clock clock;

    private Desk editor;

    @BeforeEach
    void somebodyEdits() {
        editor = desks.of(new Site(port), "Otto Office", "administrator");
    }

    private int editedPromoterOf(Project project) {
        var edit = "/schreibtisch/bearbeiten/projekte/" + project.id().value();
        editor.send(Form.in(editor.get(edit).page(), edit).with("f_promoters", "Stadt Guben"));
        return editor.send(Form.in(editor.get(edit).page(), "/vorschlag")).status();
    }

    private Project moved(String... outcomes) {
        var workshop = ACommittee.workshop(88, "Werkstatt 88").build();
        Acting.as(HouseActors.IMPORT, () -> committees.takeOver(workshop));
        var project = AProject.withId(UUID.randomUUID().toString())
                .of(workshop.id())
                .build()
                .project();
        Acting.as(HouseActors.SYSTEM, () -> moving.enter(project, "lausitz-brandenburg", ""));
        var after = 1;
        for (var outcome : outcomes) {
            var order = new MoveOrder(after, outcome, LocalDate.now(clock), said(outcome));
            Settled.all(appraisals, moves, project.key());
            Acting.as(HouseActors.SYSTEM, () -> moving.move(project.key(), order));
            after++;
        }
        return project;
    }

    private static MoveRemark said(String outcome) {
        return outcome.equals("complete") || outcome.equals("ready") ? MoveRemark.NONE : BECAUSE;
    }

    private static ProjectDossier unnamed(ProjectDossier dossier) {
        var known = dossier.project();
        var project = new Project(
                known.id(),
                known.key(),
                known.title(),
                known.summary(),
                new Promoters(null, List.of()),
                known.places(),
                known.workshops(),
                known.fundingArea(),
                known.period(),
                known.note(),
                known.sources(),
                known.origin());
        return new ProjectDossier(project, dossier.position(), dossier.decisions(), dossier.figures());
    }

    @Test
    void beforeAnyBodyDecidedThePromoterIsEdited() {
        assertThat(editedPromoterOf(moved("complete", "ready"))).isEqualTo(303);
    }

    @Test
    void aDecisionThatWaitsForItsExtractBinds() {
        assertThat(editedPromoterOf(moved("complete", "ready", "recommended"))).isEqualTo(409);
    }

    @Test
    void aBodyThatLetItGoBackBinds() {
        assertThat(editedPromoterOf(moved("complete", "ready", "qualify"))).isEqualTo(409);
    }

    @Test
    void nobodyIsNamedByEditingAfterADecisionEither() {
        var dossier = unnamed(AProject.withId(UUID.randomUUID().toString())
                .decided(DecisionOutcome.RECOMMENDED, "2021-03")
                .build());
        Acting.as(HouseActors.IMPORT, () -> projects.takeOver(dossier));
        assertThat(editedPromoterOf(dossier.project())).isEqualTo(409);
    }
}
