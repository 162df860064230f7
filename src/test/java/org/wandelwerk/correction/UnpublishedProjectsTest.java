package org.wandelwerk.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.identity.access.ScopeKind;
import org.wandelwerk.identity.access.ScopeSource;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.project.DecidedProjects;
import org.wandelwerk.project.DecisionOutcome;
import org.wandelwerk.project.ProjectAddresses;
import org.wandelwerk.project.ProjectCoverage;
import org.wandelwerk.project.ProjectStatistics;
import org.wandelwerk.project.ProjectSuccession;
import org.wandelwerk.project.Projects;

/** A project that is not published is found nowhere, and one that is not listed counts in no number. */
class UnpublishedProjectsTest extends OneOfTwoIsPublic {

    @Test
    void ofProjectsThePublicOneIsRead(
            @Autowired Projects projects,
            @Autowired ProjectSuccession succession,
            @Autowired List<ScopeSource> scopes,
            @Autowired ProjectAddresses addresses) {
        var two = two("project.projects", "key", "true");

        onlyTheOneIsFound(two, key -> projects.byKey(new PublicKey(key)));
        two.areTold(
                succession.publicAmong(List.of(new PublicKey(two.hiddenKey()), new PublicKey(two.shownKey()))).stream()
                        .map(PublicKey::value)
                        .toList());
        var named = scopes.stream()
                .filter(source -> source.kind() == ScopeKind.PROJECT)
                .findFirst()
                .orElseThrow()
                .named(List.of(new Scope.OfProject(two.hiddenKey()), new Scope.OfProject(two.shownKey())));
        two.areTold(named.stream().map(name -> name.scope().keyColumn()).toList());
        areAddressed(two, keys(addresses.part("", ALL)), addresses.beginnings(2));
    }

    /** What is not listed any more counts in no number. */
    @Test
    void inNoNumberAProjectCountsThatIsNotListed(
            @Autowired ProjectStatistics statistics, @Autowired DecidedProjects decisions) {
        var hidden = sql.fetchSingle(
                        "select p.id from project.projects p join project.decisions d on d.project_id = p.id"
                                + " where p.funding_area_inferred and d.outcome = 'CONFIRMED' order by p.id limit 1")
                .get(0, UUID.class);
        var committee = new CommitteeId(
                sql.fetchSingle("select committee_id from project.decisions where project_id = ? limit 1", hidden)
                        .get(0, UUID.class));
        var key = text("select key from project.projects where id = ?", hidden);
        assertThat(keysOf(decisions, committee)).contains(key);
        var before = statistics.coverage();
        var decided = projectsOf(statistics);
        assertThat(sql.execute("delete from project.listings where project_id = ?", hidden))
                .isOne();

        assertThat(inferred(statistics.coverage()))
                .isEqualTo(inferred(before) - 1)
                .isEqualTo(count("select count(*) from project.projects where funding_area_inferred"
                        + " and id in (select project_id from project.listings)"));
        assertThat(projectsOf(statistics)).isEqualTo(decided - 1).isPositive();
        assertThat(keysOf(decisions, committee))
                .isNotEmpty()
                .doesNotContain(key)
                .hasSize(decisions.count(committee));
    }

    @Test
    void withoutListedProjectsNoDayIsTold(@Autowired ProjectStatistics statistics) {
        assertThat(statistics.coverage().asOf()).isNotNull();
        sql.execute("delete from project.listings");

        assertThat(statistics.coverage().asOf()).isNull();
    }

    private static List<String> keysOf(DecidedProjects decisions, CommitteeId committee) {
        return decisions.of(committee, ALL).stream()
                .map(decided -> decided.project().key().value())
                .toList();
    }

    private static int inferred(ProjectCoverage coverage) {
        return coverage.inferredAreas().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static int projectsOf(ProjectStatistics statistics) {
        return statistics.decided(DecisionOutcome.CONFIRMED).stream()
                .mapToInt(sum -> sum.projects())
                .sum();
    }
}
