package org.wandelwerk.draft;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps drafts as they stand; one that waits for nobody any more is announced to nobody. */
@Component
class DraftKeeping {

    private final DraftRepository drafts;
    private final DraftNotices notices;

    DraftKeeping(DraftRepository drafts, DraftNotices notices) {
        this.drafts = drafts;
        this.notices = notices;
    }

    Optional<Draft> standing(UUID record) {
        return drafts.standing(record);
    }

    /** What a draft is called, also one that was laid aside. */
    String title(DraftId draft) {
        return drafts.title(draft);
    }

    void put(Draft draft) {
        drafts.put(draft);
        if (draft.state() != DraftState.PROPOSED) {
            notices.settled(draft);
        }
    }
}
