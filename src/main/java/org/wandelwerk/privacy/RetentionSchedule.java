package org.wandelwerk.privacy;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;

/** Clears up once a day: at night, or a while after the start when the house was closed at night. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
class RetentionSchedule {

    private final Retention retention;

    RetentionSchedule(Retention retention) {
        this.retention = retention;
    }

    @Scheduled(cron = "0 17 3 * * *")
    @Scheduled(initialDelay = 15, fixedDelay = 720, timeUnit = TimeUnit.MINUTES)
    void night() {
        retention
                .kinds()
                .forEach(kind -> Acting.as(HouseActors.SYSTEM, () -> {
                    retention.night(kind);
                    return kind;
                }));
    }
}
