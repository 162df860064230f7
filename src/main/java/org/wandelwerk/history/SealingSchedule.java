package org.wandelwerk.history;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
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
@ConditionalOnBooleanProperty(name = "wandelwerk.sealing", matchIfMissing = true)
class SealingSchedule {

    private final Sealer sealer;
    private final Eras eras;

    SealingSchedule(Sealer sealer, Eras eras) {
        this.sealer = sealer;
        this.eras = eras;
    }

    @EventListener(ApplicationReadyEvent.class)
    void settle() {
        eras.settle();
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void seal() {
        sealer.seal();
    }
}
