package org.wandelwerk.alert;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.wandelwerk.MovableClock;

/** Lets the next morning come, on which saved searches are looked at. */
@TestComponent
public class AlertMorning {

    private static final int MOST_WAITS = 200;

    private final AlertRound round;
    private final DueAlerts due;
    private final MovableClock clock;

    AlertMorning(AlertRound round, DueAlerts due, MovableClock clock) {
        this.round = round;
        this.due = due;
        this.clock = clock;
    }

    /** A day goes by; the round waits for the index to know the present. */
    public void come() throws InterruptedException {
        come(List.of());
    }

    /** What nobody confirmed in time goes. */
    public void forget() {
        round.forget();
    }

    /** The same, where these cannot be told. */
    public void come(List<UUID> broken) throws InterruptedException {
        clock.goForward(Duration.ofDays(1));
        for (int i = 0; i < MOST_WAITS && !round.due().equals(broken); i++) {
            due.work();
            Thread.sleep(50);
        }
        if (!round.due().equals(broken)) {
            throw new AssertionError("the index never knew the present");
        }
    }
}
