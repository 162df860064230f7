package org.wandelwerk.alert;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.identity.MailRounds;
import org.wandelwerk.kernel.Recurring;

/** Lets the house look every five minutes which searches are due; each is looked at in a transaction of its own. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class AlertSchedule {

    @Bean
    static Recurring alertRounds(MailRounds rounds, DueAlerts due) {
        return rounds.every(Duration.ofMinutes(5), due::work);
    }
}
