package org.wandelwerk.monitor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether the house can serve: it can while its database answers soon. */
@Service
@Transactional(readOnly = true, timeout = Readiness.MOST_SECONDS)
class Readiness {

    static final int MOST_SECONDS = 2;

    private final PulseRepository pulse;

    Readiness(PulseRepository pulse) {
        this.pulse = pulse;
    }

    /** Returns when it can, and throws whatever is in the way. */
    void prove() {
        pulse.feel();
    }
}
