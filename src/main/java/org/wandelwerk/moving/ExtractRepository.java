package org.wandelwerk.moving;

import static org.wandelwerk.moving.jooq.Tables.EXTRACTS;

import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.project.ProjectId;

/** The table of decisions that wait for the signed extract of the minutes, or waited. */
@Repository
class ExtractRepository {

    private final DSLContext sql;

    ExtractRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Whether it was not held already. */
    boolean hold(ProjectId project, MoveOrder order) {
        var row = sql.newRecord(EXTRACTS);
        var remark = order.remark();
        var amount = remark.amount();
        row.setProjectId(project.value());
        row.setAfter(order.after());
        row.setOutcome(order.outcome());
        row.setDecidedOn(order.on());
        row.setReason(remark.reason());
        row.setConditions(remark.conditions());
        row.setDueOn(remark.due());
        row.setAmount(amount == null ? null : amount.cents());
        row.setSource(remark.source());
        return sql.insertInto(EXTRACTS).set(row).onConflictDoNothing().execute() == 1;
    }

    /** What waits after the move. */
    Optional<MoveOrder> waiting(ProjectId project, int after) {
        return sql.selectFrom(EXTRACTS)
                .where(EXTRACTS.PROJECT_ID.eq(project.value()), EXTRACTS.AFTER.eq(after), EXTRACTS.SIGNED_ON.isNull())
                .fetchOptional(row -> new MoveOrder(
                        row.getAfter(),
                        row.getOutcome(),
                        row.getDecidedOn(),
                        new MoveRemark(
                                row.getReason(),
                                row.getConditions(),
                                row.getDueOn(),
                                row.getAmount() == null ? null : new Money(row.getAmount()),
                                row.getSource())));
    }

    /** By the number of the move that followed. */
    Map<Integer, ExtractSignature> signed(ProjectId project) {
        return sql.selectFrom(EXTRACTS)
                .where(EXTRACTS.PROJECT_ID.eq(project.value()), EXTRACTS.SIGNED_ON.isNotNull())
                .fetchMap(
                        row -> row.getAfter() + 1, row -> new ExtractSignature(row.getSignatory(), row.getSignedOn()));
    }

    /** Whether it still waited. */
    boolean sign(ProjectId project, int after, ExtractSignature signature) {
        return sql.update(EXTRACTS)
                        .set(EXTRACTS.SIGNATORY, signature.signatory())
                        .set(EXTRACTS.SIGNED_ON, signature.on())
                        .where(
                                EXTRACTS.PROJECT_ID.eq(project.value()),
                                EXTRACTS.AFTER.eq(after),
                                EXTRACTS.SIGNED_ON.isNull())
                        .execute()
                == 1;
    }

    /** Whether it still waited. */
    boolean takeBack(ProjectId project, int after) {
        return sql.deleteFrom(EXTRACTS)
                        .where(
                                EXTRACTS.PROJECT_ID.eq(project.value()),
                                EXTRACTS.AFTER.eq(after),
                                EXTRACTS.SIGNED_ON.isNull())
                        .execute()
                == 1;
    }
}
