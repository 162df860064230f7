package org.wandelwerk.draft;

import static org.wandelwerk.draft.jooq.Tables.PLANS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.draft.PlannedPublications.Plan;
import org.wandelwerk.draft.PlannedPublications.Plan.Lapse;
import org.wandelwerk.draft.PlannedPublications.Plan.State;
import org.wandelwerk.draft.jooq.tables.records.PlansRecord;
import org.wandelwerk.kernel.PersonId;

/** The table of what is to be public from a moment on, or until one. */
@Repository
class PlanRepository {

    private static final int AT_MOST = 10;

    private final DSLContext sql;

    PlanRepository(DSLContext sql) {
        this.sql = sql;
    }

    void add(Plan plan) {
        var row = sql.newRecord(PLANS);
        row.setId(plan.id());
        row.setKind(plan.kind());
        row.setRecordId(plan.record());
        row.setDraftId(plan.draft().value());
        row.setVersion(plan.version());
        row.setPublishAt(plan.from().atOffset(ZoneOffset.UTC));
        row.setEndAt(plan.until() == null ? null : plan.until().atOffset(ZoneOffset.UTC));
        row.setState(plan.state().name());
        row.setLapse(plan.lapse() == null ? null : plan.lapse().name());
        row.setPlannedBy(plan.by().value());
        row.setPlannedAt(plan.at().atOffset(ZoneOffset.UTC));
        sql.insertInto(PLANS).set(row).execute();
    }

    /** What still is to happen to a record, and behind it what last did not come about. */
    List<Plan> standing(UUID record) {
        return sql.selectFrom(PLANS)
                .where(PLANS.RECORD_ID.eq(record))
                .and(PLANS.STATE.in(State.WAITING.name(), State.PUBLIC.name()).or(PLANS.LAPSE.isNotNull()))
                .orderBy(DSL.field(PLANS.LAPSE.isNotNull()), PLANS.PLANNED_AT.desc())
                .limit(AT_MOST)
                .fetch(PlanRepository::plan);
    }

    /** What is to happen by now, the longest due first. */
    List<Plan> due(Instant now, int limit) {
        return sql.selectFrom(PLANS)
                .where(isDue(now))
                .orderBy(PLANS.PUBLISH_AT)
                .limit(limit)
                .fetch(PlanRepository::plan);
    }

    /** One that still is due, for whoever comes first to it. */
    Optional<Plan> take(UUID id, Instant now) {
        return sql.selectFrom(PLANS)
                .where(PLANS.ID.eq(id))
                .and(isDue(now))
                .forUpdate()
                .skipLocked()
                .fetchOptional(PlanRepository::plan);
    }

    private static Condition isDue(Instant now) {
        var moment = now.atOffset(ZoneOffset.UTC);
        return PLANS.STATE
                .eq(State.WAITING.name())
                .and(PLANS.PUBLISH_AT.le(moment))
                .or(PLANS.STATE.eq(State.PUBLIC.name()).and(PLANS.END_AT.le(moment)))
                .and(PLANS.PUT_OFF_UNTIL.isNull().or(PLANS.PUT_OFF_UNTIL.le(moment)));
    }

    void move(UUID id, State next) {
        sql.update(PLANS).set(PLANS.STATE, next.name()).where(PLANS.ID.eq(id)).execute();
    }

    /** Lets what failed wait for a while, whatever else is due. */
    void putOff(UUID id, Instant until) {
        sql.update(PLANS)
                .set(PLANS.PUT_OFF_UNTIL, until.atOffset(ZoneOffset.UTC))
                .where(PLANS.ID.eq(id))
                .execute();
    }

    /** What will not be done, and why. */
    void lapse(UUID id, Lapse why) {
        sql.update(PLANS)
                .set(PLANS.STATE, State.DROPPED.name())
                .set(PLANS.LAPSE, why.name())
                .where(PLANS.ID.eq(id))
                .execute();
    }

    /** What was set for a record and is overtaken now. */
    void drop(UUID record, State which) {
        sql.update(PLANS)
                .set(PLANS.STATE, State.DROPPED.name())
                .where(PLANS.RECORD_ID.eq(record), PLANS.STATE.eq(which.name()))
                .execute();
    }

    private static Plan plan(PlansRecord row) {
        return new Plan(
                row.getId(),
                row.getKind(),
                row.getRecordId(),
                new DraftId(row.getDraftId()),
                row.getVersion(),
                row.getPublishAt().toInstant(),
                row.getEndAt() == null ? null : row.getEndAt().toInstant(),
                State.valueOf(row.getState()),
                row.getLapse() == null ? null : Lapse.valueOf(row.getLapse()),
                new PersonId(row.getPlannedBy()),
                row.getPlannedAt().toInstant());
    }
}
