package org.wandelwerk.operation.web;

import org.springframework.stereotype.Component;
import org.wandelwerk.identity.DeskTask;
import org.wandelwerk.identity.TaskSource;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.TaskWindow;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.monitor.HealthNote;
import org.wandelwerk.operation.Health;
import org.wandelwerk.operation.HealthWork;
import org.wandelwerk.shell.Formats;
import org.wandelwerk.shell.Texts;

/** Tells those who operate the house of whatever of it fails or is overdue. */
@Component
class HealthTasks implements TaskSource {

    private final Health health;
    private final Texts texts;

    HealthTasks(Health health, Texts texts) {
        this.health = health;
        this.texts = texts;
    }

    @Override
    public Told told(PersonId person, TaskWindow window) {
        return Told.all(health.work().stream().limit(MOST).map(this::task));
    }

    private DeskTask task(HealthWork work) {
        return new DeskTask(
                "operation.task.health",
                new Text(title(work.note(), Language.DE), title(work.note(), Language.EN)),
                HealthController.HEALTH,
                true,
                work.since(),
                null);
    }

    private String title(HealthNote note, Language language) {
        return texts.text(language, "operation.health." + note.word(), HealthPage.read(note, new Formats(language)));
    }
}
