package org.wandelwerk.draft;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;

/** What is done with a draft as a whole by those who write it: it is handed on, or laid aside. */
@Service
@Transactional
public class DraftSteps {

    private final DraftKeeping drafts;
    private final DeedRepository deeds;
    private final EditableKinds kinds;
    private final DraftRights rights;
    private final DraftNotices notices;
    private final Clock clock;

    DraftSteps(
            DraftKeeping drafts,
            DeedRepository deeds,
            EditableKinds kinds,
            DraftRights rights,
            DraftNotices notices,
            Clock clock) {
        this.drafts = drafts;
        this.deeds = deeds;
        this.kinds = kinds;
        this.rights = rights;
        this.notices = notices;
        this.clock = clock;
    }

    /** Hands a draft without mistakes to whoever publishes, and tells them. */
    public void propose(StepOrder order) {
        step(order, DraftState.PROPOSED, Deed.Kind.PROPOSED);
    }

    /** Lays a draft aside; what was typed stays in its record, and nobody sees it in public. */
    public void discard(StepOrder order) {
        step(order, DraftState.DISCARDED, Deed.Kind.DISCARDED);
    }

    private void step(StepOrder order, DraftState next, Deed.Kind what) {
        var kind = kinds.named(order.kind());
        rights.requireAnywhere(kind.editing(), kind);
        if (deeds.isKnownToThoseWhoWaited(order.record(), order.key().checked())) {
            return;
        }
        var draft = standing(kind, order);
        var isThere = kind.find(order.record()).isPresent();
        rights.require(kind.editing(), kind, draft, isThere);
        if (!rights.reaches(kind.editing(), kind, draft, isThere)) {
            throw new Refused("draft.refused.reach");
        }
        if (draft.version() != order.version()) {
            throw new Refused("draft.refused.quicker");
        }
        if (next == DraftState.PROPOSED && !EditableKinds.errors(kind, draft).isEmpty()) {
            throw new Refused("draft.refused.mistakes");
        }
        var changed = draft.moved(next, clock.instant().truncatedTo(ChronoUnit.MICROS));
        drafts.put(changed);
        deeds.add(deed(changed, what, order.key().value()));
        if (next == DraftState.PROPOSED) {
            notices.proposed(kind, changed, isThere);
        }
    }

    private static Deed deed(Draft changed, Deed.Kind what, String key) {
        return new Deed(changed.record(), changed.kind(), what, false, WorkingCopies.actor(), changed.changedAt(), key);
    }

    /** What stands of the record; of another kind it is nothing that the rights asked for are about. */
    private Draft standing(EditableKind kind, StepOrder order) {
        var standing = drafts.standing(order.record());
        if (standing.filter(draft -> !draft.kind().equals(kind.word())).isPresent()) {
            throw new NotFound(kind.word() + " " + order.record());
        }
        return standing.orElseThrow(() -> rights.learnsOfNone(kind, order.record())
                ? new Refused("draft.refused.gone")
                : new NotFound(kind.word() + " " + order.record()));
    }
}
