package org.wandelwerk.organisation.web;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.DeskSource;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.shell.NavigationEntry;

/** Shows on the desk the way to mergers for those who may merge. */
@Component
class MergerDeskSource implements DeskSource {

    private final Rights rights;

    MergerDeskSource(Rights rights) {
        this.rights = rights;
    }

    @Override
    public Stream<NavigationEntry> entries(PersonId person) {
        return rights.may(Permission.EDIT_ORGANISATIONS, Matter.ofHouse("mergers of organisations"))
                ? Stream.of(new NavigationEntry(230, MergerController.ADDRESS, "organisation.merge"))
                : Stream.empty();
    }
}
