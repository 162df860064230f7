package org.wandelwerk.moving;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.wandelwerk.notification.Notifications;
import org.wandelwerk.project.Project;
import org.wandelwerk.project.ProjectId;

/** What goes with a move: what was said, and that nobody need be reminded of the step that was left. */
@Component
class MoveNotes {

    private final RemarkRepository remarks;
    private final Notifications notifications;

    MoveNotes(RemarkRepository remarks, Notifications notifications) {
        this.remarks = remarks;
        this.notifications = notifications;
    }

    /** By the number of the move. */
    Map<Integer, MoveRemark> of(ProjectId project) {
        return remarks.of(project);
    }

    void add(Project project, int number, MoveRemark remark) {
        notifications.settle(ReminderKinds.CODE, project.key().value());
        if (!remark.equals(MoveRemark.NONE)) {
            remarks.add(project.id(), number, remark);
        }
    }
}
