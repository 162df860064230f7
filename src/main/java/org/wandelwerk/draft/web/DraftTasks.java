package org.wandelwerk.draft.web;

import org.springframework.stereotype.Component;
import org.wandelwerk.draft.Draft;
import org.wandelwerk.draft.DraftState;
import org.wandelwerk.draft.DraftTurns;
import org.wandelwerk.identity.DeskTask;
import org.wandelwerk.identity.TaskSource;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.TaskWindow;
import org.wandelwerk.shell.Frames;

/** Tells of drafts that wait for somebody. */
@Component
class DraftTasks implements TaskSource {

    private final DraftTurns turns;
    private final Frames frames;

    DraftTasks(DraftTurns turns, Frames frames) {
        this.turns = turns;
        this.frames = frames;
    }

    @Override
    public Told told(PersonId person, TaskWindow window) {
        var turn = turns.concerning(person, window);
        return new Told(
                turn.drafts().stream().map(draft -> task(draft, person)).toList(),
                turn.mine(),
                turn.elsewhere(),
                turn.isCut());
    }

    private DeskTask task(Draft draft, PersonId person) {
        var isOwn = draft.changedBy().id().equals(person);
        var isOpen = draft.state() == DraftState.OPEN;
        return new DeskTask(
                isOwn ? isOpen ? "draft.task.finish" : "draft.task.handed" : "draft.task.publish",
                draft.title().isEmpty() ? frames.current().text("draft.untitled") : draft.title(),
                DraftsPage.address(draft),
                !isOwn || isOpen,
                draft.changedAt(),
                null);
    }
}
