package org.wandelwerk.alert.web;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.DeskSource;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.shell.NavigationEntry;

/** The way from the desk to the saved searches. */
@Component
class AlertDesk implements DeskSource {

    @Override
    public Stream<NavigationEntry> entries(PersonId person) {
        return Stream.of(new NavigationEntry(93, MySearchesController.ADDRESS, "alert.mine"));
    }
}
