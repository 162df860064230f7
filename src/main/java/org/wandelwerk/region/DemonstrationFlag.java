package org.wandelwerk.region;

import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.wandelwerk.shell.Demonstration;

/** Knows whether the house demonstrates, so that no page must ask the database; once it does, it stays so. */
@Component
class DemonstrationFlag implements Demonstration, SmartInitializingSingleton {

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
        look();
    }

    /** Because another server of the same house may have loaded the demonstration. */
    @Scheduled(fixedDelay = 5, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
    void look() {
        isRaised = isRaised || runs.hasDemonstration();
    }
}
