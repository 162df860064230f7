package org.wandelwerk.witness;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.monitor.HealthNote;
import org.wandelwerk.monitor.HealthSource;
import org.wandelwerk.notification.Mailboxes;
import org.wandelwerk.outgoing.MailServer;
import org.wandelwerk.shell.Demonstration;

/** Whether the seals reach the mailboxes that were named for them. */
@Component
class SealMailHealth implements HealthSource {

    private static final String LOG = "/schreibtisch/post";
    private static final Duration TWO_DAYS = Duration.ofDays(2);

    private final SealMailboxes boxes;
    private final Mailboxes post;
    private final MailServer server;
    private final ObjectProvider<Demonstration> demonstrations;

    SealMailHealth(
            SealMailboxes boxes, Mailboxes post, MailServer server, ObjectProvider<Demonstration> demonstrations) {
        this.boxes = boxes;
        this.post = post;
        this.server = server;
        this.demonstrations = demonstrations;
    }

    @Override
    public Stream<HealthNote> notes(Instant now) {
        return boxes.all().isEmpty()
                ? Stream.of(HealthNote.advised("seals.none"))
                : boxes.all().stream().map(box -> note(box, now));
    }

    /** What fails or is overdue. */
    @Override
    public Stream<HealthNote> work(Instant now) {
        return notes(now).filter(HealthNote::isUrgent);
    }

    private HealthNote note(MailAddress box, Instant now) {
        if (demonstrations.stream().anyMatch(Demonstration::isOn)) {
            return HealthNote.advised("seals.demonstration", box.value());
        }
        return server.isSet() ? fate(box, now) : HealthNote.urgent("seals.server", box.value());
    }

    private HealthNote fate(MailAddress box, Instant now) {
        var fate = post.fate(box);
        var failing = fate.failingSince();
        var sent = fate.sentAt();
        if (failing != null) {
            return HealthNote.urgent("seals.fails", box.value(), failing).mendedAt(LOG);
        }
        if (sent == null) {
            return HealthNote.good("seals.begins", box.value());
        }
        return sent.plus(TWO_DAYS).isBefore(now)
                ? HealthNote.urgent("seals.late", box.value(), sent).mendedAt(LOG)
                : HealthNote.good("seals.sent", box.value(), sent);
    }
}
