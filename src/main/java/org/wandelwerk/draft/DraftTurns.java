package org.wandelwerk.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.TaskSource;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.TaskWindow;

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
     * Drafts that concern somebody.
     *
     * @param drafts those of a part of the work list, the oldest first
     * @param mine how many there are that this person has to finish or to publish
     * @param elsewhere how many there are that this person has handed on
     * @param isCut whether there may be more than are counted
     */
    public record Concerning(List<Draft> drafts, int mine, int elsewhere, boolean isCut) {

        static Concerning all(List<Draft> drafts, PersonId person) {
            var mine =
                    (int) drafts.stream().filter(draft -> isMine(draft, person)).count();
            return new Concerning(drafts, mine, drafts.size() - mine, drafts.size() >= TaskSource.MOST);
        }

        private static boolean isMine(Draft draft, PersonId person) {
            return draft.state() == DraftState.OPEN || !draft.changedBy().id().equals(person);
        }
    }

    /**
     * The drafts that somebody has to finish, to publish, or has handed on. What was typed is read only where it
     * decides whether this person publishes it, and then of all that wait, and not of a kind of which that person
     * publishes all.
     */
    public Concerning concerning(PersonId person, TaskWindow window) {
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
        if (open.isEmpty()) {
            return Concerning.all(List.of(), person);
        }
        var whose = new DraftRepository.Whose(person, words, publishing);
        if (deciding.isEmpty()) {
            return part(whose, window);
        }
        var all = readOn(
                TaskSource.MOST,
                TaskSource.MOST,
                last -> drafts.concerning(whose, deciding, last, TaskSource.MOST),
                some -> theirs(some, person));
        return Concerning.all(all, person);
    }

    private Concerning part(DraftRepository.Whose whose, TaskWindow window) {
        var some = Concerning.all(drafts.part(whose, window.undated(), window.size()), whose.person());
        return window.isAll(Math.max(some.mine(), some.elsewhere()))
                ? some
                : drafts.count(
                        whose,
                        TaskSource.MOST,
                        (mine, others) ->
                                new Concerning(some.drafts(), mine, others, Math.max(mine, others) >= TaskSource.MOST));
    }

    /** Own ones, and those that this person publishes. */
    private List<Draft> theirs(List<Draft> some, PersonId person) {
        var others = some.stream()
                .filter(draft -> !draft.changedBy().id().equals(person))
                .toList();
        var left = new HashSet<>(others);
        kinds.among(others, rights::publishable).forEach(left::remove);
        return some.stream().filter(draft -> !left.contains(draft)).toList();
    }

    /**
     * Reads a list part by part until so many were found that somebody may see: what others may see never pushes out
     * what waits for this reader.
     */
    static List<Draft> readOn(
            int limit, int size, Function<@Nullable Draft, List<Draft>> part, UnaryOperator<List<Draft>> open) {
        var found = new ArrayList<Draft>();
        Draft last = null;
        while (found.size() < limit) {
            var some = part.apply(last);
            open.apply(some).stream().limit(limit - found.size()).forEach(found::add);
            if (some.size() < size) {
                break;
            }
            last = some.getLast();
        }
        return found;
    }
}
