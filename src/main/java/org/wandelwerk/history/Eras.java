package org.wandelwerk.history;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The eras of the feed: whoever restores the database begins a new one, and followers of the old rebuild. */
@Service
@Transactional
public class Eras {

    private final EraRepository eras;
    private final Sealer sealer;

    Eras(EraRepository eras, Sealer sealer) {
        this.eras = eras;
        this.sealer = sealer;
    }

    /** Seals what the former era left open, and begins the next. Nobody else writes meanwhile. */
    public Era begin(String reason) {
        sealer.sealRest();
        eras.add(eras.current().number() + 1, reason);
        return eras.current();
    }

    /** Begins a new era if the database was moved to another cluster without a word. */
    public Era settle() {
        var current = eras.current();
        return current.cluster().equals(eras.cluster()) ? current : begin("found in another database cluster");
    }

    @Transactional(readOnly = true)
    public Era current() {
        return eras.current();
    }
}
