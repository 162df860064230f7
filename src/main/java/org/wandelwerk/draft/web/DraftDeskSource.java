package org.wandelwerk.draft.web;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.draft.DraftDesk;
import org.wandelwerk.identity.DeskSource;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.shell.NavigationEntry;

/** Shows on the desk the way to what somebody may edit. */
@Component
class DraftDeskSource implements DeskSource {

    private final DraftDesk desk;
    private final Rights rights;

    DraftDeskSource(DraftDesk desk, Rights rights) {
        this.desk = desk;
        this.rights = rights;
    }

    @Override
    public Stream<NavigationEntry> entries(PersonId person) {
        var edit = desk.kinds().isEmpty()
                ? Stream.<NavigationEntry>empty()
                : Stream.of(new NavigationEntry(200, DraftsController.ADDRESS, "draft.desk"));
        var rules = rights.mine().mayAnywhere(Permission.OPERATE)
                ? Stream.of(new NavigationEntry(910, FourEyesController.ADDRESS, "draft.eyes"))
                : Stream.<NavigationEntry>empty();
        return Stream.concat(edit, rules);
    }
}
