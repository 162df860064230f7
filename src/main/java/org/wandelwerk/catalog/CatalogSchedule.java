package org.wandelwerk.catalog;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.support.PeriodicTrigger;
import org.wandelwerk.kernel.Recurring;

/** Looks several times a second what the index must be told: what is recalled is gone within a second. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class CatalogSchedule implements Recurring {

    private static final Duration PAUSE = Duration.ofMillis(250);

    /** Who comes first is answered from the tables. */
    private static final Duration FIRST = Duration.ofSeconds(3);

    private final CatalogFollower follower;
    private final boolean isOn;

    CatalogSchedule(CatalogFollower follower, @Value("${wandelwerk.catalog:true}") boolean isOn) {
        this.follower = follower;
        this.isOn = isOn;
    }

    @Override
    public Trigger rhythm() {
        var rhythm = new PeriodicTrigger(PAUSE);
        rhythm.setInitialDelay(FIRST);
        return rhythm;
    }

    @Override
    public void work() {
        if (isOn) {
            follower.work();
        }
    }
}
