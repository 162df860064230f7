package org.wandelwerk.identity.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Slice;

/** Who can read what, told only to those who may know of people. */
@Service
@Transactional(readOnly = true)
public class AudienceReaders {

    /** By how many grants one is found at most. */
    public static final int MOST = 500;

    /** Somebody who may read a record by what was granted, and by what. */
    public record Reader(PersonId person, List<AccessReason> reasons) {

        public Reader {
            reasons = List.copyOf(reasons);
        }
    }

    private final GrantRepository grants;
    private final DeputyRepository deputies;
    private final Rights rights;
    private final Clock clock;

    AudienceReaders(GrantRepository grants, DeputyRepository deputies, Rights rights, Clock clock) {
        this.grants = grants;
        this.deputies = deputies;
        this.rights = rights;
        this.clock = clock;
    }

    /** Everybody whom a grant, or standing in for its holder, lets read the record today; cut when too many. */
    public Slice<Reader> of(NamedMatter matter) {
        rights.require(Permission.READ_PEOPLE, Matter.ofHouse("readers"));
        var today = LocalDate.now(clock);
        var all = grants.giving(giving(matter), today, MOST + 1);
        var found = all.subList(0, Math.min(MOST, all.size()));
        var entries = deputies
                .of(found.stream().map(right -> right.grant().id()).toList())
                .stream()
                .collect(Collectors.groupingBy(Deputy::grant));
        var people = found.stream()
                .flatMap(right -> Stream.concat(
                        Stream.of(right),
                        entries.getOrDefault(right.grant().id(), List.of()).stream()
                                .map(entry -> new HeldRight(right.grant(), right.role(), entry))))
                .collect(Collectors.groupingBy(HeldRight::user, LinkedHashMap::new, Collectors.toList()));
        var readers = people.entrySet().stream()
                .map(one ->
                        new Reader(one.getKey(), granted(matter, PersonRights.on(today, one.getKey(), one.getValue()))))
                .filter(reader -> !reader.reasons().isEmpty())
                .toList();
        return new Slice<>(readers, all.size() <= MOST ? null : "more");
    }

    private static List<AccessReason> granted(NamedMatter matter, PersonRights theirs) {
        return matter.reasons(theirs).stream()
                .filter(reason -> reason.right() != null)
                .toList();
    }

    /** By what one gets to the record, for each scope that it names or lies in and for the whole house. */
    private static Map<Scope, Set<Permission>> giving(NamedMatter named) {
        var audience = named.matter().audience();
        var reach = audience.reach();
        var scopes = audience.tokens().stream().flatMap(token -> scope(token).stream());
        var lying = named.openers().isEmpty() ? Stream.<Scope>empty() : named.matter().scopes().stream();
        return Stream.of(Stream.of(Scope.ALL), scopes, lying)
                .flatMap(part -> part)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        scope -> Stream.of(Permission.values())
                                .filter(permission -> permission
                                                .tokenIn(scope)
                                                .filter(reach::contains)
                                                .isPresent()
                                        || named.openers().contains(permission)
                                                && named.matter().liesIn(scope))
                                .collect(Collectors.toSet())));
    }

    private static Optional<Scope> scope(AudienceToken token) {
        return switch (token.kind()) {
            case BODY -> Optional.of(Scope.of(ScopeKind.COMMITTEE, token.value()));
            case ORGANISATION -> Optional.of(Scope.of(ScopeKind.ORGANISATION, token.value()));
            case PROJECT -> Optional.of(Scope.of(ScopeKind.PROJECT, token.value()));
            case PUBLIC, ROLE, PERSON -> Optional.empty();
        };
    }
}
