package org.wandelwerk.notification.web;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.DeskSource;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.shell.NavigationEntry;

/** The ways from the desk to the pages about mails. */
@Component
class NotificationDesk implements DeskSource {

    private final Rights rights;

    NotificationDesk(Rights rights) {
        this.rights = rights;
    }

    @Override
    public Stream<NavigationEntry> entries(PersonId person) {
        var mine = rights.mine();
        return Stream.of(
                        mine.mayAnywhere(Permission.WRITE_TO_BODIES)
                                ? Stream.of(
                                        new NavigationEntry(300, DispatchController.ADDRESS, "notification.dispatches"))
                                : Stream.<NavigationEntry>empty(),
                        Stream.of(new NavigationEntry(92, WishController.ADDRESS, "notification.wishes")),
                        mine.mayAnywhere(Permission.OPERATE)
                                ? Stream.of(new NavigationEntry(920, MailLogController.ADDRESS, "notification.log"))
                                : Stream.<NavigationEntry>empty())
                .flatMap(entries -> entries);
    }
}
