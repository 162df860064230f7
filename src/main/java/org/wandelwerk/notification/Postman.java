package org.wandelwerk.notification;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wandelwerk.notification.MailPaper.Paper;
import org.wandelwerk.outgoing.Delivery;
import org.wandelwerk.outgoing.Delivery.Outcome;
import org.wandelwerk.outgoing.MailServer;
import org.wandelwerk.shell.Demonstration;

/** Brings what is due to the mail server, one after the other; in a demonstration nothing leaves. */
@Component
public class Postman {

    private static final int MOST = 200;
    private static final int MOST_FAILURES = 5;

    private final Composer composer;
    private final Outbox outbox;
    private final MailPaper paper;
    private final MailServer server;
    private final ObjectProvider<Demonstration> demonstrations;

    Postman(
            Composer composer,
            Outbox outbox,
            MailPaper paper,
            MailServer server,
            ObjectProvider<Demonstration> demonstrations) {
        this.composer = composer;
        this.outbox = outbox;
        this.paper = paper;
        this.server = server;
        this.demonstrations = demonstrations;
    }

    /** One round; a server that puts mails off again and again is left alone until the next one. */
    void go() {
        composer.puttingOff().forEach(composer::askAgain);
        composer.waiting().forEach(composer::compose);
        outbox.tidy();
        if (!leaves()) {
            outbox.keep();
            return;
        }
        bring(EnumSet.complementOf(EnumSet.of(MailSort.LINK)));
    }

    /** Brings at once what is due of mails about accounts; what cannot leave is tried again as every mail. */
    public void bringLinks() {
        bring(EnumSet.of(MailSort.RECOVERY, MailSort.FORMER));
    }

    /** Brings what is due of these. */
    void bring(Set<MailSort> sorts) {
        int failures = 0;
        for (int round = 0; round < MOST && failures < MOST_FAILURES; round++) {
            var mail = outbox.begin(sorts);
            if (mail.isEmpty()) {
                return;
            }
            failures += bring(mail.get()) == Outcome.LATER ? 1 : 0;
        }
    }

    /** Whether mails leave this house at all. */
    boolean leaves() {
        return server.isSet() && demonstrations.stream().noneMatch(Demonstration::isOn);
    }

    private Outcome bring(Mail mail) {
        var delivery = switch (paper.of(mail)) {
            case Paper.Written(var written) -> server.deliver(written);
            case Paper.Unwritable(var why) -> new Delivery(Outcome.UNWRITABLE, why);
        };
        outbox.end(mail, delivery);
        return delivery.outcome();
    }
}
