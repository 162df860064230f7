package org.wandelwerk.moving;

import static org.wandelwerk.moving.jooq.Tables.EXTRACTS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.moving.jooq.tables.records.ExtractsRecord;
import org.wandelwerk.project.ProjectId;

/** The table of decisions that wait for the signed extract of the minutes, or waited. */
@Repository
class ExtractRepository {

    private static final int MOST_UNSIGNED = 50;

    private final DSLContext sql;

    ExtractRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Whether nothing waited after the same move already; what was taken back or overtaken there stays beside it. */
    boolean hold(ProjectId project, WaitingExtract waiting) {
        return sql.insertInto(EXTRACTS)
                        .set(row(project, waiting))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private ExtractsRecord row(ProjectId project, WaitingExtract waiting) {
        var row = sql.newRecord(EXTRACTS);
        var order = waiting.order();
        var remark = order.remark();
        var amount = remark.amount();
        row.setProjectId(project.value());
        row.setAfter(order.after());
        row.setId(waiting.id());
        row.setOutcome(order.outcome());
        row.setDecidedOn(order.on());
        row.setReason(remark.reason());
        row.setConditions(remark.conditions());
        row.setDueOn(remark.due());
        row.setAmount(amount == null ? null : amount.cents());
        row.setSource(remark.source());
        row.setBody(waiting.body());
        row.setBodies(waiting.bodies().stream().map(CommitteeId::value).toArray(UUID[]::new));
        row.setState(ProjectExtracts.State.WAITING.name());
        return row;
    }

    /** What waits after the move. */
    Optional<WaitingExtract> waiting(ProjectId project, int after) {
        return sql.selectFrom(EXTRACTS)
                .where(isWaiting(project, after))
                .fetchOptional(row -> new WaitingExtract(
                        row.getId(),
                        new MoveOrder(
                                row.getAfter(),
                                row.getOutcome(),
                                row.getDecidedOn(),
                                new MoveRemark(
                                        row.getReason(),
                                        row.getConditions(),
                                        row.getDueOn(),
                                        row.getAmount() == null ? null : new Money(row.getAmount()),
                                        row.getSource())),
                        row.getBody(),
                        Arrays.stream(row.getBodies()).map(CommitteeId::new).toList()));
    }

    private static Condition isWaiting(ProjectId project, int after) {
        return EXTRACTS.PROJECT_ID
                .eq(project.value())
                .and(EXTRACTS.AFTER.eq(after))
                .and(EXTRACTS.STATE.eq(ProjectExtracts.State.WAITING.name()));
    }

    /** Those of the projects on which something waits after their last moves, by the numbers of these. */
    Set<ProjectId> waiting(Map<ProjectId, Integer> last) {
        return last.isEmpty()
                ? Set.of()
                : sql.select(EXTRACTS.PROJECT_ID)
                        .from(EXTRACTS)
                        .where(EXTRACTS.STATE.eq(ProjectExtracts.State.WAITING.name()))
                        .and(DSL.row(EXTRACTS.PROJECT_ID, EXTRACTS.AFTER)
                                .in(last.entrySet().stream()
                                        .map(one -> DSL.row(one.getKey().value(), one.getValue()))
                                        .toList()))
                        .fetchSet(row -> new ProjectId(row.value1()));
    }

    /** By the number of the move that followed. */
    Map<Integer, ExtractSignature> signed(ProjectId project) {
        return sql.selectFrom(EXTRACTS)
                .where(EXTRACTS.PROJECT_ID.eq(project.value()), EXTRACTS.SIGNED_ON.isNotNull())
                .fetchMap(
                        row -> row.getAfter() + 1, row -> new ExtractSignature(row.getSignatory(), row.getSignedOn()));
    }

    /** What was taken back or overtaken, the newest first; its outcomes still go by their ids. */
    List<ProjectExtracts.Unsigned> unsigned(ProjectId project) {
        return sql.selectFrom(EXTRACTS)
                .where(
                        EXTRACTS.PROJECT_ID.eq(project.value()),
                        EXTRACTS.STATE.in(
                                ProjectExtracts.State.TAKEN_BACK.name(), ProjectExtracts.State.OVERTAKEN.name()))
                .orderBy(EXTRACTS.AFTER.desc(), EXTRACTS.ENDED_AT.desc().nullsLast(), EXTRACTS.ID)
                .limit(MOST_UNSIGNED)
                .fetch(row -> new ProjectExtracts.Unsigned(
                        row.getAfter(),
                        row.getOutcome(),
                        Text.german(row.getOutcome()),
                        row.getDecidedOn(),
                        ProjectExtracts.State.valueOf(row.getState()),
                        row.getEndedAt() == null ? null : row.getEndedAt().toInstant()));
    }

    /** Whether it still waited. */
    boolean sign(ProjectId project, int after, ExtractSignature signature, Instant at) {
        return sql.update(EXTRACTS)
                        .set(EXTRACTS.SIGNATORY, signature.signatory())
                        .set(EXTRACTS.SIGNED_ON, signature.on())
                        .set(EXTRACTS.STATE, ProjectExtracts.State.SIGNED.name())
                        .set(EXTRACTS.ENDED_AT, at.atOffset(ZoneOffset.UTC))
                        .where(isWaiting(project, after))
                        .execute()
                == 1;
    }

    /** Whether it still waited. */
    boolean takeBack(ProjectId project, int after, Instant at) {
        return end(isWaiting(project, after), ProjectExtracts.State.TAKEN_BACK, at) == 1;
    }

    /** Ends what waits of a project after moves before this one. */
    void overtake(ProjectId project, int number, Instant at) {
        end(
                EXTRACTS.PROJECT_ID
                        .eq(project.value())
                        .and(EXTRACTS.AFTER.lt(number))
                        .and(EXTRACTS.STATE.eq(ProjectExtracts.State.WAITING.name())),
                ProjectExtracts.State.OVERTAKEN,
                at);
    }

    private int end(Condition which, ProjectExtracts.State state, Instant at) {
        return sql.update(EXTRACTS)
                .set(EXTRACTS.STATE, state.name())
                .set(EXTRACTS.ENDED_AT, at.atOffset(ZoneOffset.UTC))
                .where(which)
                .execute();
    }
}
