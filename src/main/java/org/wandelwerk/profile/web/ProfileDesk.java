package org.wandelwerk.profile.web;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.DeskSource;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.profile.ReadableProfiles;
import org.wandelwerk.profile.ReceivedProfiles;
import org.wandelwerk.profile.web.readers.ReadableProfilesPage;
import org.wandelwerk.shell.NavigationEntry;

/** Shows everybody on the desk the way to their own projects, and the office that to what was handed in. */
@Component
class ProfileDesk implements DeskSource {

    private final ReceivedProfiles received;
    private final ReadableProfiles readable;

    ProfileDesk(ReceivedProfiles received, ReadableProfiles readable) {
        this.received = received;
        this.readable = readable;
    }

    @Override
    public Stream<NavigationEntry> entries(PersonId person) {
        var own = Stream.of(new NavigationEntry(110, OwnProfilesPage.ADDRESS, "profile.desk.own"));
        if (received.mayReceive()) {
            return Stream.concat(
                    own, Stream.of(new NavigationEntry(105, ReceivedListPage.ADDRESS, "profile.desk.received")));
        }
        return readable.mayReadAny()
                ? Stream.concat(
                        own, Stream.of(new NavigationEntry(105, ReadableProfilesPage.ADDRESS, "profile.desk.readable")))
                : own;
    }
}
