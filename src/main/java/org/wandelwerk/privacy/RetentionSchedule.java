package org.wandelwerk.privacy;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.support.CronTrigger;
import org.wandelwerk.kernel.Recurring;

/**
 * Clears up once a day: at night, or a while after the start when the house was closed at night. What failed is tried
 * again each hour; what is done is not done twice a day.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class RetentionSchedule implements Recurring {

    private static final Trigger NIGHT = new CronTrigger("0 17 3-23 * * *");
    private static final Duration AFTER_THE_START = Duration.ofMinutes(15);

    private final RetentionNight night;

    RetentionSchedule(RetentionNight night) {
        this.night = night;
    }

    @Override
    public Trigger rhythm() {
        return before -> before.lastCompletion() == null
                ? before.getClock().instant().plus(AFTER_THE_START)
                : NIGHT.nextExecution(before);
    }

    @Override
    public void work() {
        night.work();
    }
}
