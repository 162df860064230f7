package org.wandelwerk.privacy.web;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.DeskTask;
import org.wandelwerk.identity.TaskSource;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.PersonId;
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
    public Stream<DeskTask> tasks(PersonId person) {
        return retention.waitingForTheArchive().stream().map(this::task);
    }

    private DeskTask task(ArchiveTurn turn) {
        return new DeskTask(
                "privacy.task.archive",
                texts.text(Language.DE, "privacy.kind." + turn.kind()),
                RetentionController.ADDRESS + "/" + turn.kind(),
                true,
                turn.since(),
                null);
    }
}
