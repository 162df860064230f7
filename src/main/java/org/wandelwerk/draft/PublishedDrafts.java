package org.wandelwerk.draft;

import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Publication;

/** Writes down which draft was published by whom, once for each form. */
@Component
class PublishedDrafts {

    private final DraftKeeping drafts;
    private final DeedRepository deeds;

    PublishedDrafts(DraftKeeping drafts, DeedRepository deeds) {
        this.drafts = drafts;
        this.deeds = deeds;
    }

    /** Whether the form with this key was done, after all others have ended who did something with the record. */
    boolean isDone(StepOrder order) {
        return deeds.isKnownToThoseWhoWaited(order.record(), order.key().checked());
    }

    /** What is public now, beside a draft that knew nothing of it. */
    Difference difference(WorkingCopy mine) {
        return deeds.difference(mine);
    }

    void end(Draft draft, Publication act, boolean isAlone, String key) {
        drafts.put(draft.moved(DraftState.PUBLISHED, act.at()));
        deeds.add(new Deed(
                draft.record(), draft.kind(), Deed.Kind.PUBLISHED, isAlone, WorkingCopies.actor(), act.at(), key));
    }

    void note(StepOrder order, Deed.Kind what, Publication act) {
        deeds.add(new Deed(
                order.record(),
                order.kind(),
                what,
                false,
                WorkingCopies.actor(),
                act.at(),
                order.key().value()));
    }
}
