package org.wandelwerk.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.shell.Texts;

/** Writes to people without an account, at the address that they gave with something that they handed in. */
@Service
@Transactional
public class FilingMails {

    /** Stands in the words of a mail where its link comes as it leaves; the link itself is kept nowhere. */
    static final String LINK = "[…]";

    private final MailRepository mails;
    private final AddressRepository addresses;
    private final MailKinds kinds;
    private final Texts texts;
    private final Clock clock;

    /**
     * Something to be told to somebody without an account.
     *
     * @param occasion what is told one time, however often it is asked for
     * @param given when its owner gave the address with what is told of: mails that were stopped before come again
     * @param kind the code of a {@link MailKind}, which the reader can stop
     * @param words without anything confidential: the mail goes over lines that nobody here knows, and stays in a list
     * @param opens what the link in the mail opens, as the {@link LinkSource} reads it
     */
    public record Note(
            String occasion,
            String kind,
            MailAddress to,
            Instant given,
            String name,
            Language language,
            String subject,
            String words,
            String opens) {}

    /** Makes the links of such mails, each as its mail leaves. */
    public interface LinkSource {

        /**
         * The address below this house with a secret that was made now; empty when there is nothing to open.
         *
         * @param to where the mail goes that brings it; {@code null} when it goes to an account
         */
        Optional<String> link(String opens, @Nullable MailAddress to);
    }

    FilingMails(MailRepository mails, AddressRepository addresses, MailKinds kinds, Texts texts, Clock clock) {
        this.mails = mails;
        this.addresses = addresses;
        this.kinds = kinds;
        this.texts = texts;
        this.clock = clock;
    }

    /** Puts a mail into the outbox, in the transaction of whoever writes. */
    public void write(Note note) {
        addresses.listen(note.to(), note.given());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var language = note.language() == Language.EN ? Language.EN : Language.DE;
        mails.addOnce(new Mail(
                HashedId.of("filing", note.occasion(), note.to().value()),
                MailSort.FILING,
                null,
                new Recipient(null, note.name(), note.to()),
                language,
                note.subject(),
                words(note, language),
                List.of(note.kind()),
                UUID.randomUUID(),
                UUID.randomUUID(),
                Course.begin(MailState.WAITING, now, now),
                note.opens()));
    }

    private String words(Note note, Language language) {
        var greeting = texts.text(language, "notification.mail.greeting.stranger");
        var why = texts.text(language, kinds.named(note.kind()).why());
        return String.join("\n\n", greeting, note.words(), LINK, why) + "\n";
    }
}
