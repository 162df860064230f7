package org.wandelwerk.project;

import static org.jooq.impl.DSL.row;
import static org.wandelwerk.project.jooq.Tables.LISTINGS;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.FigureKind;
import org.wandelwerk.project.jooq.tables.records.ListingsRecord;

/** The table that lists of published projects are read from. */
@Repository
class ListingRepository {

    private final DSLContext sql;

    ListingRepository(DSLContext sql) {
        this.sql = sql;
    }

    void put(ProjectDossier dossier) {
        var row = sql.newRecord(LISTINGS);
        var mark = dossier.project().fundingArea();
        row.setProjectId(dossier.project().id().value());
        row.setTitle(dossier.project().title().de());
        row.setNewestDecision(dossier.newestDecision()
                .map(decision -> Columns.column(decision.date()))
                .orElse(ListedRow.NO_DATE));
        row.setPlannedCost(dossier.newest(FigureKind.PLANNED_COST)
                .map(figure -> figure.amount().cents())
                .orElse(ListedRow.NO_COST));
        row.setStatus(dossier.position().status().name());
        row.setFundingProgramme(mark == null ? null : mark.area().programme());
        row.setFundingArea(mark == null ? null : mark.area().code());
        sql.insertInto(LISTINGS)
                .set(row)
                .onConflict(LISTINGS.PROJECT_ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    /** The rows behind the given one, in the order wanted. */
    List<ListedRow> rows(Condition condition, ProjectSort sort, @Nullable ListedRow after, int limit) {
        return sql.selectFrom(LISTINGS)
                .where(condition)
                .and(after == null ? DSL.noCondition() : behind(sort, after))
                .orderBy(order(sort))
                .limit(limit)
                .fetch(ListingRepository::listed);
    }

    Optional<ListedRow> listed(ProjectId project) {
        return sql.selectFrom(LISTINGS)
                .where(LISTINGS.PROJECT_ID.eq(project.value()))
                .fetchOptional(ListingRepository::listed);
    }

    private static ListedRow listed(ListingsRecord row) {
        return new ListedRow(
                new ProjectId(row.getProjectId()), row.getTitle(), row.getNewestDecision(), row.getPlannedCost());
    }

    int count(Condition condition) {
        return sql.fetchCount(LISTINGS, condition);
    }

    private static List<OrderField<?>> order(ProjectSort sort) {
        return switch (sort) {
            case TITLE -> List.of(LISTINGS.TITLE, LISTINGS.PROJECT_ID);
            case NEWEST_DECISION -> List.of(LISTINGS.NEWEST_DECISION.desc(), LISTINGS.TITLE, LISTINGS.PROJECT_ID);
            case PLANNED_COST -> List.of(LISTINGS.PLANNED_COST.desc(), LISTINGS.TITLE, LISTINGS.PROJECT_ID);
        };
    }

    /** The first comparison alone lets the index find the place. */
    private static Condition behind(ProjectSort sort, ListedRow after) {
        var byTitle = row(LISTINGS.TITLE, LISTINGS.PROJECT_ID)
                .gt(after.title(), after.project().value());
        return switch (sort) {
            case TITLE -> byTitle;
            case NEWEST_DECISION ->
                LISTINGS.NEWEST_DECISION
                        .le(after.newestDecision())
                        .and(LISTINGS.NEWEST_DECISION.lt(after.newestDecision()).or(byTitle));
            case PLANNED_COST ->
                LISTINGS.PLANNED_COST
                        .le(after.plannedCost())
                        .and(LISTINGS.PLANNED_COST.lt(after.plannedCost()).or(byTitle));
        };
    }
}
