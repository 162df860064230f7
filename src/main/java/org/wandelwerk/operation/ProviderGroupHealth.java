package org.wandelwerk.operation;

import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.ProviderRoles;
import org.wandelwerk.monitor.HealthNote;
import org.wandelwerk.monitor.HealthSource;

/** Whether every group that the settings name gives a role. */
@Component
class ProviderGroupHealth implements HealthSource {

    private final ProviderRoles roles;

    ProviderGroupHealth(ProviderRoles roles) {
        this.roles = roles;
    }

    @Override
    public Stream<HealthNote> notes(Instant now) {
        var unusable = roles.unusable();
        return unusable.isEmpty()
                ? Stream.of()
                : Stream.of(HealthNote.advised("provider.groups", String.join(", ", unusable))
                        .mendedAt("/schreibtisch/rechte"));
    }
}
