package org.wandelwerk.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wandelwerk.correction.Grounds;
import org.wandelwerk.correction.RecallKind;
import org.wandelwerk.correction.Recalls;
import org.wandelwerk.draft.PlannedPublications.Plan;
import org.wandelwerk.draft.PlannedPublications.Plan.Lapse;
import org.wandelwerk.draft.PlannedPublications.Plan.State;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.Publication;
import org.wandelwerk.shell.Texts;

/** Makes drafts public, at once or later, and writes down by whom, once for each form. */
@Component
class PublishedDrafts {

    private static final String REASON = "draft.plan.reason";
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final DraftKeeping drafts;
    private final DeedRepository deeds;
    private final PlanRepository plans;
    private final Recalls recalls;
    private final DraftNotices notices;
    private final Texts texts;

    PublishedDrafts(
            DraftKeeping drafts,
            DeedRepository deeds,
            PlanRepository plans,
            Recalls recalls,
            DraftNotices notices,
            Texts texts) {
        this.drafts = drafts;
        this.deeds = deeds;
        this.plans = plans;
        this.recalls = recalls;
        this.notices = notices;
        this.texts = texts;
    }

    /** Whether the form with this key was done, after all others have ended who did something with the record. */
    boolean isDone(StepOrder order) {
        return deeds.isKnownToThoseWhoWaited(order.record(), order.key().checked());
    }

    /** What was published last, beside a draft that knew nothing of it. */
    Difference difference(WorkingCopy mine, Draft last) {
        return deeds.difference(mine, last);
    }

    /** Sets that the draft becomes public later, instead of what was set before. */
    void plan(WorkingCopy copy, Publishing.Times times, Publication act, String key) {
        var draft = copy.draft();
        plans.drop(draft.record(), State.WAITING);
        plans.add(plan(draft, times, State.WAITING, act, key));
        deeds.add(deed(draft, Deed.Kind.PLANNED, false, act, key));
    }

    /** Makes the draft public; what was recalled is public again by the same act. */
    void make(WorkingCopy copy, Publishing.Times times, Publication act, String key) {
        var draft = copy.draft();
        var kind = copy.kind();
        kind.apply(draft.record(), draft.open(kind.fields()), LocalDate.ofInstant(act.at(), BERLIN));
        if (copy.now() != null && isRecalled(copy.now())) {
            recalls.republish(copy.now().subject());
        }
        drafts.put(draft.moved(DraftState.PUBLISHED, act.at()));
        deeds.add(deed(draft, Deed.Kind.PUBLISHED, copy.powers().isWriter(), act, key));
        forget(draft.record());
        if (times.until() != null) {
            plans.add(plan(draft, times, State.PUBLIC, act, key));
        }
    }

    private static Plan plan(Draft draft, Publishing.Times times, State state, Publication act, String key) {
        return new Plan(
                HashedId.of("plan", state.name(), key),
                draft.kind(),
                draft.record(),
                draft.id(),
                draft.version(),
                times.begin(act.at()),
                times.until(),
                state,
                null,
                act.by(),
                act.at());
    }

    private static Deed deed(Draft draft, Deed.Kind what, boolean isAlone, Publication act, String key) {
        return new Deed(draft.record(), draft.kind(), what, isAlone, WorkingCopies.actor(), act.at(), key);
    }

    /** @param isAlone whether a second person would have had to do it, had the rule been on */
    void note(StepOrder order, Deed.Kind what, boolean isAlone, Publication act) {
        deeds.add(new Deed(
                order.record(),
                order.kind(),
                what,
                isAlone,
                WorkingCopies.actor(),
                act.at(),
                order.key().value()));
    }

    /** Waits for all who do something with the record now; others wait until this transaction has ended. */
    void await(UUID record) {
        deeds.await(record);
    }

    /** Whether what the draft is about was taken out of the public. */
    boolean isRecalled(WorkingCopy copy) {
        return copy.now() != null && isRecalled(copy.now());
    }

    private boolean isRecalled(RecordState state) {
        return recalls.standing(state.subject()).isPresent();
    }

    /** Forgets what was set for a record that is taken out of the public. */
    void forget(UUID record) {
        plans.drop(record, State.WAITING);
        plans.drop(record, State.PUBLIC);
    }

    /** Lifts what was set for later. */
    void lift(StepOrder order, Plan plan, Publication act) {
        plans.move(plan.id(), State.DROPPED);
        note(order, Deed.Kind.LIFTED, false, act);
    }

    /**
     * Gives up what was set for later, which the house says, for nobody did it.
     *
     * @param isTold whether whoever set it is told
     */
    void lapse(Plan plan, Lapse why, boolean isTold, Instant now) {
        plans.lapse(plan.id(), why);
        deeds.add(new Deed(
                plan.record(), plan.kind(), Deed.Kind.LAPSED, false, HouseActors.SYSTEM, now, "lapse " + plan.id()));
        if (isTold) {
            notices.lapsed(plan, why, drafts.title(plan.draft()));
        }
    }

    /** Takes a record out of the public whose time is over. */
    void end(Plan plan, RecordState state, Instant now) {
        recalls.recall(
                state.subject(),
                Grounds.of(RecallKind.WITHDRAWN, texts.text(Language.DE, REASON), texts.text(Language.EN, REASON)));
        deeds.add(new Deed(
                plan.record(), plan.kind(), Deed.Kind.RECALLED, false, WorkingCopies.actor(), now, "end " + plan.id()));
    }
}
