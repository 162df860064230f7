package org.wandelwerk.identity.web.rights;

import org.springframework.stereotype.Component;
import org.wandelwerk.identity.DeskTask;
import org.wandelwerk.identity.InvitationCounts;
import org.wandelwerk.identity.OpenInvitations;
import org.wandelwerk.identity.TaskSource;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.TaskWindow;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.shell.Texts;

/** Tells those who invite how many invitations are open, and how many ended, failed or went out without an answer. */
@Component
class InvitationTasks implements TaskSource {

    private final OpenInvitations invitations;
    private final Texts texts;

    InvitationTasks(OpenInvitations invitations, Texts texts) {
        this.invitations = invitations;
        this.texts = texts;
    }

    @Override
    public Told told(PersonId person, TaskWindow window) {
        return Told.all(invitations.countsForInviter().filter(counts -> !counts.isNone()).map(this::task).stream());
    }

    /** While all are open, it is the turn of the invited. */
    private DeskTask task(InvitationCounts counts) {
        var isMine = counts.ended() + counts.failed() + counts.unknown() > 0;
        return new DeskTask(
                isMine ? "access.task.invitations" : "access.task.invitations.open",
                new Text(title(counts, Language.DE), title(counts, Language.EN)),
                OpenInvitationsPage.ADDRESS,
                isMine,
                counts.oldest(),
                null);
    }

    private String title(InvitationCounts counts, Language language) {
        return texts.text(
                language,
                "access.task.invitations.title",
                counts.open(),
                counts.ended(),
                counts.failed(),
                counts.unknown());
    }
}
