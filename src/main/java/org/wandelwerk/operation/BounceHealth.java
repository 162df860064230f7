package org.wandelwerk.operation;

import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.wandelwerk.monitor.HealthNote;
import org.wandelwerk.monitor.HealthSource;
import org.wandelwerk.outgoing.BounceMailbox;

/** Whether somebody notices which mails come back. */
@Component
class BounceHealth implements HealthSource {

    private final BounceMailbox mailbox;
    private final Environment settings;

    BounceHealth(BounceMailbox mailbox, Environment settings) {
        this.mailbox = mailbox;
        this.settings = settings;
    }

    /** A house without a mail server has nothing that could come back. */
    @Override
    public Stream<HealthNote> notes(Instant now) {
        if (mailbox.isSet()) {
            return Stream.of(note());
        }
        return settings.getProperty("wandelwerk.mail.url", "").isBlank()
                ? Stream.empty()
                : Stream.of(HealthNote.advised("bounces.none"));
    }

    /** What fails or is overdue. */
    @Override
    public Stream<HealthNote> work(Instant now) {
        return notes(now).filter(HealthNote::isUrgent);
    }

    private HealthNote note() {
        var failing = mailbox.failingSince();
        var readAt = mailbox.readAt();
        if (failing != null) {
            return HealthNote.urgent("bounces.fails", failing);
        }
        return readAt == null ? HealthNote.good("bounces.begins") : HealthNote.good("bounces.read", readAt);
    }
}
