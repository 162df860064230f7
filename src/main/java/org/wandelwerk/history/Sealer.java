package org.wandelwerk.history;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jooq.Condition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Chains what was committed since it last looked. It follows by snapshot like everybody else; were the chain made
 * by the trigger, writers would queue for its end.
 */
@Service
@Transactional
class Sealer {

    private final SealRepository seals;
    private final ChangeRepository changes;
    private final EraRepository eras;
    private final Clock clock;

    Sealer(SealRepository seals, ChangeRepository changes, EraRepository eras, Clock clock) {
        this.seals = seals;
        this.changes = changes;
        this.eras = eras;
        this.clock = clock;
    }

    /** Seals all that is visible, unless another node does, and tells how many entries that were. */
    long seal() {
        if (!seals.lock()) {
            return 0;
        }
        var window = new Window(eras.current().number(), sealedUpTo(), changes.snapshot());
        return close(window, window.byIndex());
    }

    /** Seals all that is there, whatever its transaction: the last seal of an era. */
    void sealRest() {
        seals.awaitLock();
        var window = new Window(eras.current().number(), sealedUpTo(), Seal.END);
        close(window, SealRepository.unsealed());
    }

    private String sealedUpTo() {
        var era = eras.current().number();
        return seals.newest()
                .filter(seal -> seal.era() == era && !seal.to().equals(Seal.END))
                .map(Seal::to)
                .orElse(Position.NOTHING);
    }

    private long close(Window window, Condition entries) {
        long number = seals.newest().map(Seal::number).orElse(0L) + 1;
        var count = seals.digest(number, entries);
        if (count > 0) {
            seals.add(number, window, count, clock.instant().truncatedTo(ChronoUnit.MICROS));
        }
        return count;
    }
}
