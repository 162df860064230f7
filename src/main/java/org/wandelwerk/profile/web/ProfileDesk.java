package org.wandelwerk.profile.web;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.DeskSource;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.profile.ReceivedProfiles;
import org.wandelwerk.shell.NavigationEntry;

/** Shows everybody on the desk the way to their own projects, and the office that to what was handed in. */
@Component
class ProfileDesk implements DeskSource {

    private final ReceivedProfiles received;

    ProfileDesk(ReceivedProfiles received) {
        this.received = received;
    }

    @Override
    public Stream<NavigationEntry> entries(PersonId person) {
        var own = Stream.of(new NavigationEntry(110, OwnProfilesPage.ADDRESS, "profile.desk.own"));
        return received.mayReceive()
                ? Stream.concat(
                        own, Stream.of(new NavigationEntry(105, ReceivedListPage.ADDRESS, "profile.desk.received")))
                : own;
    }
}
