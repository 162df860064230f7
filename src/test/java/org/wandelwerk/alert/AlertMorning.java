package org.wandelwerk.alert;

import java.time.Duration;
import org.springframework.boot.test.context.TestComponent;
import org.wandelwerk.MovableClock;

/** Lets the next morning come, on which saved searches are looked at. */
@TestComponent
public class AlertMorning {

    private static final int MOST_WAITS = 200;

    private final AlertRound round;
    private final MovableClock clock;

    AlertMorning(AlertRound round, MovableClock clock) {
        this.round = round;
        this.clock = clock;
    }

    /** A day goes by; the round waits for the index to know the present. */
    public void come() throws InterruptedException {
        clock.goForward(Duration.ofDays(1));
        for (int i = 0; i < MOST_WAITS && !round.due().isEmpty(); i++) {
            round.due().forEach(round::tell);
            Thread.sleep(50);
        }
        if (!round.due().isEmpty()) {
            throw new AssertionError("the index never knew the present");
        }
    }
}
