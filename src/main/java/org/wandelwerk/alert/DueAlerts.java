package org.wandelwerk.alert;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Quiet;

/** Looks at all searches that are due, each in a transaction of its own: one that fails keeps no other waiting. */
@Component
class DueAlerts {

    private static final Logger LOG = LoggerFactory.getLogger(DueAlerts.class);

    private final AlertRound round;

    DueAlerts(AlertRound round) {
        this.round = round;
    }

    void work() {
        round.forget();
        round.due().forEach(this::tell);
    }

    private void tell(UUID search) {
        try {
            round.tell(search);
        } catch (RuntimeException cause) {
            LOG.error(
                    "What is new to the saved search {} could not be told, and is tried again",
                    search,
                    Quiet.of(cause));
        }
    }
}
