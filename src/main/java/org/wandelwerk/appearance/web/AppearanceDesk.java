package org.wandelwerk.appearance.web;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.DeskSource;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.shell.NavigationEntry;

/** Shows on the desk the way to the look of the house. */
@Component
class AppearanceDesk implements DeskSource {

    private final Rights rights;

    AppearanceDesk(Rights rights) {
        this.rights = rights;
    }

    @Override
    public Stream<NavigationEntry> entries(PersonId person) {
        return rights.may(Permission.KEEP_APPEARANCE, Matter.ofHouse("the look"))
                ? Stream.of(new NavigationEntry(895, AppearancePage.ADDRESS, "appearance.desk"))
                : Stream.empty();
    }
}
