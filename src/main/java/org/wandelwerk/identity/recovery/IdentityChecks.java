package org.wandelwerk.identity.recovery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.AccountNews.IdentityChecked;
import org.wandelwerk.identity.SecretToken;
import org.wandelwerk.identity.Secrets;
import org.wandelwerk.identity.TaskSource;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.PersonRights;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Counted;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.TaskWindow;

/**
 * The word of a second person that an account needs whose owner can prove nothing but the mailbox: checked by somebody
 * who is not the person, with the reason, and open only after a wait in which the owner can stop it.
 */
@Service
@Transactional
public class IdentityChecks {

    /** How long the owner has to stop it. */
    public static final Duration WAIT = Duration.ofDays(1);

    /** How long somebody who asked waits for a check, and how long the account can be opened after the wait. */
    private static final Duration ASKED = Duration.ofDays(14);

    private static final Duration OPEN = Duration.ofDays(7);
    /** How long nobody can ask again after it was stopped. */
    private static final Duration PAUSE = Duration.ofDays(1);

    private static final int STOPS = 5;
    private static final Duration LATELY = Duration.ofDays(90);

    private final IdentityCheckRepository repository;
    private final Secrets secrets;
    private final Rights rights;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IdentityChecks(
            IdentityCheckRepository repository,
            Secrets secrets,
            Rights rights,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.secrets = secrets;
        this.rights = rights;
        this.events = events;
        this.clock = clock;
    }

    /** Uses a check up with which the person may set up new ways in; false when there is none that opens by now. */
    public boolean use(PersonId person) {
        return repository.use(person, clock.instant());
    }

    /** Lets none wait any longer: the person proved otherwise who it is. */
    public void close(PersonId person) {
        repository.close(person, clock.instant());
    }

    /** The one that waits for the person, checked or not. */
    @Transactional(readOnly = true)
    public Optional<IdentityCheck> of(PersonId person) {
        return repository.of(person, clock.instant());
    }

    /** Asks for the acting person, once, and not again for a while after somebody stopped it. */
    void ask() {
        var person = actor();
        repository.hold(person);
        var now = clock.instant();
        if (repository.of(person, now).isEmpty() && pause(person).isEmpty()) {
            repository.add(UUID.randomUUID(), person, now, now.plus(ASKED));
        }
    }

    /** From when on the person may ask again, because a request was stopped; empty when that is now. */
    @Transactional(readOnly = true)
    Optional<Instant> pause(PersonId person) {
        return repository.stops(person, 1).stream()
                .map(stop -> stop.at().plus(PAUSE))
                .filter(clock.instant()::isBefore)
                .findFirst();
    }

    /** The requests of the person that were stopped, the latest first. */
    @Transactional(readOnly = true)
    List<StoppedCheck> stops(PersonId person) {
        return repository.stops(person, STOPS);
    }

    /** Those that the acting person may check. */
    @Transactional(readOnly = true)
    Counted<IdentityCheck> forMe(TaskWindow window) {
        var mine = rights.mine();
        var self = mine.person();
        if (self == null || !mayAnswer(mine)) {
            return Counted.none();
        }
        var asked = new IdentityCheckRepository.Asked(self, mine.deputised(), clock.instant());
        return window.of(
                repository.unchecked(asked, window.undated(), window.size()),
                () -> repository.countUnchecked(asked, TaskSource.MOST));
    }

    /** Whether the acting person is a second one: neither the owner, nor a deputy, nor who named the mailbox. */
    @Transactional(readOnly = true)
    boolean mayCheck(IdentityCheck check) {
        var mine = rights.mine();
        var self = mine.person();
        return self != null && check.mayBeCheckedBy(mine) && !repository.isNamedBy(check.person(), self);
    }

    /** Says that it is the person, and how that was checked; the owner hears of it at once. */
    void check(PersonId person, UUID id, String grounds) {
        var check = held(person, id);
        if (check.isChecked()) {
            throw new Refused("access.return.changed");
        }
        if (!mayCheck(check)) {
            throw new Refused("access.return.second");
        }
        var now = clock.instant();
        var opens = now.plus(WAIT);
        repository.check(id, actor(), grounds, now, opens, opens.plus(OPEN));
        events.publishEvent(new IdentityChecked(id, person, repository.addresses(person, now.minus(LATELY))));
    }

    /** Stops it: by its owner, signed in, or by somebody who may check. */
    void stop(PersonId person, UUID id) {
        var check = held(person, id);
        repository.stop(check.id(), actor(), clock.instant());
    }

    /** Makes one more link that stops it, for the mail that brings it now. */
    SecretToken stopLink(UUID id) {
        var token = secrets.token();
        repository.letStop(id, token.digest(), clock.instant());
        return token;
    }

    @Transactional(readOnly = true)
    Optional<IdentityCheck> findStop(SecretToken token) {
        return repository.byStop(token.digest(), clock.instant());
    }

    /** Stops what the link is for, by the word of whoever reads a mailbox of the person. */
    Optional<IdentityCheck> stop(SecretToken token) {
        var found = findStop(token);
        found.ifPresent(check -> repository.stop(check.id(), check.person(), clock.instant()));
        return found;
    }

    private IdentityCheck held(PersonId person, UUID id) {
        if (!person.equals(rights.mine().person())) {
            rights.require(Permission.OPERATE, Matter.ofHouse("accounts"));
        }
        repository.hold(person);
        return repository
                .of(person, clock.instant())
                .filter(check -> check.id().equals(id))
                .orElseThrow(() -> new Refused("access.return.changed"));
    }

    private static boolean mayAnswer(PersonRights mine) {
        return mine.may(Permission.OPERATE, Matter.ofHouse("accounts"));
    }

    private PersonId actor() {
        return Optional.ofNullable(rights.mine().person()).orElseThrow(() -> new NotFound("nobody acts"));
    }
}
