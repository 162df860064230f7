package org.wandelwerk.identity.access;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.PersonId;

/**
 * That a person holds a role for something and some time. It may be ended and is never deleted.
 *
 * @param role the code of the role
 * @param origin the seat or the office from which it follows; {@code null} when a person gave it
 */
public record Grant(
        GrantId id,
        PersonId person,
        String role,
        Scope scope,
        Days days,
        PersonId by,
        Instant at,
        String reason,
        @Nullable String origin,
        @Nullable Revocation revocation) {

    public boolean holdsOn(LocalDate day) {
        return revocation == null && days.hold(day);
    }

    /** Whether it holds neither on the day nor later. */
    public boolean isOverOn(LocalDate day) {
        var until = days.until();
        return revocation != null || until != null && !until.isAfter(day);
    }

    /** Whether nobody ended it by hand, and it begins after the day or ran out between another day and this one. */
    boolean isBeside(LocalDate day, LocalDate since) {
        var until = days.until();
        return revocation == null
                && (days.from().isAfter(day) || until != null && !until.isAfter(day) && !until.isBefore(since));
    }

    /** Whether it will hold for ever, unless somebody ends it. */
    boolean isPermanentOn(LocalDate day) {
        return holdsOn(day) && days.until() == null;
    }

    /** Whether both would say the same for some day. */
    boolean repeats(Grant other) {
        return revocation == null
                && other.revocation == null
                && person.equals(other.person)
                && role.equals(other.role)
                && scope.equals(other.scope)
                && days.overlap(other.days);
    }
}
