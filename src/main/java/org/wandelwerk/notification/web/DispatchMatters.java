package org.wandelwerk.notification.web;

import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.MatterSource;
import org.wandelwerk.identity.access.NamedMatter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.notification.Dispatch;
import org.wandelwerk.notification.Dispatches;
import org.wandelwerk.notification.Mail;
import org.wandelwerk.notification.MailLog;

/** Mails to all members of a body are for those who write to that body, single mails for those who run the house. */
@Configuration(proxyBeanMethods = false)
class DispatchMatters {

    @Bean
    MatterSource mattersOfDispatches(Dispatches dispatches) {
        return MatterSource.ofIds("versand", id -> Optional.of(matter(dispatches.get(id))));
    }

    @Bean
    MatterSource mattersOfMails(MailLog log) {
        return MatterSource.ofIds("mail", id -> Optional.of(matter(log.get(id))));
    }

    private static NamedMatter matter(Mail mail) {
        var named = NamedMatter.opened(
                Matter.ofHouse("mail " + mail.id()), Permission.OPERATE, Text.german(mail.subject()), mail.address());
        var person = mail.to().person();
        return person == null ? named : named.telling(person);
    }

    private static NamedMatter matter(Dispatch dispatch) {
        var body = Set.<Scope>of(new Scope.OfCommittee(dispatch.body()));
        return NamedMatter.opened(
                new Matter("dispatch " + dispatch.id(), body, Audience.NOBODY),
                Permission.WRITE_TO_BODIES,
                Text.german(dispatch.subject()),
                dispatch.address());
    }
}
