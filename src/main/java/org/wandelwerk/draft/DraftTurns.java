package org.wandelwerk.draft;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.PersonId;

/** Whose turn it is with the drafts that stand. */
@Service
@Transactional(readOnly = true)
public class DraftTurns {

    private final DraftRepository drafts;
    private final EditableKinds kinds;
    private final DraftRights rights;

    DraftTurns(DraftRepository drafts, EditableKinds kinds, DraftRights rights) {
        this.drafts = drafts;
        this.kinds = kinds;
        this.rights = rights;
    }

    /** The drafts that somebody has to finish, to publish, or has handed on; the oldest first. */
    public List<Draft> concerning(PersonId person, int limit) {
        var open = kinds.all().filter(rights::opens).toList();
        var words = open.stream().map(EditableKind::word).toList();
        var publishing = open.stream()
                .filter(rights::publishesAnywhere)
                .map(EditableKind::word)
                .toList();
        return open.isEmpty()
                ? List.of()
                : ReadOn.until(
                        limit,
                        limit,
                        last -> drafts.concerning(words, publishing, person, last, limit),
                        draft -> draft.changedBy().id().equals(person) || publishes(draft));
    }

    private boolean publishes(Draft draft) {
        var kind = kinds.named(draft.kind());
        return rights.touches(kind.publishing(), kind, draft, true)
                || rights.touches(kind.publishing(), kind, draft, false);
    }
}
