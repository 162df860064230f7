package org.wandelwerk.organisation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Actor;

/**
 * That an organisation was found to be another one.
 *
 * @param undoneAt when it was taken back; {@code null} while it holds
 */
public record Merger(
        UUID id,
        OrganisationId gone,
        OrganisationId kept,
        String goneName,
        String keptName,
        String reason,
        Actor by,
        Instant at,
        @Nullable Instant undoneAt) {

    public boolean holds() {
        return undoneAt == null;
    }
}
