package org.wandelwerk.region;

import java.time.Duration;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.support.PeriodicTrigger;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Recurring;
import org.wandelwerk.shell.Demonstration;

/** Knows whether the house demonstrates, so that no page must ask the database; once it does, it stays so. */
@Component
class DemonstrationFlag implements Demonstration, Recurring, SmartInitializingSingleton {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Runs runs;
    private volatile boolean isRaised;

    DemonstrationFlag(Runs runs) {
        this.runs = runs;
    }

    @Override
    public boolean isOn() {
        return isRaised;
    }

    void raise() {
        isRaised = true;
    }

    /** Before the first page is answered. */
    @Override
    public void afterSingletonsInstantiated() {
        work();
    }

    @Override
    public Trigger rhythm() {
        var rhythm = new PeriodicTrigger(PAUSE);
        rhythm.setInitialDelay(PAUSE);
        return rhythm;
    }

    /** Because another server of the same house may have loaded the demonstration. */
    @Override
    public void work() {
        isRaised = isRaised || runs.hasDemonstration();
    }
}
