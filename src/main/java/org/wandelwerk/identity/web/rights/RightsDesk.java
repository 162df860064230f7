package org.wandelwerk.identity.web.rights;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.DeskSource;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.shell.NavigationEntry;

/** The ways from the desk to the pages about rights. */
@Component
class RightsDesk implements DeskSource {

    private final Rights rights;

    RightsDesk(Rights rights) {
        this.rights = rights;
    }

    @Override
    public Stream<NavigationEntry> entries(PersonId person) {
        var people = new NavigationEntry(80, "/schreibtisch/rechte", "access.people");
        var invitations = new NavigationEntry(82, OpenInvitationsPage.ADDRESS, "access.invitations");
        var own = new NavigationEntry(90, "/schreibtisch/vertretung", "access.own");
        var all = new NavigationEntry(95, "/schreibtisch/rollen", "access.roles");
        var mine = rights.mine();
        return Stream.of(
                        mine.may(Permission.READ_PEOPLE, Matter.ofHouse("people"))
                                ? Stream.of(people)
                                : Stream.<NavigationEntry>empty(),
                        mine.may(Permission.INVITE_PEOPLE, Matter.ofHouse("invitations"))
                                ? Stream.of(invitations)
                                : Stream.<NavigationEntry>empty(),
                        Stream.of(own, all))
                .flatMap(part -> part);
    }
}
