package org.wandelwerk.history;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.support.PeriodicTrigger;
import org.wandelwerk.kernel.Recurring;

/** Seals every second while the house serves; a command leaves it to the next server. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SealingSchedule implements ApplicationListener<ApplicationReadyEvent>, Recurring {

    private final Sealer sealer;
    private final Eras eras;
    private final boolean isOn;

    SealingSchedule(Sealer sealer, Eras eras, @Value("${wandelwerk.sealing:true}") boolean isOn) {
        this.isOn = isOn;
        this.sealer = sealer;
        this.eras = eras;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        if (isOn) {
            eras.settle();
        }
    }

    @Override
    public Trigger rhythm() {
        return new PeriodicTrigger(Duration.ofSeconds(1));
    }

    @Override
    public void work() {
        if (isOn) {
            sealer.seal();
        }
    }
}
