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

    private final GrantRepository repository;
    private final Rights rights;
    private final Clock clock;

    EndingGrants(GrantRepository repository, Rights rights, Clock clock) {
        this.repository = repository;
        this.rights = rights;
        this.clock = clock;
    }

    /** All of them for whoever gives roles, one's own for everybody else; given by hand, the first to end first. */
    public List<HeldRight> of(PersonId person, int limit) {
        var today = LocalDate.now(clock);
        var whose = rights.mine().mayAnywhere(Permission.GRANT_ROLES) ? null : person;
        return repository.ending(today.minus(BEHIND), today.plus(AHEAD), whose, limit);
    }
}
