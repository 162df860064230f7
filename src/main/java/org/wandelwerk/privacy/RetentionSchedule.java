package org.wandelwerk.privacy;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Clears up once a day: at night, or a while after the start when the house was closed at night. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
class RetentionSchedule {

    private final RetentionNight night;

    RetentionSchedule(RetentionNight night) {
        this.night = night;
    }

    @Scheduled(cron = "0 17 3 * * *")
    @Scheduled(initialDelay = 15, fixedDelay = 720, timeUnit = TimeUnit.MINUTES)
    void night() {
        night.work();
    }
}
