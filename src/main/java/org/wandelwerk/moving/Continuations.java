package org.wandelwerk.moving;

import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.notification.Notifications;
import org.wandelwerk.project.MoveKind;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.ProjectMoved;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.project.ProjectSuccession;
import org.wandelwerk.project.Standpoint;

/**
 * What was said and told of a project stays so when it becomes part of another one and is its own again: until when
 * something is expected holds on, and what was reminded of is not told as if it were new. A decision that waits for its
 * extract is overtaken by every move but its own.
 */
@Component
class Continuations implements ApplicationListener<PayloadApplicationEvent<ProjectMoved>> {

    /** Whoever was reminded so long before the way ended has got the mail; what was told later is told again. */
    private static final Duration MAILED = Duration.ofDays(1);

    private final ProjectSuccession projects;
    private final ProjectMoves moves;
    private final CarriedNotes notes;
    private final ExtractRepository extracts;
    private final Notifications notifications;

    Continuations(
            ProjectSuccession projects,
            ProjectMoves moves,
            CarriedNotes notes,
            ExtractRepository extracts,
            Notifications notifications) {
        this.projects = projects;
        this.moves = moves;
        this.notes = notes;
        this.extracts = extracts;
        this.notifications = notifications;
    }

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<ProjectMoved> event) {
        var project = event.getPayload().project();
        var last = moves.last(List.of(project)).get(project);
        if (last == null) {
            return;
        }
        extracts.overtake(project, last.number(), last.at());
        if (last.kind() == MoveKind.MERGED) {
            notifications.settle(ReminderKinds.CODE, key(project).value());
        } else if (last.kind() == MoveKind.RESTORED) {
            moves.find(key(project)).ifPresent(this::goOn);
        }
    }

    private void goOn(Standpoint standpoint) {
        var project = standpoint.dossier().project().id();
        var ended = standpoint.moves().get(standpoint.moves().size() - 2);
        var told = new ReminderRepository.Told(
                project, ended.number() - 1, ended.at().minus(MAILED));
        notes.carry(told, project, standpoint.last().number());
    }

    private PublicKey key(ProjectId project) {
        return projects.named(List.of(project)).values().iterator().next().key();
    }
}
