package org.wandelwerk.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.notification.MailKind;
import org.wandelwerk.notification.Rhythm;

/** The kinds of things of which people are told about their accounts. */
@Configuration(proxyBeanMethods = false)
class AccountKinds {

    @Bean
    static MailKind roleChanged() {
        return new MailKind(RoleNotices.CODE, "account.role", Rhythm.DAILY, true);
    }

    @Bean
    static MailKind newDevice() {
        return new MailKind(DeviceNotices.CODE, "account.device", Rhythm.AT_ONCE, false, true);
    }
}
