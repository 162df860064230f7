package org.wandelwerk.identity.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.PersonId;

/** Roles that end soon or ended a moment ago, so that nobody finds out by standing before a closed door. */
@Service
@Transactional(readOnly = true)
public class EndingGrants {

    private static final Period AHEAD = Period.ofDays(30);
    private static final Period BEHIND = Period.ofDays(14);
    private static final Matter GRANTS = Matter.ofHouse("roles that end");

    private final GrantRepository repository;
    private final Rights rights;
    private final Clock clock;

    EndingGrants(GrantRepository repository, Rights rights, Clock clock) {
        this.repository = repository;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * All of them for whoever reads of people and gives roles in the whole house, one's own for everybody else; given
     * by hand, the first to end first.
     */
    public List<HeldRight> of(PersonId person, int limit) {
        var today = LocalDate.now(clock);
        var whose = seesAll() ? null : person;
        return repository.ending(today.minus(BEHIND), today.plus(AHEAD), whose, limit);
    }

    private boolean seesAll() {
        return rights.may(Permission.GRANT_ROLES, GRANTS) && rights.may(Permission.READ_PEOPLE, GRANTS);
    }
}
