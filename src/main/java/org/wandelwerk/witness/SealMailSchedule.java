package org.wandelwerk.witness;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.identity.MailRounds;
import org.wandelwerk.kernel.Recurring;

/** Asks each half hour whether the seal of the day was written to those who keep it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SealMailSchedule {

    @Bean
    static Recurring sealMailRound(MailRounds rounds, SealMails mails) {
        return rounds.every(Duration.ofMinutes(30), mails::write);
    }
}
