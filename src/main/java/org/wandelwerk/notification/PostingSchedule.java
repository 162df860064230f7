package org.wandelwerk.notification;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.support.PeriodicTrigger;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Recurring;

/** Sends the postman off again ten seconds after he came back. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PostingSchedule implements Recurring {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Postman postman;
    private final boolean isOn;

    PostingSchedule(Postman postman, @Value("${wandelwerk.posting:true}") boolean isOn) {
        this.postman = postman;
        this.isOn = isOn;
    }

    @Override
    public Trigger rhythm() {
        var rhythm = new PeriodicTrigger(PAUSE);
        rhythm.setInitialDelay(PAUSE);
        return rhythm;
    }

    @Override
    public void work() {
        if (isOn) {
            Acting.as(HouseActors.SYSTEM, () -> {
                postman.go();
                return true;
            });
        }
    }
}
