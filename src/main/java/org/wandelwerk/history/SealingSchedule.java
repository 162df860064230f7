package org.wandelwerk.history;

import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Seals every second while the house serves; a command leaves it to the next server. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
class SealingSchedule {

    private final Sealer sealer;
    private final Eras eras;
    private final boolean isOn;

    SealingSchedule(Sealer sealer, Eras eras, @Value("${wandelwerk.sealing:true}") boolean isOn) {
        this.isOn = isOn;
        this.sealer = sealer;
        this.eras = eras;
    }

    @EventListener(ApplicationReadyEvent.class)
    void settle() {
        if (isOn) {
            eras.settle();
        }
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void seal() {
        if (isOn) {
            sealer.seal();
        }
    }
}
