package org.wandelwerk.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
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

    /**
     * The drafts that somebody has to finish, to publish, or has handed on; the oldest first. What was typed is read
     * only where it decides whether this person publishes it, and not of a kind of which that person publishes all.
     */
    public List<Draft> concerning(PersonId person, int limit) {
        var open = kinds.all().filter(rights::opens).toList();
        var words = open.stream().map(EditableKind::word).toList();
        var publishing = open.stream()
                .filter(rights::publishesAnywhere)
                .map(EditableKind::word)
                .toList();
        var deciding = open.stream()
                .filter(kind -> rights.publishesAnywhere(kind) && !rights.publishesEverywhere(kind))
                .map(EditableKind::word)
                .toList();
        return open.isEmpty()
                ? List.of()
                : readOn(
                        limit,
                        limit,
                        last -> drafts.concerning(words, publishing, deciding, person, last, limit),
                        draft -> draft.changedBy().id().equals(person) || publishes(draft));
    }

    private boolean publishes(Draft draft) {
        var kind = kinds.named(draft.kind());
        return rights.publishesEverywhere(kind)
                || rights.reaches(
                        kind.publishing(),
                        kind,
                        draft,
                        kind.find(draft.record()).isPresent());
    }

    /**
     * Reads a list part by part until so many were found that somebody may see: what others may see never pushes out
     * what waits for this reader.
     */
    static List<Draft> readOn(
            int limit, int size, Function<@Nullable Draft, List<Draft>> part, Predicate<Draft> isOpen) {
        var found = new ArrayList<Draft>();
        Draft last = null;
        while (found.size() < limit) {
            var some = part.apply(last);
            some.stream().filter(isOpen).limit(limit - found.size()).forEach(found::add);
            if (some.size() < size) {
                break;
            }
            last = some.getLast();
        }
        return found;
    }
}
