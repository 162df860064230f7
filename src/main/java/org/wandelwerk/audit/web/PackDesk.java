package org.wandelwerk.audit.web;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.audit.AuditPacks;
import org.wandelwerk.identity.DeskSource;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.shell.NavigationEntry;

/** Shows auditors on the desk the way to what they take along. */
@Component
class PackDesk implements DeskSource {

    private final AuditPacks packs;

    PackDesk(AuditPacks packs) {
        this.packs = packs;
    }

    @Override
    public Stream<NavigationEntry> entries(PersonId person) {
        return packs.isOpen() ? Stream.of(new NavigationEntry(300, PacksPage.ADDRESS, "audit.desk")) : Stream.empty();
    }
}
