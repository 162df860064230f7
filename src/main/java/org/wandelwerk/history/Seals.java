package org.wandelwerk.history;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The chain of seals, for those who keep its end outside the house. */
@Service
@Transactional(readOnly = true)
public class Seals {

    private final SealRepository seals;

    Seals(SealRepository seals) {
        this.seals = seals;
    }

    /** The end of the chain; empty while nothing was sealed. */
    public Optional<Seal> newest() {
        return seals.newest();
    }
}
