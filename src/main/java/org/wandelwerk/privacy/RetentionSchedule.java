package org.wandelwerk.privacy;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.support.CronTrigger;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Recurring;

/** Clears up once a day: at night, or a while after the start when the house was closed at night. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class RetentionSchedule implements Recurring {

    private static final Trigger NIGHT = new CronTrigger("0 17 3 * * *");
    private static final Duration AFTER_THE_START = Duration.ofMinutes(15);

    private final Retention retention;

    RetentionSchedule(Retention retention) {
        this.retention = retention;
    }

    @Override
    public Trigger rhythm() {
        return before -> before.lastCompletion() == null
                ? before.getClock().instant().plus(AFTER_THE_START)
                : NIGHT.nextExecution(before);
    }

    @Override
    public void work() {
        retention
                .kinds()
                .forEach(kind -> Acting.as(HouseActors.SYSTEM, () -> {
                    retention.night(kind);
                    return kind;
                }));
    }
}
