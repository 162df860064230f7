package org.wandelwerk.identity.access;

import java.time.LocalDate;
import org.wandelwerk.kernel.Refused;

/** What a grant by hand must keep to, whoever gives it. */
record GrantRules(PersonRights giver, LocalDate today) {

    /** Refuses what is not given by hand, reaches further than the giver, or begins in the past. */
    void check(Role role, Scope scope, Days days) {
        if (!role.isByHand()) {
            throw new Refused("identity.grant.seat");
        }
        if (!role.scopes().contains(scope.kind())) {
            throw new Refused("identity.grant.scope");
        }
        if (days.from().isBefore(today)) {
            throw new Refused("identity.grant.past");
        }
        if (!giver.contain(role, scope, days)) {
            throw new Refused("identity.grant.wider");
        }
    }

    /** Refuses to end what follows from a seat, and what the one who ends could not have given. */
    void checkEnding(HeldRight ended) {
        if (ended.grant().origin() != null) {
            throw new Refused("identity.grant.seat");
        }
        if (!giver.contain(ended.role(), ended.grant().scope(), new Days(today, today.plusDays(1)))) {
            throw new Refused("identity.grant.wider");
        }
    }
}
