package org.wandelwerk.project;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.wandelwerk.project.jooq.Tables.DECISIONS;
import static org.wandelwerk.project.jooq.Tables.LISTINGS;
import static org.wandelwerk.project.jooq.Tables.MOVES;
import static org.wandelwerk.project.jooq.Tables.PLACES;
import static org.wandelwerk.project.jooq.Tables.PROJECTS;
import static org.wandelwerk.project.jooq.Tables.WORKSHOPS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.programme.FundingAreaKey;
import org.wandelwerk.programme.PublicStatus;

/** Numbers over all published projects, each by one statement. */
@Repository
class StatisticsRepository {

    private final DSLContext sql;

    StatisticsRepository(DSLContext sql) {
        this.sql = sql;
    }

    ProjectCoverage coverage() {
        var inferred = inferredAreas();
        var costs = plannedCosts();
        var all = count();
        var withoutWorkshop = count().filterWhere(
                        LISTINGS.PROJECT_ID.notIn(select(WORKSHOPS.PROJECT_ID).from(WORKSHOPS)));
        var withoutDistrict = count().filterWhere(LISTINGS.PROJECT_ID.notIn(
                select(PLACES.PROJECT_ID).from(PLACES).where(PLACES.DISTRICT_ID.isNotNull())));
        var withoutArea = count().filterWhere(LISTINGS.FUNDING_AREA.isNull());
        var asOf = select(max(MOVES.AS_OF))
                .from(MOVES)
                .where(MOVES.PROJECT_ID.in(published()))
                .asField();
        return sql.select(all, withoutWorkshop, withoutDistrict, withoutArea, asOf)
                .from(LISTINGS)
                .fetchSingle(row -> new ProjectCoverage(
                        row.get(all),
                        row.get(withoutWorkshop),
                        row.get(withoutDistrict),
                        row.get(withoutArea),
                        inferred,
                        costs,
                        row.get(asOf, LocalDate.class)));
    }

    private Map<FundingAreaKey, Integer> inferredAreas() {
        return sql.select(PROJECTS.FUNDING_PROGRAMME, PROJECTS.FUNDING_AREA, count())
                .from(PROJECTS)
                .where(PROJECTS.ID.in(published()))
                .and(PROJECTS.FUNDING_AREA_INFERRED.isTrue())
                .groupBy(PROJECTS.FUNDING_PROGRAMME, PROJECTS.FUNDING_AREA)
                .fetchMap(row -> new FundingAreaKey(row.value1(), row.value2()), row -> row.value3());
    }

    private Map<PublicStatus, ProjectCoverage.Costs> plannedCosts() {
        var isKnown = LISTINGS.PLANNED_COST.ne(ListedRow.NO_COST);
        return sql.select(
                        LISTINGS.STATUS,
                        count(),
                        count().filterWhere(isKnown),
                        cents(sum(LISTINGS.PLANNED_COST).filterWhere(isKnown)))
                .from(LISTINGS)
                .groupBy(LISTINGS.STATUS)
                .fetchMap(
                        row -> PublicStatus.valueOf(row.value1()),
                        row -> new ProjectCoverage.Costs(
                                row.value2(),
                                row.value3(),
                                new Money(row.value4().longValueExact())));
    }

    List<DecidedSum> decided(DecisionOutcome outcome) {
        var turn = rowNumber()
                .over()
                .partitionBy(DECISIONS.PROJECT_ID)
                .orderBy(DECISIONS.DECIDED_ON.asc().nullsLast(), DECISIONS.POSITION)
                .as("turn");
        var decided = select(DECISIONS.DECIDED_ON, DECISIONS.AMOUNT, turn)
                .from(DECISIONS)
                .where(DECISIONS.OUTCOME.eq(outcome.name()))
                .and(DECISIONS.PROJECT_ID.in(published()))
                .asTable("decided");
        var date = field(decided, DECISIONS.DECIDED_ON);
        var amount = field(decided, DECISIONS.AMOUNT);
        return sql.select(
                        date,
                        count().filterWhere(field(decided, turn).eq(1)),
                        count(),
                        count(amount),
                        cents(sum(amount)))
                .from(decided)
                .groupBy(date)
                .orderBy(date.asc().nullsLast())
                .fetch(row -> new DecidedSum(
                        Columns.date(row.value1()),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        new Money(row.value5().longValueExact())));
    }

    private static Field<BigDecimal> cents(Field<BigDecimal> sum) {
        return coalesce(sum, inline(BigDecimal.ZERO));
    }

    private static <T> Field<T> field(Table<?> table, Field<T> field) {
        return Objects.requireNonNull(table.field(field));
    }

    private static Select<Record1<UUID>> published() {
        return select(LISTINGS.PROJECT_ID).from(LISTINGS);
    }
}
