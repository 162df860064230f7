package org.wandelwerk.identity.access;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.PersonId;

/**
 * That somebody stands in for the holder of a grant on some days; what the holder loses, the deputy loses too.
 *
 * @param grant the grant whose rights the deputy uses
 */
public record Deputy(
        DeputyId id,
        GrantId grant,
        PersonId deputy,
        Days days,
        PersonId by,
        Instant at,
        @Nullable Revocation revocation) {

    public boolean standsOn(LocalDate day) {
        return revocation == null && days.hold(day);
    }
}
