package org.wandelwerk.identity.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.PersonId;

/** Grants that nobody gives by hand: they follow from a seat, an office, or the beginning of a house. */
@Service
@Transactional
public class HouseGrants {

    private final GrantRepository repository;
    private final RecentRights kept;
    private final Clock clock;

    HouseGrants(GrantRepository repository, RecentRights kept, Clock clock) {
        this.repository = repository;
        this.kept = kept;
        this.clock = clock;
    }

    /**
     * Makes what follows from a seat or an office true, in the same transaction: adds what is missing and ends what
     * follows no more, but never the last administrator.
     *
     * @param origin the kind and id of what it follows from, such as {@code speaker:0191…}
     */
    public void follow(String origin, List<GrantWish> wishes) {
        var standing = repository.byOrigin(origin).stream()
                .filter(grant -> grant.revocation() == null)
                .toList();
        var missing = new ArrayList<>(wishes);
        for (var grant : standing) {
            if (!missing.removeIf(wish -> isSame(grant, wish)) && !isLastAdministrator(grant)) {
                repository.end(grant.id(), new Revocation(clock.instant(), actor(), origin));
            }
        }
        missing.forEach(wish -> add(wish, origin));
        kept.forget();
    }

    /**
     * Whether some of what follows would give somebody what that person does not hold yet, or not as early or as long.
     * What is not written, because the person holds it by another reason already, is nothing new.
     */
    @Transactional(readOnly = true)
    public boolean widen(String origin, List<GrantWish> wishes) {
        if (wishes.isEmpty()) {
            return false;
        }
        var people = wishes.stream().map(GrantWish::person).distinct().toList();
        var held = repository.of(people).stream()
                .map(HeldRight::grant)
                .filter(grant -> grant.revocation() == null)
                .toList();
        return wishes.stream().anyMatch(wish -> {
            var wished = grant(wish, origin);
            return held.stream()
                    .noneMatch(grant -> origin.equals(grant.origin()) && isSame(grant, wish)
                            || !origin.equals(grant.origin()) && grant.repeats(wished)
                            || isWithin(wish, grant));
        });
    }

    /** What has begun already begins no earlier by the past of it. */
    private boolean isWithin(GrantWish wish, Grant grant) {
        var end = grant.days().until();
        var wished = wish.days().until();
        var begins = grant.days().from();
        return grant.person().equals(wish.person())
                && grant.role().equals(wish.role())
                && grant.scope().equals(wish.scope())
                && (!begins.isAfter(LocalDate.now(clock)) || !wish.days().from().isBefore(begins))
                && (end == null || wished != null && !wished.isAfter(end));
    }

    /** Gives a role to somebody for whom nobody could give it yet; does nothing when the person holds it. */
    public void begin(GrantWish wish) {
        var wished = grant(wish, null);
        if (repository.of(List.of(wish.person())).stream()
                .noneMatch(right -> right.grant().repeats(wished))) {
            repository.add(wished, null);
        }
        kept.forget();
    }

    /** The same once for its reason: what somebody ended since stays ended. */
    public void beginOnce(GrantWish wish) {
        var isGiven = repository.of(List.of(wish.person())).stream()
                .map(HeldRight::grant)
                .anyMatch(grant -> grant.reason().equals(wish.reason())
                        && grant.role().equals(wish.role())
                        && grant.scope().equals(wish.scope()));
        if (!isGiven) {
            begin(wish);
        }
    }

    /** How many roles were ever given for the reason, ended since or not. */
    @Transactional(readOnly = true)
    public int begun(String reason) {
        return repository.givenFor(reason);
    }

    /** The first administrator of a house, without an end. */
    public void beginAdministrator(PersonId person, String reason) {
        begin(new GrantWish(person, Role.ADMINISTRATOR, Scope.ALL, new Days(LocalDate.now(clock), null), reason));
    }

    /** Ends what others were given to be the first administrator for the reason; asked while nobody came in yet. */
    public List<PersonId> withdrawAdministratorsBut(PersonId kept, String reason) {
        var others = repository.standingFor(Role.ADMINISTRATOR, reason).stream()
                .filter(grant -> !grant.person().equals(kept))
                .toList();
        others.forEach(grant -> repository.end(grant.id(), new Revocation(clock.instant(), actor(), reason)));
        this.kept.forget();
        return others.stream().map(Grant::person).toList();
    }

    private boolean isLastAdministrator(Grant grant) {
        if (!grant.role().equals(Role.ADMINISTRATOR)) {
            return false;
        }
        repository.holdRole(Role.ADMINISTRATOR);
        return new Administrators(repository.withRole(Role.ADMINISTRATOR)).isLast(grant, LocalDate.now(clock));
    }

    private void add(GrantWish wish, String origin) {
        repository.holdPerson(wish.person());
        var wished = grant(wish, origin);
        if (repository.of(List.of(wish.person())).stream()
                .noneMatch(right -> right.grant().repeats(wished))) {
            repository.add(wished, null);
        }
    }

    private Grant grant(GrantWish wish, @Nullable String origin) {
        return new Grant(
                new GrantId(UUID.randomUUID()),
                wish.person(),
                wish.role(),
                wish.scope(),
                wish.days(),
                actor(),
                clock.instant(),
                wish.reason(),
                origin,
                null);
    }

    /** Where the beginning is not recorded, it is the day on which the grant was first written. */
    private static boolean isSame(Grant grant, GrantWish wish) {
        return grant.person().equals(wish.person())
                && grant.role().equals(wish.role())
                && grant.scope().equals(wish.scope())
                && Objects.equals(grant.days().until(), wish.days().until());
    }

    private static PersonId actor() {
        return Acting.now()
                .orElseThrow(() -> new IllegalStateException("nobody acts, so nobody grants"))
                .id();
    }
}
