package org.wandelwerk.sheet.web;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.DeskSource;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.shell.NavigationEntry;

/** Shows on the desk the way to lists for those who may hand some in. */
@Component
class SheetDeskSource implements DeskSource {

    private final Rights rights;

    SheetDeskSource(Rights rights) {
        this.rights = rights;
    }

    @Override
    public Stream<NavigationEntry> entries(PersonId person) {
        var mine = rights.mine();
        return mine.mayAnywhere(Permission.EDIT_ORGANISATIONS) || mine.mayAnywhere(Permission.SEAT_PEOPLE)
                ? Stream.of(new NavigationEntry(220, IntakeController.ADDRESS, "sheet.desk"))
                : Stream.empty();
    }
}
