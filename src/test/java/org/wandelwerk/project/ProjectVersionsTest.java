package org.wandelwerk.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.House;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.programme.PublicStatus;

@House
@Transactional
class ProjectVersionsTest {

    private static final PublicKey KEY = PublicKey.ofProject(AProject.id("v1").value());

    @Autowired
    private Projects projects;

    @Autowired
    private ProjectVersions versions;

    @Autowired
    private RedactCommand redact;

    @Autowired
    private DSLContext sql;

    private void takeOver(AProject project) {
        Acting.as(HouseActors.IMPORT, () -> projects.takeOver(project.build()));
    }

    private static AProject project() {
        return AProject.withId("v1")
                .decided(DecisionOutcome.CONFIRMED, "2021-03-25")
                .planned(42_000_000);
    }

    private List<ProjectVersion> all() {
        return versions.of(KEY, null, 10).items();
    }

    @Test
    void aPublicationIsTheFirstVersion() {
        takeOver(project());
        var version = all().getFirst();
        assertThat(version.isFirst()).isTrue();
        assertThat(version.changed()).isEmpty();
        assertThat(version.publication().by()).isEqualTo(HouseActors.IMPORT.id());
        assertThat(versions.newest(AProject.id("v1"))).contains(version);
    }

    @Test
    void aVersionIsReadAsItWas() {
        var first = project();
        takeOver(first);
        takeOver(project()
                .titled("Ein anderer Name")
                .at(PublicStatus.GRANTED)
                .figuring(org.wandelwerk.kernel.FigureKind.GRANT, 7, null));
        var kept = versions.one(KEY, 1);
        assertThat(kept.story().dossier()).isEqualTo(first.build());
        assertThat(kept.story().status().de()).isEqualTo("bestätigt");
        assertThat(kept.newest()).isEqualTo(2);
    }

    @Test
    void eachChangeIsAVersionThatNamesItsParts() {
        takeOver(project());
        takeOver(project().titled("Ein anderer Name"));
        takeOver(project().titled("Ein anderer Name").at(PublicStatus.GRANTED).planned(45_000_000));
        assertThat(all()).extracting(ProjectVersion::number).containsExactly(3, 2, 1);
        assertThat(all().get(1).changed()).containsExactly(ProjectVersion.Part.TITLE);
        assertThat(all().get(0).changed())
                .containsExactlyInAnyOrder(ProjectVersion.Part.STATUS, ProjectVersion.Part.FIGURES);
    }

    @Test
    void whatDoesNotDifferIsNoVersion() {
        takeOver(project());
        takeOver(project());
        assertThat(all()).hasSize(1);
    }

    @Test
    void theListGoesOnWhereItStopped() {
        takeOver(project());
        takeOver(project().titled("Zwei"));
        takeOver(project().titled("Drei"));
        var part = versions.of(KEY, null, 2);
        assertThat(versions.of(KEY, part.next(), 2).items())
                .extracting(ProjectVersion::number)
                .containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 0, Integer.MAX_VALUE})
    void anUnknownNumberIsNotFound(int number) {
        takeOver(project());
        assertThatThrownBy(() -> versions.one(KEY, number)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "MQ==", "LTE", "OTk5OTk5OTk5OTk5"})
    void whatIsNoCursorIsNotFound(String cursor) {
        takeOver(project());
        assertThatThrownBy(() -> versions.of(KEY, cursor, 2)).isInstanceOf(NotFound.class);
    }

    @Test
    void versionsOfAProjectThatIsNotPublicAreNotFound() {
        takeOver(project());
        sql.execute("delete from project.publications");
        assertThatThrownBy(() -> versions.one(KEY, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> versions.of(KEY, null, 2)).isInstanceOf(NotFound.class);
    }

    @Test
    void aVersionIsNeverChanged() {
        takeOver(project());
        assertThatThrownBy(() -> sql.execute("update project.versions set changed = '{TITLE}'"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("a version is never changed");
    }

    @Test
    void wordsThatMustGoAreTakenOutOfEveryVersionAndEachSaysSo() {
        takeOver(project().titled("Haus \"Nowak\" für alle"));
        takeOver(project().titled("Ein anderer Name"));
        assertThat(redact.run(List.of("/projekte/" + KEY, "Nowak", "[entfernt]", "Wunsch der Person")))
                .isZero();
        var kept = versions.one(KEY, 1);
        assertThat(kept.story().dossier().project().title().de()).isEqualTo("Haus \"[entfernt]\" für alle");
        assertThat(all()).extracting(version -> version.redacted() == null).containsExactly(true, false);
        assertThat(sql.fetch("select v::text from project.versions v").getValues(0, String.class))
                .noneMatch(row -> row.contains("Nowak"));
        assertThat(sql.fetch("select number, reason from project.redactions").getValues("reason", String.class))
                .containsExactly("Wunsch der Person");
        assertThatThrownBy(() -> sql.execute("delete from project.versions"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("a version is never changed");
    }

    /** Nobody edits what a body gave as its reasons. */
    @Test
    void wordsThatMustGoAreTakenOutOfTheReasonsOfDecisions() {
        takeOver(project());
        Acting.as(
                HouseActors.SYSTEM,
                () -> sql.transactionResult(all -> all.dsl()
                        .execute("update project.decisions set reasons = 'Frau Nowak trägt vor; Nowak bürgt.',"
                                + " reasons_withheld = false")));
        assertThat(redact.run(List.of("/projekte/" + KEY, "Nowak", "[entfernt]", "Wunsch der Person")))
                .isZero();
        assertThat(sql.fetch("select reasons from project.decisions where reasons is not null")
                        .getValues(0, String.class))
                .containsExactly("Frau [entfernt] trägt vor; [entfernt] bürgt.");
        assertThat(all().getFirst().redacted()).as("the newest version says so").isNotNull();
        assertThat(sql.fetch("select reason from project.redactions").getValues("reason", String.class))
                .containsExactly("Wunsch der Person");
        assertThat(redact.run(List.of("/projekte/" + KEY, "Nowak", "[entfernt]", "Wunsch der Person")))
                .isEqualTo(1);
    }

    @Test
    void wordsThatStandNowhereOrAreTooShortChangeNothing() {
        takeOver(project());
        var before = all();
        assertThat(redact.run(List.of("/projekte/" + KEY, "Nowak", "x", "Wunsch")))
                .isEqualTo(1);
        assertThat(redact.run(List.of("/projekte/" + KEY, "e", "x", "Wunsch"))).isEqualTo(2);
        assertThat(redact.run(List.of("/projekte/" + KEY, "Nowak", " ", "Wunsch")))
                .as("nothing in their place")
                .isEqualTo(2);
        assertThat(redact.run(List.of("/projekte/" + KEY))).isEqualTo(2);
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void theHashBelongsToTheText() {
        takeOver(project());
        assertThatThrownBy(() -> sql.execute("""
            insert into project.versions
            select project_id, 2, published_by, published_at, changed, '{}', hash from project.versions\
            """))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("versions_check");
    }

    @Test
    void projectsThatWerePublicBeforeGetTheirFirstVersion() {
        takeOver(project());
        sql.execute("alter table project.versions disable trigger followed_only");
        sql.execute("delete from project.versions");
        assertThat(Acting.as(HouseActors.SYSTEM, versions::keepWhatIsMissing)).isEqualTo(1);
        assertThat(Acting.as(HouseActors.SYSTEM, versions::keepWhatIsMissing)).isZero();
        assertThat(versions.one(KEY, 1).story().dossier()).isEqualTo(project().build());
    }
}
