package org.wandelwerk.identity.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Refused;

/** Roles that people give to people, and end. */
@Service
@Transactional
public class Grants {

    private final GrantRepository repository;
    private final Rights rights;
    private final RecentRights kept;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Grants(
            GrantRepository repository,
            Rights rights,
            RecentRights kept,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.rights = rights;
        this.kept = kept;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives a role, however often the same form is sent.
     *
     * @param key the one-time key of the form
     */
    public GrantId give(GrantWish wish, String key) {
        rights.require(Permission.GRANT_ROLES, matter(wish.scope()));
        if (!repository.holdPerson(wish.person())) {
            throw new NotFound("person " + wish.person());
        }
        var known = repository.byKey(key);
        if (known.isPresent()) {
            return sameAs(known.get());
        }
        refusal(wish).ifPresent(Grants::refuse);
        var grant = grant(wish);
        repository.add(grant, key);
        kept.forget();
        events.publishEvent(new RoleGiven(grant.id(), grant.person(), grant.role()));
        return grant.id();
    }

    /** The rule against what somebody wants to give; empty when there is none, or when the same form gave it. */
    @Transactional(readOnly = true)
    public Optional<String> refusal(GrantWish wish, String key) {
        rights.require(Permission.GRANT_ROLES, matter(wish.scope()));
        // the key is asked last, because the same form may be granted in between
        return refusal(wish).filter(_ -> !isGiven(key));
    }

    private boolean isGiven(String key) {
        return repository.byKey(key).filter(grant -> grant.by().equals(actor())).isPresent();
    }

    private Optional<String> refusal(GrantWish wish) {
        var refusal = new GrantRules(rights.mine(), today()).refusal(role(wish.role()), wish.scope(), wish.days());
        var wanted = grant(wish);
        var repeated = repository.of(List.of(wish.person())).stream()
                .anyMatch(right -> right.grant().repeats(wanted));
        return refusal.isPresent() || !repeated ? refusal : Optional.of("access.grant.exists");
    }

    /** Ends a grant before its time; what is ended already stays as it is. */
    public void end(GrantId id, String reason) {
        rights.requireAnywhere(Permission.GRANT_ROLES, "grants");
        var right = repository.find(id).orElseThrow(() -> new NotFound("grant " + id));
        rights.require(Permission.GRANT_ROLES, matter(right.grant().scope()));
        if (right.grant().revocation() != null) {
            return;
        }
        new GrantRules(rights.mine(), today()).refusalToEnd(right).ifPresent(Grants::refuse);
        if (right.grant().role().equals(Role.ADMINISTRATOR) && administrators().isLast(right.grant(), today())) {
            throw new Refused("access.grant.last");
        }
        repository.end(id, new Revocation(clock.instant(), actor(), reason));
        kept.forget();
        events.publishEvent(
                new RoleEnded(id, right.grant().person(), right.grant().role()));
    }

    /** Refuses when nobody would be left to let others in; asked before an account is locked or removed. */
    public void requireAnotherAdministrator(PersonId leaving) {
        if (isLastAdministrator(leaving)) {
            throw new Refused("access.grant.last");
        }
    }

    /** Whether nobody would be left; nobody else can become or cease to be so before this transaction ends. */
    public boolean isLastAdministrator(PersonId leaving) {
        return administrators().isLast(leaving, today());
    }

    /** All that the given people hold or held, by one statement. */
    @Transactional(readOnly = true)
    public Map<PersonId, List<HeldRight>> of(Collection<PersonId> people) {
        rights.require(Permission.READ_PEOPLE, Matter.ofHouse("grants"));
        return repository.of(people).stream()
                .collect(Collectors.groupingBy(right -> right.grant().person()));
    }

    @Transactional(readOnly = true)
    public HeldRight get(GrantId id) {
        rights.require(Permission.READ_PEOPLE, Matter.ofHouse("grants"));
        return repository.find(id).orElseThrow(() -> new NotFound("grant " + id));
    }

    private static void refuse(String rule) {
        throw new Refused(rule);
    }

    private Grant grant(GrantWish wish) {
        var id = new GrantId(UUID.randomUUID());
        return new Grant(
                id,
                wish.person(),
                wish.role(),
                wish.scope(),
                wish.days(),
                actor(),
                clock.instant(),
                wish.reason(),
                null,
                null);
    }

    private GrantId sameAs(Grant known) {
        if (!known.by().equals(actor())) {
            throw new Refused("access.grant.exists");
        }
        return known.id();
    }

    private Role role(String code) {
        return repository.roles().stream()
                .filter(role -> role.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("role " + code));
    }

    private Administrators administrators() {
        repository.holdRole(Role.ADMINISTRATOR);
        return new Administrators(repository.withRole(Role.ADMINISTRATOR));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static PersonId actor() {
        return Acting.now().orElseThrow(() -> new NotFound("nobody acts")).id();
    }

    static Matter matter(Scope scope) {
        return new Matter("grants", Set.of(scope), Audience.NOBODY);
    }
}
