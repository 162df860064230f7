package org.wandelwerk.document.web;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.document.DocumentDesk;
import org.wandelwerk.document.DocumentVersion;
import org.wandelwerk.identity.DeskTask;
import org.wandelwerk.identity.TaskSource;
import org.wandelwerk.kernel.PersonId;

/** Tells those who decide about files of those that are held. */
@Component
class DocumentTasks implements TaskSource {

    private final DocumentDesk desk;

    DocumentTasks(DocumentDesk desk) {
        this.desk = desk;
    }

    @Override
    public Stream<DeskTask> tasks(PersonId person) {
        return desk.isOpen() ? desk.held(MOST).stream().map(DocumentTasks::task) : Stream.empty();
    }

    private static DeskTask task(DocumentVersion version) {
        var address = DocumentsPage.ADDRESS + "#grund-" + version.id();
        return new DeskTask("document.task.decide", version.file().name(), address, true, version.at(), null);
    }
}
