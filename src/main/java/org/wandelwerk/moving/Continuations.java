package org.wandelwerk.moving;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.notification.Notifications;
import org.wandelwerk.project.MoveKind;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.ProjectMoved;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.project.ProjectSplitOff;
import org.wandelwerk.project.ProjectSuccession;
import org.wandelwerk.project.Standpoint;

/**
 * What was said and told of a project stays so when it goes on elsewhere: until when something is expected holds for
 * its parts, and for a project that is its own again, and what was reminded of is not told of them as if it were new.
 */
@Component
class Continuations {

    /** Whoever was reminded so long before the way ended has got the mail; what was told later is told again. */
    private static final Duration MAILED = Duration.ofDays(1);

    private final ProjectSuccession projects;
    private final ProjectMoves moves;
    private final RemarkRepository remarks;
    private final ReminderRepository reminders;
    private final Notifications notifications;

    Continuations(
            ProjectSuccession projects,
            ProjectMoves moves,
            RemarkRepository remarks,
            ReminderRepository reminders,
            Notifications notifications) {
        this.projects = projects;
        this.moves = moves;
        this.remarks = remarks;
        this.reminders = reminders;
        this.notifications = notifications;
    }

    @EventListener
    void on(ProjectMoved moved) {
        var last = moves.last(List.of(moved.project())).get(moved.project());
        if (last != null && (last.kind() == MoveKind.MERGED || last.kind() == MoveKind.RESTORED)) {
            var key = key(moved.project());
            moves.find(key).ifPresent(standpoint -> goOn(key, standpoint));
        }
    }

    private void goOn(PublicKey key, Standpoint standpoint) {
        var project = standpoint.dossier().project().id();
        var last = standpoint.last();
        if (last.kind() == MoveKind.MERGED) {
            notifications.settle(ReminderKinds.CODE, key.value());
            return;
        }
        var ended = standpoint.moves().get(standpoint.moves().size() - 2);
        carry(project, ended.number() - 1, project, last.number(), ended.at().minus(MAILED));
    }

    @EventListener
    void on(ProjectSplitOff part) {
        var whole = moves.last(List.of(part.whole())).get(part.whole());
        if (whole != null) {
            carry(part.whole(), whole.number(), part.part(), 1, Instant.MAX);
        }
    }

    private void carry(ProjectId from, int number, ProjectId to, int next, Instant before) {
        var due = remarks.of(from).getOrDefault(number, MoveRemark.NONE).due();
        if (due != null) {
            remarks.add(to, next, new MoveRemark(null, null, due, null, null));
        }
        reminders.carry(new ReminderRepository.Told(from, number, before), to, next);
    }

    private PublicKey key(ProjectId project) {
        return projects.named(List.of(project)).values().iterator().next().key();
    }
}
