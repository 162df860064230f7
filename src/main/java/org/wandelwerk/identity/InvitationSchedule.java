package org.wandelwerk.identity;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.kernel.Recurring;

/** Sends every minute the invitations that could not leave at once. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class InvitationSchedule {

    @Bean
    static Recurring invitationRound(MailRounds rounds, InvitationPost post) {
        return rounds.every(Duration.ofMinutes(1), post::go);
    }
}
