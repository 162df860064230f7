package org.wandelwerk.document.web;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.document.DocumentDesk;
import org.wandelwerk.identity.DeskSource;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.shell.NavigationEntry;

/** Shows the office on the desk the way to the files. */
@Component
class DocumentEntry implements DeskSource {

    private final DocumentDesk desk;

    DocumentEntry(DocumentDesk desk) {
        this.desk = desk;
    }

    @Override
    public Stream<NavigationEntry> entries(PersonId person) {
        return desk.isOpen()
                ? Stream.of(new NavigationEntry(170, DocumentsPage.ADDRESS, "document.desk"))
                : Stream.empty();
    }
}
