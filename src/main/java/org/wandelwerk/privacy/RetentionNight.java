package org.wandelwerk.privacy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Quiet;

/** Clears up kind by kind, each in a transaction of its own; one that fails is noted and keeps no other waiting. */
@Component
class RetentionNight {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionNight.class);

    /** At most so many times {@link FormerEnds#AT_ONCE} rows of a column end in one night. */
    private static final int ROUNDS = 10;

    private final Retention retention;

    RetentionNight(Retention retention) {
        this.retention = retention;
    }

    void work() {
        retention
                .kinds()
                .forEach(kind -> Acting.as(HouseActors.SYSTEM, () -> {
                    clearUp(kind);
                    return kind;
                }));
    }

    private void clearUp(String kind) {
        try {
            if (retention.night(kind)) {
                endFormer(kind);
            }
        } catch (RuntimeException cause) {
            LOG.error("What is due of the kind {} could not be given up, and is tried again", kind, Quiet.of(cause));
            note(kind, cause);
        }
    }

    /** Round by round, each in a transaction of its own; what is left over waits for the next night. */
    private void endFormer(String kind) {
        for (int round = 0; round < ROUNDS && retention.endFormer(kind) > 0; round++) {
            LOG.debug("Former values of the kind {} ended, round {}", kind, round);
        }
    }

    private void note(String kind, RuntimeException cause) {
        try {
            retention.noteFailure(kind, cause.getClass().getSimpleName());
        } catch (RuntimeException again) {
            LOG.error("That the kind {} failed could not be noted", kind, Quiet.of(again));
        }
    }
}
