package org.wandelwerk.operation;

import java.time.Duration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.support.PeriodicTrigger;
import org.wandelwerk.kernel.Recurring;

/** Writes down every minute, and at the end, how much the house was used. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class UsageSchedule implements Recurring, DisposableBean {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Usage usage;

    UsageSchedule(Usage usage) {
        this.usage = usage;
    }

    @Override
    public Trigger rhythm() {
        var rhythm = new PeriodicTrigger(MINUTE);
        rhythm.setInitialDelay(MINUTE);
        return rhythm;
    }

    @Override
    public void work() {
        usage.keep();
    }

    @Override
    public void destroy() {
        usage.keep();
    }
}
