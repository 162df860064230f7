package org.wandelwerk.notification;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.Language;

/**
 * Writes to people what they asked to be told of again and again, each time until the link in the mail ends that one
 * thing and nothing else; and asks first whether they did.
 */
@Service
@Transactional
public class AlertOutbox {

    /** Stands in the words where the link comes as the mail leaves. */
    public static final String LINK = FilingMails.LINK;

    private final MailRepository mails;
    private final Clock clock;

    /**
     * What a mail says.
     *
     * @param occasion what is told one time, however often it is asked for
     * @param opens what the link opens, as a {@link FilingMails.LinkSource} reads it
     */
    public record Words(String occasion, Language language, String subject, String words, String opens) {}

    AlertOutbox(MailRepository mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    /** Somebody without an account, of whom the address alone is known. */
    public static Recipient stranger(MailAddress mail) {
        return new Recipient(null, mail.value(), mail);
    }

    /** Puts a mail into the outbox whose link confirms; nothing else is sent before. */
    public void ask(MailAddress to, Words words) {
        add(MailSort.CONFIRMING, stranger(to), words);
    }

    /** Puts a mail into the outbox whose link ends what it tells of, as mail programs do by themselves (RFC 8058). */
    public void tell(Recipient to, Words words) {
        add(MailSort.ALERT, to, words);
    }

    /** Lets nothing leave any more whose link would open this. */
    public void stop(String opens) {
        mails.stopWaiting(opens);
    }

    /** Deletes what was written about this to an address without an account, whether it has left or not. */
    public void forget(String opens) {
        mails.forget(opens);
    }

    private void add(MailSort sort, Recipient to, Words words) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        mails.addOnce(new Mail(
                HashedId.of("alert", words.occasion()),
                sort,
                null,
                to,
                words.language(),
                words.subject(),
                words.words(),
                List.of(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                Course.begin(MailState.WAITING, now, now),
                words.opens()));
    }
}
