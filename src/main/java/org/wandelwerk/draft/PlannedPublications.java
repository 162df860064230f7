package org.wandelwerk.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.draft.PlannedPublications.Plan.Lapse;
import org.wandelwerk.draft.PlannedPublications.Plan.State;
import org.wandelwerk.identity.People;
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
    private static final Duration PAUSE = Duration.ofMinutes(1);

    /**
     * That a draft is to be public from a moment on, or a record no longer than to a moment.
     *
     * @param version that of the draft: one that is changed afterwards is not published by this
     * @param from when it becomes public, or became so
     * @param until when it ceases to be; {@code null} for never
     * @param lapse why it did not come about; {@code null} unless the house gave it up
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
            @Nullable Lapse lapse,
            PersonId by,
            Instant at) {

        /** How far it is. */
        public enum State {
            WAITING,
            PUBLIC,
            ENDED,
            DROPPED
        }

        /** Why what was set did not come about. */
        public enum Lapse {
            /** Its end was over before it began. */
            LATE,
            /** The draft or the record is not what it was. */
            CHANGED,
            /** The account of whoever set it is locked or gone. */
            ACCOUNT,
            /** The record was taken out of the public. */
            RECALLED,
            /** Whoever set it may do it no more, or what it says is not possible any more. */
            REFUSED
        }

        /** Whether the house gave it up while the draft was this one. */
        public boolean lapsed(Draft other) {
            return lapse != null && draft.equals(other.id());
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
    private final People people;
    private final Clock clock;

    PlannedPublications(
            PlanRepository plans,
            EditableKinds kinds,
            WorkingCopies copies,
            PublishedDrafts published,
            People people,
            Clock clock) {
        this.plans = plans;
        this.kinds = kinds;
        this.copies = copies;
        this.published = published;
        this.people = people;
        this.clock = clock;
    }

    /** What is to be done by now, the longest due first. */
    @Transactional(readOnly = true)
    public List<Plan> due() {
        return plans.due(clock.instant(), AT_ONCE);
    }

    /**
     * Does it, unless somebody else was quicker; asked for by whoever acts as the one who set it, and only after all
     * have ended who do something with the record.
     */
    public void carryOut(Plan due) {
        published.await(due.record());
        plans.take(due.id(), clock.instant()).ifPresent(plan -> {
            switch (plan.state()) {
                case WAITING -> begin(plan);
                case PUBLIC -> end(plan);
                case ENDED, DROPPED -> {}
            }
        });
    }

    /** Gives up what the house refused, unless somebody else was quicker. */
    public void giveUp(Plan due) {
        published.await(due.record());
        plans.take(due.id(), clock.instant()).ifPresent(plan -> lapse(plan, Lapse.REFUSED, now()));
    }

    /** Leaves what failed alone for a minute, so that it keeps nothing else waiting. */
    public void putOff(Plan due) {
        plans.putOff(due.id(), clock.instant().plus(PAUSE));
    }

    private void begin(Plan plan) {
        var kind = kinds.named(plan.kind());
        var act = new Publication(plan.by(), now());
        var copy = copies.draft(kind, plan.record())
                .map(draft -> copies.copy(kind, draft, kind.find(plan.record())))
                .filter(found -> plan.awaits(found.draft()) && !found.isOutdated());
        var lapse = copy.map(found -> lapse(plan, found, act.at())).orElse(Optional.of(Lapse.CHANGED));
        if (lapse.isPresent()) {
            lapse(plan, lapse.get(), act.at());
        } else {
            plans.move(plan.id(), State.ENDED);
            var times = new Publishing.Times(null, plan.until());
            copy.ifPresent(found -> published.make(found, times, act, "plan " + plan.id()));
        }
    }

    /** Whoever set it is told of it, unless the draft is no longer for that person to see. */
    private void lapse(Plan plan, Lapse why, Instant now) {
        var isTold = kinds.find(plan.kind())
                .filter(kind -> copies.isOpen(kind, plan.record(), now))
                .isPresent();
        published.lapse(plan, why, isTold, now);
    }

    private Optional<Lapse> lapse(Plan plan, WorkingCopy copy, Instant now) {
        if (plan.until() != null && !plan.until().isAfter(now)) {
            return Optional.of(Lapse.LATE);
        }
        if (people.find(plan.by()).filter(person -> !person.isLocked()).isEmpty()) {
            return Optional.of(Lapse.ACCOUNT);
        }
        if (published.isRecalled(copy)) {
            return Optional.of(Lapse.RECALLED);
        }
        return copy.hindrance(plan.version()) == null && mayEnd(plan, copy)
                ? Optional.empty()
                : Optional.of(Lapse.REFUSED);
    }

    /** An end is a recall that waits; one that stood already was set by somebody else. */
    private static boolean mayEnd(Plan plan, WorkingCopy copy) {
        var ending = copy.ending();
        return plan.until() == null
                || copy.powers().mayEnd()
                || ending != null && plan.until().equals(ending.until());
    }

    private void end(Plan plan) {
        plans.move(plan.id(), State.ENDED);
        kinds.named(plan.kind())
                .find(plan.record())
                .filter(RecordState::isPublic)
                .ifPresent(state -> published.end(plan, state, now()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
