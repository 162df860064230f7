package org.wandelwerk.identity.access;

import java.time.LocalDate;
import java.util.Optional;

/** What a grant by hand must keep to, whoever gives it. */
record GrantRules(PersonRights giver, LocalDate today) {

    /** The rule against it: not given by hand, of another kind, for the past, or beyond what the giver has. */
    Optional<String> refusal(Role role, Scope scope, Days days) {
        if (!role.isByHand()) {
            return Optional.of("access.grant.seat");
        }
        if (!role.scopes().contains(scope.kind())) {
            return Optional.of("access.grant.scope");
        }
        if (days.from().isBefore(today)) {
            return Optional.of("access.grant.past");
        }
        return giver.contain(role, scope, days) ? Optional.empty() : Optional.of("access.grant.wider");
    }

    /** The rule against ending it: it follows from a seat, or the one who ends could not have given it. */
    Optional<String> refusalToEnd(HeldRight ended) {
        if (ended.grant().origin() != null) {
            return Optional.of("access.grant.seat");
        }
        var oneDay = new Days(today, today.plusDays(1));
        return giver.contain(ended.role(), ended.grant().scope(), oneDay)
                ? Optional.empty()
                : Optional.of("access.grant.wider");
    }
}
