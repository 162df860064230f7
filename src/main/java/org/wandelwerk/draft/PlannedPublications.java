package org.wandelwerk.draft;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.draft.PlannedPublications.Plan.State;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Publication;

/**
 * Does what was set for a moment when it has come, in the name of whoever set it: that person must still be allowed to,
 * and the draft must be as it was. What cannot be done any more is dropped.
 */
@Service
@Transactional
public class PlannedPublications {

    private static final int AT_ONCE = 20;

    /**
     * That a draft is to be public from a moment on, or a record no longer than to a moment.
     *
     * @param version that of the draft: one that is changed afterwards is not published by this
     * @param from when it becomes public, or became so
     * @param until when it ceases to be; {@code null} for never
     * @param by who had the right to publish it, and set this
     */
    public record Plan(
            UUID id,
            String kind,
            UUID record,
            DraftId draft,
            int version,
            Instant from,
            @Nullable Instant until,
            State state,
            PersonId by,
            Instant at) {

        /** How far it is. */
        public enum State {
            WAITING,
            PUBLIC,
            ENDED,
            DROPPED
        }

        /** Whether it still waits, and the draft is as it was when this was set. */
        public boolean awaits(Draft other) {
            return state == State.WAITING && draft.equals(other.id()) && version == other.version();
        }

        /** Whether the record is public until a moment. */
        public boolean ends() {
            return state == State.PUBLIC && until != null;
        }
    }

    private final PlanRepository plans;
    private final EditableKinds kinds;
    private final WorkingCopies copies;
    private final PublishedDrafts published;
    private final Clock clock;

    PlannedPublications(
            PlanRepository plans, EditableKinds kinds, WorkingCopies copies, PublishedDrafts published, Clock clock) {
        this.plans = plans;
        this.kinds = kinds;
        this.copies = copies;
        this.published = published;
        this.clock = clock;
    }

    /** What is to be done by now, the longest due first. */
    @Transactional(readOnly = true)
    public List<Plan> due() {
        return plans.due(clock.instant(), AT_ONCE);
    }

    /** Does it, unless somebody else was quicker; asked for by whoever acts as the one who set it. */
    public void carryOut(UUID id) {
        plans.take(id, clock.instant()).ifPresent(plan -> {
            switch (plan.state()) {
                case WAITING -> begin(plan);
                case PUBLIC -> end(plan);
                case ENDED, DROPPED -> {}
            }
        });
    }

    private void begin(Plan plan) {
        var kind = kinds.named(plan.kind());
        var act = new Publication(plan.by(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        var copy = copies.draft(kind, plan.record())
                .map(draft -> copies.copy(kind, draft, kind.find(plan.record())))
                .filter(found ->
                        plan.awaits(found.draft()) && !found.isOutdated() && found.hindrance(plan.version()) == null);
        plans.move(plan.id(), copy.isPresent() ? State.ENDED : State.DROPPED);
        var until = plan.until();
        var times = new Publishing.Times(null, until == null || !until.isAfter(act.at()) ? null : until);
        copy.ifPresent(found -> published.make(found, times, act, "plan " + plan.id()));
    }

    private void end(Plan plan) {
        plans.move(plan.id(), State.ENDED);
        kinds.named(plan.kind())
                .find(plan.record())
                .filter(RecordState::isPublic)
                .ifPresent(state -> published.end(plan, state, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }
}
