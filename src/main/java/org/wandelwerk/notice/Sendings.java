package org.wandelwerk.notice;

import java.time.Clock;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.SenderNetwork;
import org.wandelwerk.shell.Defects;

/** Bounds how often people without an account send something. */
@Service
@Transactional
public class Sendings {

    private final SendingRepository repository;
    private final Clock clock;

    Sendings(SendingRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Whether one more may come; if so, it is counted. Who sends from the same network waits until this one is done.
     *
     * @param address from where it comes; only a digest of its network is kept, for a day
     * @param isKnown whether it came before, so that it counts no more
     */
    public boolean mayBegin(SendingKind kind, String address, BooleanSupplier isKnown) {
        var now = clock.instant();
        var sender = repository.waitFor(SenderNetwork.of(address), now);
        var may = isKnown.getAsBoolean() || repository.mayBegin(kind, sender, now);
        if (!may) {
            Defects.noteRefused("more of " + kind + " than one sender may send");
        }
        return may;
    }
}
