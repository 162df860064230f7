package org.wandelwerk.identity.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.RefusedAttempts;

/** Who stands in for whom, by calendar. */
@Service
@Transactional
public class Deputies {

    private final DeputyRepository repository;
    private final GrantRepository grants;
    private final Rights rights;
    private final RecentRights kept;
    private final Clock clock;

    Deputies(DeputyRepository repository, GrantRepository grants, Rights rights, RecentRights kept, Clock clock) {
        this.repository = repository;
        this.grants = grants;
        this.rights = rights;
        this.kept = kept;
        this.clock = clock;
    }

    /**
     * Names a deputy for some days, however often the same form is sent.
     *
     * @param key the one-time key of the form
     */
    public DeputyId name(GrantId grant, PersonId deputy, Days days, String key) {
        var rules = rules(grant);
        if (!rules.mayName()) {
            throw RefusedAttempts.unknown("naming a deputy", "grant " + grant);
        }
        if (!grants.holdPerson(rules.deputised().grant().person()) || !grants.holdPerson(deputy)) {
            throw new NotFound("person " + deputy);
        }
        var known = known(key);
        if (known.isPresent()) {
            return known.get().id();
        }
        refusal(rules, deputy, days).ifPresent(rule -> {
            throw new Refused(rule);
        });
        var entry = new Deputy(new DeputyId(UUID.randomUUID()), grant, deputy, days, actor(), clock.instant(), null);
        repository.add(entry, key);
        kept.forget();
        return entry.id();
    }

    /** The rule against what somebody wants to enter; empty when there is none, or when the same form entered it. */
    @Transactional(readOnly = true)
    public Optional<String> refusal(GrantId grant, PersonId deputy, Days days, String key) {
        var rules = rules(grant);
        if (!rules.mayName()) {
            throw RefusedAttempts.unknown("naming a deputy", "grant " + grant);
        }
        return refusal(rules, deputy, days).filter(_ -> known(key).isEmpty());
    }

    private Optional<Deputy> known(String key) {
        var known = repository.byKey(key);
        if (known.filter(entry -> !entry.by().equals(actor())).isPresent()) {
            throw new Refused("access.deputy.exists");
        }
        return known;
    }

    private Optional<String> refusal(DeputyRules rules, PersonId deputy, Days days) {
        var refusal = rules.refusal(deputy, days);
        var isTaken = repository.of(List.of(rules.deputised().grant().id())).stream()
                .anyMatch(entry -> entry.revocation() == null && entry.days().overlap(days));
        return refusal.isPresent() || !isTaken ? refusal : Optional.of("access.deputy.exists");
    }

    /** Ends it before its time: the holder, the deputy, or who could have given the grant. */
    public void end(DeputyId id, String reason) {
        var isOwn = repository.concerns(id, actor());
        if (!isOwn && !couldHaveNamed(id)) {
            throw RefusedAttempts.unknown("ending", "deputy " + id);
        }
        repository.end(id, new Revocation(clock.instant(), actor(), reason));
        kept.forget();
    }

    /** Nothing is looked up for whoever gives no roles. */
    private boolean couldHaveNamed(DeputyId id) {
        return rights.mine().mayAnywhere(Permission.GRANT_ROLES)
                && repository
                        .find(id)
                        .filter(entry -> rules(entry.grant()).mayName())
                        .isPresent();
    }

    /** The entries for the given grants that the acting person holds or may read of. */
    @Transactional(readOnly = true)
    public List<Deputy> of(Collection<HeldRight> rightsHeld) {
        var mine = rights.mine();
        var readsAll = mine.may(Permission.READ_PEOPLE, Matter.ofHouse("deputies"));
        return repository.of(rightsHeld.stream()
                .map(HeldRight::grant)
                .filter(grant -> readsAll || grant.person().equals(mine.person()))
                .map(Grant::id)
                .toList());
    }

    private DeputyRules rules(GrantId grant) {
        var mine = rights.mine();
        var deputised = grants.find(grant).orElseThrow(() -> new NotFound("grant " + grant));
        return new DeputyRules(mine, deputised, LocalDate.now(clock));
    }

    private static PersonId actor() {
        return Acting.now().orElseThrow(() -> new NotFound("nobody acts")).id();
    }
}
