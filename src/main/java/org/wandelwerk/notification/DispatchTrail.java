package org.wandelwerk.notification;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.trail.TrailSource;
import org.wandelwerk.trail.TrailTable;

/** What happened to a mail to all members of a body, as a whole: what became of each copy stands on its page. */
@Configuration(proxyBeanMethods = false)
class DispatchTrail {

    private static final String TEXTS = "notification.trail.";

    @Bean
    TrailSource trailOfDispatches(DispatchRepository dispatches) {
        var tables = List.of(
                TrailTable.of("notification.dispatches", "id", TEXTS)
                        .texts("subject", "words", "body_de")
                        .moments("leaves_at", "stopped_at")
                        .hidden("body", "body_en", "written_by", "written_by_name", "written_at")
                        .hidden("stopped_by", "stopped_by_name", "one_time_key"),
                TrailTable.of("notification.settled_mails", "dispatch_id", TEXTS)
                        .moments("settled_at")
                        .hidden("mail_id", "settled_by"));
        return TrailSource.of("versand", "mail", TEXTS, tables, dispatches::records)
                .readBy(Permission.WRITE_TO_BODIES);
    }
}
