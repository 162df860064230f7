package org.wandelwerk.operation.web;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.DeskSource;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.shell.NavigationEntry;

/** The ways from the desk to the pages of those who run the house. */
@Component
class OperationDesk implements DeskSource {

    private final Rights rights;

    OperationDesk(Rights rights) {
        this.rights = rights;
    }

    @Override
    public Stream<NavigationEntry> entries(PersonId person) {
        return rights.mine().mayAnywhere(Permission.OPERATE)
                ? Stream.of(
                        new NavigationEntry(900, HealthController.HEALTH, "operation.health"),
                        new NavigationEntry(905, HealthController.SETTINGS, "operation.settings"),
                        new NavigationEntry(908, UsageController.ADDRESS, "operation.usage"))
                : Stream.empty();
    }
}
