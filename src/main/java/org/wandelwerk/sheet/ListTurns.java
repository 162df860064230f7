package org.wandelwerk.sheet;

import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

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

    /** The lists that the person at the desk wrote in or may take over, the oldest first. */
    public List<ListTurn> concerningMe(int limit) {
        var open = kinds.all().filter(door::editsAnywhere).toList();
        if (open.isEmpty()) {
            return List.of();
        }
        var me = Intakes.actor().id();
        var editing = open.stream().map(door::editing).toList();
        var taking = open.stream().map(door::taking).toList();
        var waitsForOthers = new HashMap<String, Boolean>();
        return repository.waiting(editing, taking, me, limit).stream()
                .map(intake -> {
                    var isWritten = intake.writers().contains(me);
                    var isMine = !isWritten
                            || !waitsForOthers.computeIfAbsent(intake.kind(), _ -> rules.waitsForOthers(intake));
                    return new ListTurn(intake, isWritten, isMine);
                })
                .toList();
    }
}
