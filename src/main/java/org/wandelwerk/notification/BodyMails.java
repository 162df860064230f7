package org.wandelwerk.notification;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Mails to the members of a body, as a kind of things of which people are told. */
@Configuration(proxyBeanMethods = false)
class BodyMails {

    static final String CODE = "body-mail";

    @Bean
    static MailKind bodyMail() {
        return new MailKind(CODE, "notification.body", Rhythm.AT_ONCE, false);
    }
}
