package org.wandelwerk.draft;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Publication;

/** Writes down which draft was published by whom, once for each form. */
@Component
class PublishedDrafts {

    private final DraftRepository drafts;
    private final DeedRepository deeds;

    PublishedDrafts(DraftRepository drafts, DeedRepository deeds) {
        this.drafts = drafts;
        this.deeds = deeds;
    }

    void hold(UUID record) {
        deeds.hold(record);
    }

    boolean isDone(String key) {
        return deeds.byKey(key).isPresent();
    }

    Difference difference(WorkingCopy mine) {
        return deeds.difference(mine);
    }

    void end(Draft draft, Publication act, boolean isAlone, String key) {
        drafts.put(draft.moved(DraftState.PUBLISHED, act.at()));
        deeds.add(new Deed(
                draft.record(), draft.kind(), Deed.Kind.PUBLISHED, isAlone, WorkingCopies.actor(), act.at(), key));
    }

    void note(StepOrder order, Deed.Kind what, Publication act) {
        deeds.add(new Deed(order.record(), order.kind(), what, false, WorkingCopies.actor(), act.at(), order.key()));
    }
}
