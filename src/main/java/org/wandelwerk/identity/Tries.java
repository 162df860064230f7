package org.wandelwerk.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
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

    /** How long the next try must wait; nothing when it may come now. */
    @Transactional(readOnly = true)
    public Duration waiting(TriedDoor door) {
        var now = clock.instant();
        var until = repository.since(door.subjects(), now.minus(COUNTED)).stream()
                .map(door::until)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
    }

    /** Notes a failed try. */
    public void failed(TriedDoor door) {
        var now = clock.instant();
        repository.forget(now.minus(KEPT));
        for (var subject : door.subjects()) {
            repository.add(UUID.randomUUID(), subject, now);
        }
    }

    /** Who came in may fail again; what fails at the address counts on. */
    public void succeeded(TriedDoor door) {
        List.of(door.pair(), door.account()).forEach(repository::forget);
    }
}
