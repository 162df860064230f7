package org.wandelwerk.identity.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.TaskSource;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.TaskWindow;

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
     * Roles that end.
     *
     * @param rights those of a part of the work list, the first to end first
     * @param own how many there are of one's own
     * @param others how many there are of others
     */
    public record Endings(List<HeldRight> rights, int own, int others) {

        static Endings all(List<HeldRight> rights, PersonId person) {
            var own = (int) rights.stream()
                    .filter(right -> right.grant().person().equals(person))
                    .count();
            return new Endings(rights, own, rights.size() - own);
        }
    }

    /**
     * All of them for whoever reads of people and gives roles in the whole house, one's own for everybody else; given
     * by hand.
     */
    public Endings of(PersonId person, TaskWindow window) {
        var today = LocalDate.now(clock);
        var soon = new GrantRepository.Soon(today.minus(BEHIND), today.plus(AHEAD), person, !seesAll());
        var last = window.last();
        var some = Endings.all(
                last == null ? List.of() : repository.ending(soon, last.plusDays(1), window.since(), window.size()),
                person);
        return window.isAll(Math.max(some.own(), some.others()))
                ? some
                : repository.countEnding(
                        soon, TaskSource.MOST, (own, others) -> new Endings(some.rights(), own, others));
    }

    /** One's own roles that hold no more since a few days, or not yet; those that begin last stand last. */
    public List<HeldRight> beside(PersonId person) {
        var today = LocalDate.now(clock);
        return repository.of(List.of(person)).stream()
                .filter(right -> right.grant().isBeside(today, today.minus(BEHIND)))
                .sorted(Comparator.comparing(right -> right.grant().days().from()))
                .toList();
    }

    private boolean seesAll() {
        return rights.may(Permission.GRANT_ROLES, GRANTS) && rights.may(Permission.READ_PEOPLE, GRANTS);
    }
}
