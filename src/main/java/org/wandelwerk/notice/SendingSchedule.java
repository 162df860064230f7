package org.wandelwerk.notice;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.kernel.Recurring;

/** Forgets every hour who sent something, whether anybody sends anew or not; a command leaves it to the server. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SendingSchedule {

    @Bean
    static Recurring forgettingOfSenders(BarrierReports reports) {
        return Recurring.every(Duration.ofHours(1), Duration.ofMinutes(1), reports::forgetSenders);
    }
}
