package org.wandelwerk.moving;

import static org.wandelwerk.moving.jooq.Tables.EXTRACTS;
import static org.wandelwerk.moving.jooq.Tables.REMARKS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.ProjectsUnderWay.SaidDay;

/** The table of what was said with moves. */
@Repository
class RemarkRepository {

    private final DSLContext sql;

    RemarkRepository(DSLContext sql) {
        this.sql = sql;
    }

    void add(ProjectId project, int number, MoveRemark remark) {
        var row = sql.newRecord(REMARKS);
        var amount = remark.amount();
        row.setProjectId(project.value());
        row.setNumber(number);
        row.setReason(remark.reason());
        row.setConditions(remark.conditions());
        row.setDueOn(remark.due());
        row.setAmount(amount == null ? null : amount.cents());
        row.setSource(remark.source());
        sql.insertInto(REMARKS).set(row).execute();
    }

    /** Until when something is expected of projects, as far as it was said with their last moves, by their numbers. */
    Map<ProjectId, LocalDate> due(Map<ProjectId, Integer> last) {
        return last.isEmpty()
                ? Map.of()
                : sql.select(REMARKS.PROJECT_ID, REMARKS.DUE_ON)
                        .from(REMARKS)
                        .where(REMARKS.DUE_ON.isNotNull())
                        .and(DSL.row(REMARKS.PROJECT_ID, REMARKS.NUMBER)
                                .in(last.entrySet().stream()
                                        .map(one -> DSL.row(one.getKey().value(), one.getValue()))
                                        .toList()))
                        .fetchMap(row -> new ProjectId(row.value1()), row -> row.value2());
    }

    /**
     * What was said for a day with these last moves, by their numbers, and that nothing is due of what was decided
     * after them and waits for the extract of the minutes; no row of another project is read.
     */
    Map<ProjectId, SaidDay> days(Map<ProjectId, Integer> last) {
        if (last.isEmpty()) {
            return Map.of();
        }
        return sql
                .select(EXTRACTS.PROJECT_ID, EXTRACTS.AFTER, DSL.castNull(LocalDate.class))
                .from(EXTRACTS)
                .where(EXTRACTS.STATE.eq(ProjectExtracts.State.WAITING.name()))
                .and(DSL.row(EXTRACTS.PROJECT_ID, EXTRACTS.AFTER).in(rows(last)))
                .unionAll(DSL.select(REMARKS.PROJECT_ID, REMARKS.NUMBER, REMARKS.DUE_ON)
                        .from(REMARKS)
                        .where(REMARKS.DUE_ON.isNotNull())
                        .and(DSL.row(REMARKS.PROJECT_ID, REMARKS.NUMBER).in(rows(last))))
                .fetch(row -> new SaidDay(new ProjectId(row.value1()), row.value2(), row.value3()))
                .stream()
                .collect(Collectors.toMap(
                        SaidDay::project, Function.identity(), (one, other) -> one.day() == null ? one : other));
    }

    private static Select<Record2<UUID, Integer>> rows(Map<ProjectId, Integer> last) {
        var moves = List.copyOf(last.entrySet());
        var rows = DSL.table(
                        "unnest({0}, {1})",
                        DSL.val(moves.stream().map(one -> one.getKey().value()).toArray(UUID[]::new)),
                        DSL.val(moves.stream().map(Map.Entry::getValue).toArray(Integer[]::new)))
                .as("last", "project_id", "number");
        return DSL.select(
                        DSL.field(DSL.name("last", "project_id"), UUID.class),
                        DSL.field(DSL.name("last", "number"), Integer.class))
                .from(rows);
    }

    /** By the number of the move. */
    Map<Integer, MoveRemark> of(ProjectId project) {
        return sql.selectFrom(REMARKS)
                .where(REMARKS.PROJECT_ID.eq(project.value()))
                .fetchMap(
                        row -> row.getNumber(),
                        row -> new MoveRemark(
                                row.getReason(),
                                row.getConditions(),
                                row.getDueOn(),
                                row.getAmount() == null ? null : new Money(row.getAmount()),
                                row.getSource()));
    }
}
