package org.wandelwerk.notification.web;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.DeskTask;
import org.wandelwerk.identity.TaskSource;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.notification.LostMails;
import org.wandelwerk.notification.Mail;

/** Tells those who can act of mails that were given up, or went out without an answer. */
@Component
class LostMailTasks implements TaskSource {

    private final LostMails mails;

    LostMailTasks(LostMails mails) {
        this.mails = mails;
    }

    @Override
    public Stream<DeskTask> tasks(PersonId person) {
        var lost = mails.forMe(MOST);
        return lost.isEmpty() ? Stream.empty() : tasks(lost.stream(), mails.readsAll());
    }

    private static Stream<DeskTask> tasks(Stream<Mail> lost, boolean readsAll) {
        return lost.map(mail -> new DeskTask(
                        "notification.task." + mail.course().state(),
                        mail.subject(),
                        readsAll ? mail.address() : "/schreibtisch/versand/" + mail.dispatch(),
                        true,
                        mail.course().createdAt(),
                        null))
                .distinct();
    }
}
