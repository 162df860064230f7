package org.wandelwerk.notification;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of things of which people are told by this module itself. */
@Configuration(proxyBeanMethods = false)
class OwnKinds {

    static final String BODY_MAIL = "body-mail";

    @Bean
    static MailKind bodyMail() {
        return new MailKind(BODY_MAIL, "notification.body", Rhythm.AT_ONCE, false);
    }
}
