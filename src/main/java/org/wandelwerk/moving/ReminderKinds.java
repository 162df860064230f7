package org.wandelwerk.moving;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.identity.MailRounds;
import org.wandelwerk.kernel.Recurring;
import org.wandelwerk.notification.MailKind;
import org.wandelwerk.notification.Rhythm;

/** The kind of mails that remind of steps, and when the house looks for what is due. */
@Configuration(proxyBeanMethods = false)
class ReminderKinds {

    static final String CODE = "turn-due";

    private static final Duration BETWEEN = Duration.ofHours(3);

    @Bean
    static MailKind turnDue() {
        return new MailKind(CODE, "moving.mail.due", Rhythm.DAILY, true);
    }

    @Bean
    @ConditionalOnWebApplication
    static Recurring reminderRound(MailRounds rounds, Reminders reminders) {
        return rounds.every(BETWEEN, reminders::remind);
    }
}
