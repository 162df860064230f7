package org.wandelwerk.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;
import org.wandelwerk.correction.Grounds;
import org.wandelwerk.correction.RecallKind;
import org.wandelwerk.correction.Recalls;
import org.wandelwerk.correction.Subject;
import org.wandelwerk.correction.SubjectKind;
import org.wandelwerk.disclosure.ProfileRelease;
import org.wandelwerk.disclosure.ProfileReleases;
import org.wandelwerk.identity.access.Cast;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.TaskWindow;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.ProjectSuccession;

/** A profile in which everybody reads stays as long as they do; what was released and proposed of one ends with it. */
class ReleasedCaseFileTest extends HouseWithCaseFiles {

    @Autowired
    private ProfileReleases releases;

    @Autowired
    private ProjectSuccession succession;

    @Autowired
    private Recalls recalls;

    @Autowired
    private Statements statements;

    /** Shows a project, and releases an answer of the only version of its profile. */
    private void released(UUID project) {
        Cast.asHouse(() -> succession.show(new ProjectId(project)));
        proposed(project);
        write(
                "insert into disclosure.publications (subject_id, project_id, release_id, published_by, published_at)"
                        + " select subject_id, project_id, id, proposed_by, proposed_at from disclosure.releases where"
                        + " project_id = ?",
                project);
    }

    private void proposed(UUID project) {
        write("""
            insert into disclosure.releases (id, subject_id, project_id, key, number, questions, proposed_by,
                proposed_by_name, proposed_at, is_confirmed)
            values (?, ?, ?, ?, 1, '{title}', ?, 'Olga', now(), false)\
            """, project, HashedId.of("disclosure", project.toString()), project, key(project), by());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from disclosure.publications where project_id = ?",
                "delete from project.publications where subject_id = ?",
                "update profile.profiles set state = 'WITHDRAWN' where id = ?",
                """
                insert into profile.versions (id, profile_id, number, one_time_key, revision, form, is_whole, language,
                    answers, digest, handed_in_at)
                select gen_random_uuid(), profile_id, 2, md5(random()::text), 2, 'projektsteckbrief/2', true, language,
                    '{"consent-publication": "not-given"}', digest, handed_in_at
                from profile.versions where profile_id = ?\
                """
            })
    void aProfileInWhichEverybodyReadsStaysAsLongAsTheyDo(String end) {
        released(withdrawn);
        answer("profile-files", false);
        night("profile-files");

        assertThat(profiles(withdrawn)).isEqualTo(3);
        assertThat(profiles(redirected)).isZero();
        write(end, withdrawn);
        night("profile-files");

        assertThat(profiles(withdrawn)).isZero();
        assertThat(left("select count(*) from disclosure.publications where project_id = any (?)", withdrawn))
                .isZero();
    }

    @Test
    void whatWasRecalledBeforeItsFileEndedCannotBecomePublicAgain() {
        released(withdrawn);
        write(
                "update disclosure.releases set is_confirmed = true, decided_at = now(), decided_by = ?,"
                        + " decided_by_name = 'Zoe' where project_id = ?",
                desks.of(new Site(port), "Zoe Zweite", "office").person().id().value(),
                withdrawn);
        var subject = new Subject(SubjectKind.PROFILE, key(withdrawn));
        Cast.asHouse(() -> recalls.recall(subject, Grounds.of(RecallKind.WITHDRAWN, "Es stimmt nicht.", null)));
        answer("profile-files", false);
        night("profile-files");
        assertThat(profiles(withdrawn)).isZero();

        assertThatThrownBy(() -> Cast.asHouse(() -> recalls.republish(subject)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("disclosure.refused.ended");
        assertThat(left("select count(*) from disclosure.publications where project_id = any (?)", withdrawn))
                .isZero();
        assertThat(Cast.asHouse(() -> recalls.standing(subject))).isPresent();
    }

    @Test
    void manyOfThemAreAskedForAtOnce() {
        released(withdrawn);
        var one = statements.during(() -> due("profile-files"));
        released(redirected);
        released(lately);
        assertThat(statements.during(() -> due("profile-files"))).hasSameSizeAs(one);
    }

    @Test
    void whatWasProposedOfAProfileIsDroppedWithItAndNobodyIsLedThere() {
        proposed(withdrawn);
        proposed(lately);
        assertThat(waiting()).contains(new ProjectId(withdrawn), new ProjectId(lately));
        answer("profile-files", false);
        night("profile-files");

        assertThat(profiles(withdrawn)).isZero();
        assertThat(waiting()).contains(new ProjectId(lately)).doesNotContain(new ProjectId(withdrawn));
        assertThat(desks.of(new Site(port), "Olga Büro", "office")
                        .get("/schreibtisch/verlauf/projekte/" + key(withdrawn))
                        .page()
                        .select("main")
                        .text())
                .contains("Vorschlag, Angaben des Steckbriefs zu veröffentlichen", "Entschieden am", "Wandelwerk");
    }

    /** What is proposed to be public of profiles and waits for a second person. */
    private List<ProjectId> waiting() {
        var second = desks.of(new Site(port), "Zoe Zweite", "office").person().actor();
        return Acting.as(second, () -> releases.waiting(TaskWindow.first(1000))).items().stream()
                .map(ProfileRelease::project)
                .toList();
    }
}
