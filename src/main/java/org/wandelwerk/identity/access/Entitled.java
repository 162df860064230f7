package org.wandelwerk.identity.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.PersonId;

/**
 * Who may do something today: asked by the house, to tell those people that it waits for them. Holders and those who
 * stand in for them today are both told: a deputy acts beside the holder, who loses nothing meanwhile.
 */
@Service
@Transactional(readOnly = true)
public class Entitled {

    private static final int MOST = 500;

    private final GrantRepository grants;
    private final DeputyRepository deputies;
    private final Clock clock;

    Entitled(GrantRepository grants, DeputyRepository deputies, Clock clock) {
        this.grants = grants;
        this.deputies = deputies;
        this.clock = clock;
    }

    /** Those who hold what is needed; of what needs nothing nobody. */
    public List<PersonId> to(NeededRight need) {
        return holding(need.parts(), need::isMetBy);
    }

    /** Those who hold the permission for one of the scopes by its name: whoever holds it for everything is none. */
    public List<PersonId> byName(Permission permission, Set<Scope> scopes) {
        return holding(
                scopes.stream().collect(Collectors.toMap(Function.identity(), _ -> Set.of(permission))), _ -> true);
    }

    private List<PersonId> holding(Map<Scope, Set<Permission>> wanted, Predicate<PersonRights> isEnough) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        var found = grants.giving(wanted, today, MOST);
        var entries = deputies
                .of(found.stream().map(right -> right.grant().id()).toList())
                .stream()
                .filter(entry -> entry.standsOn(today))
                .collect(Collectors.groupingBy(Deputy::grant));
        return found.stream()
                .flatMap(right -> Stream.concat(
                        Stream.of(right),
                        entries.getOrDefault(right.grant().id(), List.of()).stream()
                                .map(entry -> new HeldRight(right.grant(), right.role(), entry))))
                .collect(Collectors.groupingBy(HeldRight::user, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .filter(one -> isEnough.test(new PersonRights(one.getKey(), one.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }
}
