package org.wandelwerk.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.House;
import org.wandelwerk.Statements;
import org.wandelwerk.committee.ACommittee;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.committee.CommitteeKind;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.PartialDate;

@House
@Transactional
class DecidedProjectsTest {

    private static final PartialDate DAY = PartialDate.parse("2024-12-04");

    @Autowired
    private Projects projects;

    @Autowired
    private DecidedProjects decided;

    @Autowired
    private Committees committees;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Statements statements;

    private CommitteeId group;
    private CommitteeId jury;

    @BeforeEach
    void decide() {
        group = committee(CommitteeKind.INTERMINISTERIAL, "Arbeitsgruppe");
        jury = committee(CommitteeKind.JURY, "Jury");
        takeOver(AProject.withId("undated").decided(DecisionOutcome.CONFIRMED, null, group));
        takeOver(AProject.withId("old").decided(DecisionOutcome.CONFIRMED, "2021-03-25", group));
        takeOver(AProject.withId("new")
                .decided(DecisionOutcome.RECOMMENDED, "2024-12-04", jury)
                .decided(DecisionOutcome.CONFIRMED, "2024-12-04", group));
        takeOver(AProject.withId("month").decided(DecisionOutcome.CONFIRMED, "2024-12", group));
        takeOver(AProject.withId("somebody").decided(DecisionOutcome.CONFIRMED, "2024-12-04"));
    }

    private CommitteeId committee(CommitteeKind kind, String name) {
        var committee = ACommittee.of(kind, name).build();
        Acting.as(HouseActors.IMPORT, () -> committees.takeOver(committee));
        return committee.id();
    }

    private void takeOver(AProject project) {
        Acting.as(HouseActors.IMPORT, () -> projects.takeOver(project.build()));
    }

    private static List<String> ids(List<DecidedProject> found) {
        return found.stream().map(one -> one.project().origin().id()).toList();
    }

    @Test
    void theNewestDecisionOfACommitteeComesFirst() {
        assertThat(ids(decided.of(group, 10))).containsExactly("new", "month", "old", "undated");
        assertThat(ids(decided.of(group, 1))).containsExactly("new");
        assertThat(decided.of(group, 1).getFirst().decision().outcome()).isEqualTo(DecisionOutcome.CONFIRMED);
        assertThat(decided.count(group)).isEqualTo(4);
        assertThat(decided.count(jury)).isEqualTo(1);
    }

    @Test
    void onlyTheSameBodyAndTheSameDateMatch() {
        assertThat(ids(decided.on(DAY, List.of(group), 10))).containsExactly("new");
        assertThat(ids(decided.on(DAY, List.of(group, jury), 10))).containsExactly("new", "new");
        assertThat(ids(decided.on(PartialDate.parse("2024-12"), List.of(group), 10)))
                .containsExactly("month");
        assertThat(decided.on(PartialDate.parse("2024-12-05"), List.of(group), 10))
                .isEmpty();
        assertThat(decided.on(DAY, List.of(), 10)).isEmpty();
    }

    @Test
    void whatIsNotPublishedIsNeitherShownNorCounted() {
        sql.execute("delete from project.publications");
        assertThat(decided.of(group, 10)).isEmpty();
        assertThat(decided.on(DAY, List.of(group), 10)).isEmpty();
        assertThat(decided.count(group)).isZero();
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheDecisions() {
        var few = statements.during(() -> decided.of(group, 1)).size();
        assertThat(statements.during(() -> decided.of(group, 10))).hasSize(few);
    }
}
