package org.wandelwerk.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.shell.Texts;

/** Writes to mailboxes that the operator named; they are nobody's account, and no click stops what goes there. */
@Service
@Transactional
public class Mailboxes {

    private final MailRepository mails;
    private final PostStateRepository states;
    private final Texts texts;
    private final Clock clock;

    /**
     * How the mails to a mailbox have fared.
     *
     * @param sentAt when the mail server took one last; {@code null} when it never did
     * @param failingSince since when none arrived after that; {@code null} when none failed
     */
    public record Fate(@Nullable Instant sentAt, @Nullable Instant failingSince) {}

    Mailboxes(MailRepository mails, PostStateRepository states, Texts texts, Clock clock) {
        this.mails = mails;
        this.states = states;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Puts a mail into the outbox once, however often and on however many nodes that is asked for.
     *
     * @param occasion what a mailbox is told one time
     */
    public void write(String occasion, MailAddress to, String subject, String words) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        mails.addOnce(new Mail(
                HashedId.of("mailbox", occasion, to.value()),
                MailSort.MAILBOX,
                null,
                new Recipient(null, texts.text(Language.DE, "notification.mailbox"), to),
                Language.DE,
                subject,
                words,
                List.of(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                Course.begin(MailState.WAITING, now, now)));
    }

    @Transactional(readOnly = true)
    public Fate fate(MailAddress mailbox) {
        var sent = states.newestSent(mailbox);
        var failed = states.firstFailed(
                mailbox, sent.map(mail -> mail.course().createdAt()).orElse(Instant.EPOCH));
        return new Fate(
                sent.map(mail -> mail.course().triedAt()).orElse(null),
                failed.map(mail -> mail.course().createdAt()).orElse(null));
    }
}
