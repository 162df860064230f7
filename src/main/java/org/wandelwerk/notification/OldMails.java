package org.wandelwerk.notification;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.personal.AgedRecords;
import org.wandelwerk.personal.RetainedRecords;
import org.wandelwerk.personal.RetentionClass;

/** When mails go. */
@Configuration(proxyBeanMethods = false)
class OldMails {

    /** Those that are over, except for those to a body, which are kept with it. */
    @Bean
    RetainedRecords mailsThatAreOver(PostRecordRepository repository) {
        return AgedRecords.unrecorded(
                "mails",
                RetentionClass.MAIL,
                Set.of("notification.mails", "notification.notices", "notification.settled_mails"),
                repository::countOver,
                repository::forgetOver);
    }

    /** How somebody was to come in again, and where to: no longer than how people came in at all. */
    @Bean
    RetainedRecords linksOfMails(PostRecordRepository repository) {
        return AgedRecords.unrecorded(
                "mail-links",
                RetentionClass.ACCESS,
                Set.of("notification.mails.opens"),
                repository::countLinked,
                repository::forgetLinks);
    }

    /** That somebody got a mail to a body stays with it; address, answer, and who looked after it, do not. */
    @Bean
    RetainedRecords addressesOfDispatches(PostRecordRepository repository) {
        return AgedRecords.unrecorded(
                "dispatch-addresses",
                RetentionClass.MAIL,
                Set.of("notification.mails.address", "notification.mails.answer", "notification.settled_mails"),
                repository::countAddressed,
                repository::forgetAddresses);
    }
}
