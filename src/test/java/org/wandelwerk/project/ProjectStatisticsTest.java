package org.wandelwerk.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.House;
import org.wandelwerk.Statements;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.place.DistrictId;
import org.wandelwerk.place.Places;
import org.wandelwerk.programme.AProcedure;
import org.wandelwerk.programme.FundingAreaKey;
import org.wandelwerk.programme.PublicStatus;

@House
@Transactional
class ProjectStatisticsTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2023, 12, 31);

    @Autowired
    private ProjectStatistics statistics;

    @Autowired
    private Projects projects;

    @Autowired
    private Places places;

    @Autowired
    private ProjectMoves moves;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Statements statements;

    private void takeOver(AProject project) {
        Acting.as(HouseActors.IMPORT, () -> projects.takeOver(project.build()));
    }

    private DistrictId district(String name) {
        return places.names().matchDistrict(name).orElseThrow();
    }

    private List<Standing.Count> countsOn(LocalDate day) {
        return statistics.standing(day).counts();
    }

    @Test
    void withoutProjectsAllNumbersAreNought() {
        assertThat(statistics.coverage().total()).isZero();
        assertThat(statistics.coverage().asOf()).isNull();
        assertThat(statistics.decided(DecisionOutcome.GRANTED)).isEmpty();
        assertThat(statistics.standing(NEW_YEAR).total()).isZero();
    }

    @Test
    void whatIsNotRecordedIsCountedToo() {
        takeOver(AProject.withId("a").in(null, district("Spree-Neiße")).planned(5_000_000));
        takeOver(AProject.withId("b").at(PublicStatus.GRANTED));
        var coverage = statistics.coverage();
        assertThat(coverage.total()).isEqualTo(2);
        assertThat(coverage.withoutWorkshop()).isEqualTo(2);
        assertThat(coverage.withoutDistrict()).isEqualTo(1);
        assertThat(coverage.inferredAreas().values()).containsExactly(2);
        assertThat(coverage.inferredAreas().keySet())
                .extracting(FundingAreaKey::programme)
                .containsExactly("lausitz-brandenburg");
        assertThat(coverage.plannedCosts())
                .containsEntry(PublicStatus.GRANTED, new ProjectCoverage.Costs(1, 0, Money.euros(0)));
        assertThat(coverage.plannedCosts().values()).contains(new ProjectCoverage.Costs(1, 1, Money.euros(5_000_000)));
    }

    @Test
    void aProjectThatWasDecidedOnTwiceCountsOnce() {
        takeOver(AProject.withId("a")
                .decided(DecisionOutcome.GRANTED, "2022-05-01")
                .decided(DecisionOutcome.GRANTED, "2023-06-01"));
        takeOver(AProject.withId("b").decided(DecisionOutcome.GRANTED, null));
        assertThat(statistics.decided(DecisionOutcome.GRANTED))
                .containsExactly(
                        new DecidedSum(PartialDate.parse("2022-05-01"), 1, 1, 1, Money.euros(15_000_000)),
                        new DecidedSum(PartialDate.parse("2023-06-01"), 0, 1, 1, Money.euros(15_000_000)),
                        new DecidedSum(null, 1, 1, 1, Money.euros(15_000_000)));
    }

    @Test
    void onADayOnlyWhatWasDecidedUpToItCounts() {
        takeOver(AProject.withId("a")
                .at(PublicStatus.GRANTED)
                .decided(DecisionOutcome.CONFIRMED, "2022-05-01")
                .decided(DecisionOutcome.GRANTED, "2024-02-01"));
        takeOver(AProject.withId("b").decided(DecisionOutcome.CONFIRMED, "2024-02-01"));
        takeOver(AProject.withId("c").decided(DecisionOutcome.CONFIRMED, null));
        var standing = statistics.standing(NEW_YEAR);
        assertThat(standing.decided()).isEqualTo(1);
        assertThat(standing.later()).isEqualTo(1);
        assertThat(standing.undated()).isEqualTo(1);
        assertThat(standing.counts())
                .containsExactlyInAnyOrder(
                        new Standing.Count(null, 2022, PublicStatus.CONFIRMED, 1),
                        new Standing.Count(null, null, PublicStatus.NOT_RECORDED, 1));
    }

    @Test
    void theRecordedStatusHoldsFromTheDayOnWhichItWasKnown() {
        takeOver(
                AProject.withId("a").at(PublicStatus.IN_IMPLEMENTATION).decided(DecisionOutcome.GRANTED, "2022-05-01"));
        assertThat(countsOn(LocalDate.of(2025, 12, 31)))
                .containsExactly(new Standing.Count(null, 2022, PublicStatus.GRANTED, 1));
        assertThat(countsOn(LocalDate.of(2026, 1, 1)))
                .containsExactly(new Standing.Count(null, 2022, PublicStatus.IN_IMPLEMENTATION, 1));
    }

    private void beginHere(AProject project, LocalDate day) {
        var built = project.build();
        var id = built.project().id();
        var entering = Position.entering(AProcedure.firstOfTheLausitz(), day);
        Acting.as(HouseActors.SYSTEM, () -> {
            moves.enter(new ProjectDossier(built.project(), entering, List.of(), List.of()));
            sql.execute(
                    "insert into project.publications (subject_id, published_by, published_at)"
                            + " select ?, moved_by, now() from project.moves where project_id = ?",
                    id.value(),
                    id.value());
            return moves.add(id, 1, MoveKind.CARRIED_OVER, entering.again(day.plusMonths(1)), null);
        });
    }

    @Test
    void aProjectOfThisHouseStandsInNoTableOfADayBeforeItBegan() {
        beginHere(AProject.withId("here"), NEW_YEAR.plusDays(1));
        var before = statistics.standing(NEW_YEAR);
        assertThat(before.counts()).isEmpty();
        assertThat(before.undated()).isZero();
        assertThat(before.later()).isEqualTo(1);
        var since = statistics.standing(NEW_YEAR.plusDays(1));
        assertThat(since.undated()).isEqualTo(1);
        assertThat(since.later()).isZero();
        assertThat(since.counts()).hasSize(1);
    }

    @Test
    void aMonthIsDecidedWhenItIsOver() {
        takeOver(AProject.withId("a").decided(DecisionOutcome.CONFIRMED, "2023-12"));
        takeOver(AProject.withId("b").decided(DecisionOutcome.CONFIRMED, "2023-12-31"));
        assertThat(statistics.standing(NEW_YEAR.minusDays(1)).decided()).isZero();
        assertThat(statistics.standing(NEW_YEAR).decided()).isEqualTo(2);
    }

    @Test
    void aProjectInTwoDistrictsIsInBothButOnceInTheSum() {
        takeOver(AProject.withId("a")
                .in(null, district("Spree-Neiße"))
                .in(null, district("Cottbus (kreisfrei)"))
                .decided(DecisionOutcome.CONFIRMED, "2022-05-01"));
        var standing = statistics.standing(NEW_YEAR);
        assertThat(standing.counts()).hasSize(2);
        assertThat(standing.total()).isEqualTo(1);
    }

    @Test
    void allNumbersNeedAFewStatements() {
        takeOver(AProject.withId("a").decided(DecisionOutcome.CONFIRMED, "2022-05-01"));
        assertThat(statements.during(() -> statistics.standing(NEW_YEAR))).hasSize(2);
        assertThat(statements.during(() -> statistics.coverage())).hasSize(3);
    }
}
