package org.wandelwerk.sheet.web;

import org.springframework.stereotype.Component;
import org.wandelwerk.identity.DeskTask;
import org.wandelwerk.identity.TaskSource;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.TaskWindow;
import org.wandelwerk.sheet.ListTurn;
import org.wandelwerk.sheet.ListTurns;

/** Tells of lists that wait to be mended and taken over. */
@Component
class ListTasks implements TaskSource {

    private final ListTurns turns;

    ListTasks(ListTurns turns) {
        this.turns = turns;
    }

    @Override
    public Told told(PersonId person, TaskWindow window) {
        var turn = turns.concerningMe(window);
        return new Told(
                turn.lists().stream().map(ListTasks::task).toList(),
                turn.mine(),
                turn.elsewhere(),
                Math.max(turn.mine(), turn.elsewhere()) >= MOST);
    }

    private static DeskTask task(ListTurn turn) {
        var intake = turn.intake();
        var key = turn.isWritten() ? turn.isMine() ? "sheet.task.finish" : "sheet.task.handed" : "sheet.task.take";
        return new DeskTask(
                key,
                intake.file(),
                IntakeController.ADDRESS + "/" + intake.id(),
                turn.isMine(),
                intake.made().at(),
                null);
    }
}
