package org.wandelwerk.notification;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.identity.MailRounds;
import org.wandelwerk.kernel.Recurring;
import org.wandelwerk.outgoing.BounceMailbox;

/** Sends the postman off again ten seconds after he came back, and reads every two minutes which mails came back. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PostingSchedule {

    @Bean
    static Recurring postRound(MailRounds rounds, Postman postman) {
        return rounds.every(Duration.ofSeconds(10), postman::go);
    }

    @Bean
    static Recurring bounceRound(MailRounds rounds, BounceMailbox mailbox, Bounces bounces, Clock clock) {
        return rounds.every(Duration.ofMinutes(2), () -> {
            if (mailbox.isSet()) {
                mailbox.read(bounces::take, clock.instant());
            }
        });
    }
}
