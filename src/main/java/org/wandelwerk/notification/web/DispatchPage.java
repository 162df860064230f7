package org.wandelwerk.notification.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.wandelwerk.notification.Dispatch;
import org.wandelwerk.notification.LostMails;
import org.wandelwerk.notification.Mail;
import org.wandelwerk.notification.MailState;
import org.wandelwerk.personal.Confidential;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.shell.Page;

/**
 * A mail to all members of a body, and what became of it for each.
 *
 * @param settled who looked after those that were lost
 * @param lost those of which the reader may say that they were looked after
 * @param again to how many it can leave once more
 * @param hasTrail whether the reader follows its line of time
 */
public record DispatchPage(
        Dispatch dispatch,
        List<Mail> mails,
        Map<UUID, LostMails.Settled> settled,
        Set<UUID> lost,
        int again,
        boolean hasTrail)
        implements Page, Confidential {

    /** Whether there is anything that has not left. */
    public boolean canStop() {
        return mails.stream().anyMatch(mail -> mail.course().state() == MailState.WAITING);
    }

    /** Those of which the same is known. */
    public List<Mail> with(MailState.Arrival arrival) {
        return mails.stream()
                .filter(mail -> mail.course().state().arrival() == arrival)
                .toList();
    }

    public long count(MailState state) {
        return mails.stream().filter(mail -> mail.course().state() == state).count();
    }

    @Override
    public Stream<Shown> shown() {
        return mails.stream()
                .flatMap(mail -> mail.shown("dispatch", dispatch.id().toString()));
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
