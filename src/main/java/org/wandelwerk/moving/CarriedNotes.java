package org.wandelwerk.moving;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.wandelwerk.project.ProjectId;

/** Carries what was said and told of a project over to where it goes on. */
@Component
class CarriedNotes {

    private final RemarkRepository remarks;
    private final ReminderRepository reminders;

    CarriedNotes(RemarkRepository remarks, ReminderRepository reminders) {
        this.remarks = remarks;
        this.reminders = reminders;
    }

    /**
     * Until when something is expected, and what was reminded of.
     *
     * @param told what was reminded of, after which move of which project, and until when
     * @param to the project that goes on
     * @param next the number of the move with which it does
     */
    void carry(ReminderRepository.Told told, ProjectId to, int next) {
        var due = remarks.of(told.project())
                .getOrDefault(told.number(), MoveRemark.NONE)
                .due();
        if (due != null) {
            remarks.add(to, next, new MoveRemark(null, null, due, null, null));
        }
        reminders.carry(told, to, next);
    }

    /** All that was reminded of after a move. */
    static ReminderRepository.Told all(ProjectId project, int number) {
        return new ReminderRepository.Told(project, number, Instant.MAX);
    }
}
