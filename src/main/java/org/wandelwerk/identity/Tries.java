package org.wandelwerk.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Limits how fast something secret can be guessed. Who fails waits, and ever longer: for one account at one address up
 * to a quarter of an hour, for one address likewise, for one account from everywhere a few seconds at most, so that no
 * stranger can keep its owner out.
 */
@Service
@Transactional
class Tries {

    private static final Duration COUNTED = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(1);

    private final TryRepository repository;
    private final Clock clock;

    Tries(TryRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Lets a try begin, and notes it as failed before anything is compared, so that of many at once no more get through
     * than of as many one after another. Empty when it must wait.
     */
    public Optional<NotedTry> begin(TriedDoor door) {
        repository.hold(door.shared());
        var now = clock.instant();
        if (isEarly(door, now)) {
            return Optional.empty();
        }
        repository.forget(now.minus(KEPT));
        var noted = new NotedTry(UUID.randomUUID(), door);
        door.subjects().forEach(subject -> repository.add(noted.noteOf(subject), subject, now));
        return Optional.of(noted);
    }

    private boolean isEarly(TriedDoor door, Instant now) {
        return repository.since(door.subjects(), now.minus(COUNTED)).stream()
                .map(door::until)
                .anyMatch(until -> until.isAfter(now));
    }

    /** Who came in may fail again; what failed at the address before counts on. */
    public void succeeded(NotedTry noted) {
        takeBack(noted);
        List.of(noted.door().pair(), noted.door().account()).forEach(repository::forget);
    }

    /**
     * What was never compared was no try. Nobody else may have begun to forget the same ones, because each of two would
     * wait for the other.
     */
    public void takeBack(NotedTry noted) {
        repository.hold(noted.door().shared());
        repository.forget(noted.notes());
    }
}
