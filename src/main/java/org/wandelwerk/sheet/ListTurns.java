package org.wandelwerk.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.TaskSource;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.TaskWindow;

/** Whose turn it is with the lists that wait to be mended and taken over. */
@Service
@Transactional(readOnly = true)
public class ListTurns {

    private final IntakeRepository repository;
    private final ListKinds kinds;
    private final ListDoor door;
    private final TakeoverRules rules;

    ListTurns(IntakeRepository repository, ListKinds kinds, ListDoor door, TakeoverRules rules) {
        this.repository = repository;
        this.kinds = kinds;
        this.door = door;
        this.rules = rules;
    }

    /**
     * Lists that concern somebody.
     *
     * @param lists those of a part of the work list, the oldest first
     * @param mine how many there are with which this person goes on
     * @param elsewhere how many there are for which it is the turn of others
     */
    public record Concerning(List<ListTurn> lists, int mine, int elsewhere) {

        static final Concerning NONE = new Concerning(List.of(), 0, 0);

        static Concerning all(List<ListTurn> lists) {
            var mine = (int) lists.stream().filter(ListTurn::isMine).count();
            return new Concerning(lists, mine, lists.size() - mine);
        }
    }

    /** The lists that the person at the desk wrote in or may take over. */
    public Concerning concerningMe(TaskWindow window) {
        var open = kinds.all().filter(door::editsAnywhere).toList();
        if (open.isEmpty()) {
            return Concerning.NONE;
        }
        var me = Intakes.actor().id();
        var whose = new IntakeRepository.Whose(
                me,
                open.stream().map(door::editing).toList(),
                open.stream().map(door::taking).toList());
        var asked = new HashMap<String, Boolean>();
        Predicate<ListKind> waitsForOthers =
                kind -> asked.computeIfAbsent(kind.word(), _ -> rules.letsWritersWait(kind));
        var some = Concerning.all(repository.waiting(whose, window.undated(), window.size()).stream()
                .map(intake -> turn(intake, me, waitsForOthers))
                .toList());
        if (window.isAll(Math.max(some.mine(), some.elsewhere()))) {
            return some;
        }
        var alone = open.stream()
                .filter(Predicate.not(waitsForOthers))
                .map(ListKind::word)
                .toList();
        return repository.count(
                whose, alone, TaskSource.MOST, (mine, elsewhere) -> new Concerning(some.lists(), mine, elsewhere));
    }

    private ListTurn turn(Intake intake, PersonId me, Predicate<ListKind> waitsForOthers) {
        var isWritten = intake.writers().contains(me);
        return new ListTurn(intake, isWritten, !isWritten || !waitsForOthers.test(rules.kind(intake)));
    }
}
