package org.wandelwerk.operation;

import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Writes down every minute, and at the end, how much the house was used. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
class UsageSchedule implements DisposableBean {

    private final Usage usage;

    UsageSchedule(Usage usage) {
        this.usage = usage;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void keep() {
        usage.keep();
    }

    @Override
    public void destroy() {
        usage.keep();
    }
}
