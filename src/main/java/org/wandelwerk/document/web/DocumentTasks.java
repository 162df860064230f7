package org.wandelwerk.document.web;

import org.springframework.stereotype.Component;
import org.wandelwerk.document.DocumentDesk;
import org.wandelwerk.document.DocumentVersion;
import org.wandelwerk.identity.DeskTask;
import org.wandelwerk.identity.TaskSource;
import org.wandelwerk.kernel.Counted;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.TaskWindow;

/** Tells those who decide about files of those that are held. */
@Component
class DocumentTasks implements TaskSource {

    private final DocumentDesk desk;

    DocumentTasks(DocumentDesk desk) {
        this.desk = desk;
    }

    @Override
    public Told told(PersonId person, TaskWindow window) {
        return Told.mine(desk.isOpen() ? desk.held(window) : Counted.none(), DocumentTasks::task);
    }

    private static DeskTask task(DocumentVersion version) {
        var address = DocumentsPage.ADDRESS + "#grund-" + version.id();
        return new DeskTask("document.task.decide", version.file().name(), address, true, version.at(), null);
    }
}
