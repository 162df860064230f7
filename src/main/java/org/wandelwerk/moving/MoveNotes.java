package org.wandelwerk.moving;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wandelwerk.notification.Notifications;
import org.wandelwerk.project.Project;
import org.wandelwerk.project.ProjectId;

/** What goes with a move: what was said, and that nobody need be reminded of the step that was left. */
@Component
class MoveNotes {

    private final RemarkRepository remarks;
    private final ReminderRepository reminders;
    private final Notifications notifications;

    MoveNotes(RemarkRepository remarks, ReminderRepository reminders, Notifications notifications) {
        this.remarks = remarks;
        this.reminders = reminders;
        this.notifications = notifications;
    }

    /** By the number of the move. */
    Map<Integer, MoveRemark> of(ProjectId project) {
        return remarks.of(project);
    }

    /** Nobody need be reminded of what is decided. */
    void settle(Project project) {
        notifications.settle(ReminderKinds.CODE, project.key().value());
    }

    void add(Project project, int number, MoveRemark remark) {
        settle(project);
        if (!remark.equals(MoveRemark.NONE)) {
            remarks.add(project.id(), number, remark);
        }
    }

    /**
     * The same of a move into another version of the procedure: until when something is expected stays as it was said,
     * and who was reminded of a step is not reminded anew of the same one.
     */
    void carry(Project project, int from, int number, MoveRemark remark, boolean isSameStep) {
        var due = remarks.of(project.id()).getOrDefault(from, MoveRemark.NONE).due();
        remarks.add(project.id(), number, new MoveRemark(remark.reason(), null, due, null, null));
        if (isSameStep) {
            reminders.carry(new ReminderRepository.Told(project.id(), from, Instant.MAX), project.id(), number);
        } else {
            settle(project);
        }
    }
}
