package org.wandelwerk.identity.access;

import java.time.LocalDate;
import java.util.Optional;
import org.wandelwerk.kernel.PersonId;

/** What an entry in the calendar of deputies must keep to. */
record DeputyRules(PersonRights namer, HeldRight deputised, LocalDate today) {

    private boolean isHolder() {
        return deputised.grant().person().equals(namer.person());
    }

    /** Whether the one who names holds the grant, or could have given it. */
    boolean mayName() {
        return isHolder()
                || namer.may(
                                Permission.GRANT_ROLES,
                                Grants.matter(deputised.grant().scope()))
                        && namer.contain(
                                deputised.role(), deputised.grant().scope(), new Days(today, today.plusDays(1)));
    }

    /**
     * The rule against it: the holder as deputy, what has begun already, days on which the grant does not hold, or on
     * which the one who names could not give it.
     */
    Optional<String> refusal(PersonId deputy, Days days) {
        if (deputy.equals(deputised.grant().person())) {
            return Optional.of("access.deputy.self");
        }
        if (days.from().isBefore(today)) {
            return Optional.of("access.deputy.past");
        }
        if (!isHolder() && !namer.contain(deputised.role(), deputised.grant().scope(), days)) {
            return Optional.of("access.grant.wider");
        }
        return days.until() != null
                        && deputised.grant().revocation() == null
                        && deputised.grant().days().contain(days)
                ? Optional.empty()
                : Optional.of("access.deputy.days");
    }
}
