package org.wandelwerk.letter.web;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.DeskSource;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.shell.NavigationEntry;

/** Shows the office on the desk the way to letters. */
@Component
class LetterDesk implements DeskSource {

    private final Rights rights;

    LetterDesk(Rights rights) {
        this.rights = rights;
    }

    @Override
    public Stream<NavigationEntry> entries(PersonId person) {
        return rights.may(Permission.WRITE_TO_BODIES, Matter.ofHouse("letters"))
                ? Stream.of(new NavigationEntry(305, TemplatesPage.ADDRESS, "letter.desk"))
                : Stream.empty();
    }
}
