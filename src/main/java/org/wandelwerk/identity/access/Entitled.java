package org.wandelwerk.identity.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return holding(permission, Stream.concat(Stream.of(Scope.ALL), scopes.stream()));
    }

    /** Those who hold the permission for one of the scopes by its name: whoever holds it for everything is none. */
    public List<PersonId> byName(Permission permission, Set<Scope> scopes) {
        return scopes.isEmpty() ? List.of() : holding(permission, scopes.stream());
    }

    private List<PersonId> holding(Permission permission, Stream<Scope> scopes) {
        var wanted = scopes.distinct().collect(Collectors.toMap(Function.identity(), _ -> Set.of(permission)));
        return grants.giving(wanted, LocalDate.now(clock), MOST).stream()
                .map(right -> right.grant().person())
                .distinct()
                .toList();
    }
}
