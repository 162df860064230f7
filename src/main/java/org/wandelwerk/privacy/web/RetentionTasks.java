package org.wandelwerk.privacy.web;

import org.springframework.stereotype.Component;
import org.wandelwerk.identity.DeskTask;
import org.wandelwerk.identity.TaskSource;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.TaskWindow;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.privacy.ArchiveTurn;
import org.wandelwerk.privacy.Retention;
import org.wandelwerk.shell.Texts;

/** Tells those who keep the records what must be offered to the archive before it may go. */
@Component
class RetentionTasks implements TaskSource {

    private final Retention retention;
    private final Texts texts;

    RetentionTasks(Retention retention, Texts texts) {
        this.retention = retention;
        this.texts = texts;
    }

    @Override
    public Told told(PersonId person, TaskWindow window) {
        return Told.all(retention.waitingForTheArchive().stream().map(this::task));
    }

    private DeskTask task(ArchiveTurn turn) {
        var key = "privacy.kind." + turn.kind();
        return new DeskTask(
                "privacy.task.archive",
                new Text(texts.text(Language.DE, key), texts.text(Language.EN, key)),
                RetentionController.ADDRESS + "/" + turn.kind(),
                true,
                turn.since(),
                null);
    }
}
