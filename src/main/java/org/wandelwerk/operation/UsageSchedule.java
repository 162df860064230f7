package org.wandelwerk.operation;

import java.time.Duration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.kernel.Recurring;

/** Writes down every minute, and at the end, how much the house was used. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class UsageSchedule implements DisposableBean {

    private final Usage usage;

    UsageSchedule(Usage usage) {
        this.usage = usage;
    }

    @Bean
    Recurring usageRound() {
        return Recurring.every(Duration.ofMinutes(1), usage::keep);
    }

    @Override
    public void destroy() {
        usage.keep();
    }
}
