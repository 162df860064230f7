package org.wandelwerk.reference.web;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.DeskSource;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.reference.Collections;
import org.wandelwerk.shell.NavigationEntry;

/** Shows on the desk the way to collections for those who may see them. */
@Component
class ReferenceDesk implements DeskSource {

    private final Collections collections;

    ReferenceDesk(Collections collections) {
        this.collections = collections;
    }

    @Override
    public Stream<NavigationEntry> entries(PersonId person) {
        return collections.isOpen()
                ? Stream.of(new NavigationEntry(255, CollectionsPage.ADDRESS, "reference.desk"))
                : Stream.empty();
    }
}
