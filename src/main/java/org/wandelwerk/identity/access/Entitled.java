package org.wandelwerk.identity.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.PersonId;

/** Who may do something today: asked by the house, to tell those people that it waits for them. */
@Service
@Transactional(readOnly = true)
public class Entitled {

    private static final int MOST = 500;

    private final GrantRepository grants;
    private final Clock clock;

    Entitled(GrantRepository grants, Clock clock) {
        this.grants = grants;
        this.clock = clock;
    }

    /** Those who hold the permission for one of the scopes, or for everything. */
    public List<PersonId> to(Permission permission, Set<Scope> scopes) {
        var today = LocalDate.now(clock);
        return grants.reaching(scopes, MOST).stream()
                .filter(right -> right.holdsOn(today) && right.allows(permission))
                .map(right -> right.grant().person())
                .distinct()
                .toList();
    }
}
