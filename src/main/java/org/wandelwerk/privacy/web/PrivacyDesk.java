package org.wandelwerk.privacy.web;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.DeskSource;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.shell.NavigationEntry;

/** The ways from the desk to the pages about people's data. */
@Component
class PrivacyDesk implements DeskSource {

    private static final Matter HOUSE = Matter.ofHouse("privacy");

    private final Rights rights;

    PrivacyDesk(Rights rights) {
        this.rights = rights;
    }

    @Override
    public Stream<NavigationEntry> entries(PersonId person) {
        var mine = rights.mine();
        var own = Stream.of(new NavigationEntry(97, OwnDataController.ADDRESS, "privacy.own"));
        var house = mine.may(Permission.READ_PRIVACY, HOUSE)
                ? Stream.of(
                        new NavigationEntry(920, RetentionController.ADDRESS, "privacy.retention"),
                        new NavigationEntry(921, ErasureController.LIST, "privacy.erasures"),
                        new NavigationEntry(922, DocumentController.ADDRESS, "privacy.documents"))
                : Stream.<NavigationEntry>empty();
        var log = mine.may(Permission.READ_TRAIL, HOUSE)
                ? Stream.of(new NavigationEntry(923, ReadsController.ADDRESS, "privacy.reads"))
                : Stream.<NavigationEntry>empty();
        return Stream.of(own, house, log).flatMap(entries -> entries);
    }
}
