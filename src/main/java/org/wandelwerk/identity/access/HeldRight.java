package org.wandelwerk.identity.access;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.PersonId;

/**
 * What one grant gives to somebody: to its holder, or to the deputy.
 *
 * @param through the entry by which a deputy has it; {@code null} for the holder
 */
public record HeldRight(Grant grant, Role role, @Nullable Deputy through) {

    /** Who uses it: the deputy, or else the holder. */
    PersonId user() {
        return through == null ? grant.person() : through.deputy();
    }

    boolean holdsOn(LocalDate day) {
        return grant.holdsOn(day) && (through == null || through.standsOn(day));
    }

    boolean allows(Permission permission) {
        return role.permissions().contains(permission);
    }

    boolean covers(Scope scope, Days days) {
        return grant.scope().covers(scope)
                && grant.days().contain(days)
                && (through == null || through.days().contain(days));
    }

    Set<AudienceToken> tokens() {
        return role.permissions().stream()
                .flatMap(permission -> permission.tokenIn(grant.scope()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
