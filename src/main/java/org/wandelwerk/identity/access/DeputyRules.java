package org.wandelwerk.identity.access;

import java.time.LocalDate;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Refused;

/** What an entry in the calendar of deputies must keep to. */
record DeputyRules(PersonRights namer, HeldRight deputised, LocalDate today) {

    /** Whether the one who names holds the grant, or could have given it. */
    boolean mayName() {
        return deputised.grant().person().equals(namer.person())
                || namer.may(
                                Permission.GRANT_ROLES,
                                Grants.matter(deputised.grant().scope()))
                        && namer.contain(
                                deputised.role(), deputised.grant().scope(), new Days(today, today.plusDays(1)));
    }

    /** Refuses the holder as deputy, what has begun already, and days on which the grant does not hold. */
    void check(PersonId deputy, Days days) {
        if (deputy.equals(deputised.grant().person())) {
            throw new Refused("access.deputy.self");
        }
        if (days.from().isBefore(today)) {
            throw new Refused("access.deputy.past");
        }
        if (days.until() == null
                || deputised.grant().revocation() != null
                || !deputised.grant().days().contain(days)) {
            throw new Refused("access.deputy.days");
        }
    }
}
