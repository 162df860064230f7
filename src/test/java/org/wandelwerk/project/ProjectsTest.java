package org.wandelwerk.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.House;
import org.wandelwerk.committee.ACommittee;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Change;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.organisation.AnOrganisation;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.place.Places;
import org.wandelwerk.programme.PublicStatus;

@House
@Transactional
class ProjectsTest {

    @Autowired
    private Projects projects;

    @Autowired
    private Committees committees;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Places places;

    @Autowired
    private DSLContext sql;

    private Change takeOver(AProject project) {
        return Acting.as(HouseActors.IMPORT, () -> projects.takeOver(project.build()));
    }

    private ProjectStory story(String id) {
        return projects.byKey(PublicKey.ofProject(AProject.id(id).value()));
    }

    private CommitteeId workshop(int number) {
        var workshop = ACommittee.workshop(number, "Werkstatt " + number).build();
        Acting.as(HouseActors.IMPORT, () -> committees.takeOver(workshop));
        return workshop.id();
    }

    private OrganisationId organisation(String name) {
        var organisation = AnOrganisation.named(name).build();
        Acting.as(HouseActors.IMPORT, () -> organisations.takeOver(organisation));
        return organisation.id();
    }

    private AProject rich() {
        return AProject.withId("p1")
                .by(organisation("Testuniversität"))
                .by(organisation("Teststadt"))
                .in(null, places.districts().getFirst().id())
                .in(null, null)
                .of(workshop(101))
                .of(workshop(102))
                .decided(DecisionOutcome.CONFIRMED, "2021-03-25")
                .decided(DecisionOutcome.GRANTED, null)
                .planned(42_000_000)
                .planned(45_000_000);
    }

    private int changes() {
        return sql.fetchCount(DSL.table("history.changes"));
    }

    @Test
    void aProjectIsReadAsItWasTakenOver() {
        var project = rich();
        assertThat(takeOver(project)).isEqualTo(Change.NEW);
        assertThat(story("p1").dossier()).isEqualTo(project.build());
        assertThat(story("p1").publication().by()).isEqualTo(HouseActors.IMPORT.id());
    }

    @Test
    void aSecondTakeOverWritesNothing() {
        var project = rich();
        takeOver(project);
        var before = changes();
        assertThat(takeOver(project)).isEqualTo(Change.SAME);
        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void onlyWhatDiffersIsWritten() {
        takeOver(rich());
        var before = changes();
        assertThat(takeOver(rich().titled("Ein anderer Name"))).isEqualTo(Change.CHANGED);
        assertThat(changes()).isEqualTo(before + 1);
        assertThat(story("p1").dossier().project().title().de()).isEqualTo("Ein anderer Name");
    }

    @Test
    void whatAProjectNoLongerHasIsGone() {
        takeOver(rich());
        var bare = AProject.withId("p1");
        assertThat(takeOver(bare)).isEqualTo(Change.CHANGED);
        assertThat(story("p1").dossier()).isEqualTo(bare.build());
    }

    @Test
    void workshopsCanChangePlaces() {
        var one = workshop(101);
        var two = workshop(102);
        takeOver(AProject.withId("p1").of(one).of(two));
        takeOver(AProject.withId("p1").of(two).of(one));
        sql.execute("set constraints all immediate");
        assertThat(story("p1").dossier().project().workshops()).containsExactly(two, one);
    }

    @Test
    void anotherStatusIsAnotherMove() {
        takeOver(AProject.withId("p1").at(PublicStatus.CONFIRMED));
        takeOver(AProject.withId("p1").at(PublicStatus.GRANTED));
        var story = story("p1");
        assertThat(story.moves())
                .extracting(move -> move.to().status())
                .containsExactly(PublicStatus.CONFIRMED, PublicStatus.GRANTED);
        assertThat(story.dossier().position()).isEqualTo(story.moves().getLast().to());
        assertThat(story.status().de()).isEqualTo("bewilligt");
    }

    @Test
    void aMoveIsNeverChanged() {
        takeOver(AProject.withId("p1"));
        assertThatThrownBy(() -> sql.execute("update project.moves set note = 'anders'"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("a move is never changed");
    }

    @Test
    void aProjectStandsInAStepOfItsProcedure() {
        takeOver(AProject.withId("p1"));
        assertThatThrownBy(() -> sql.execute("""
            insert into project.moves
            select project_id, 2, kind, procedure, version, 'nowhere', status, since, as_of, sources, note,
                moved_by, moved_at
            from project.moves\
            """)).isInstanceOf(DataAccessException.class);
    }

    @Test
    void whatIsNotPublishedIsNotFound() {
        takeOver(AProject.withId("p1"));
        sql.execute("delete from project.publications");
        assertThatThrownBy(() -> story("p1")).isInstanceOf(NotFound.class);
    }

    @Test
    void anUnknownKeyIsNotFound() {
        var unknown = PublicKey.ofProject(new UUID(0, 1));
        assertThatThrownBy(() -> projects.byKey(unknown)).isInstanceOf(NotFound.class);
    }
}
