package org.wandelwerk.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.Text;

/**
 * Writes to people about their own accounts, in both languages of the house and first in the one they chose. No click
 * stops such mails.
 */
@Service
@Transactional
public class PersonMails {

    /** Stands in the words where the link comes as the mail leaves; the link itself is kept nowhere. */
    public static final String LINK = FilingMails.LINK;

    /** The same where the words go on in the other language. */
    static final String OTHER_LINK = "[… …]";

    private static final Duration A_MOMENT = Duration.ofMinutes(1);

    private final MailRepository mails;
    private final WishRepository wishes;
    private final Clock clock;

    PersonMails(MailRepository mails, WishRepository wishes, Clock clock) {
        this.mails = mails;
        this.wishes = wishes;
        this.clock = clock;
    }

    /**
     * Puts a mail with a link that somebody asked for into the outbox, unless one is under way: who asks twice gets
     * one. One that waits for its next try, maybe for hours, is due at once.
     *
     * @param opens what the link opens, as a {@link FilingMails.LinkSource} reads it
     */
    public void askedFor(Recipient to, Text subject, Text words, String opens) {
        var person = Objects.requireNonNull(to.person());
        var now = now();
        if (mails.isUnderWay(person, now.minus(A_MOMENT))) {
            mails.hurry(person, now);
        } else {
            add(MailSort.RECOVERY, to, subject, words, opens, now);
        }
    }

    /**
     * Puts a mail into the outbox that goes where it says, whatever the address of the account is by then; in the
     * transaction of whoever changes that.
     *
     * @param opens what the link in it opens; {@code null} when there is none
     */
    public void toFormer(Recipient to, Text subject, Text words, @Nullable String opens) {
        add(MailSort.FORMER, to, subject, words, opens, now());
    }

    private void add(MailSort sort, Recipient to, Text subject, Text words, @Nullable String opens, Instant now) {
        var person = Objects.requireNonNull(to.person());
        var first = wishes.languages(List.of(person)).getOrDefault(person, Language.DE);
        mails.add(new Mail(
                UUID.randomUUID(),
                sort,
                null,
                to,
                first,
                subject.in(first),
                words.in(first) + "\n\n-- \n\n" + words.in(other(first)).replace(LINK, OTHER_LINK) + "\n",
                List.of(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                Course.begin(MailState.WAITING, now, now),
                opens));
    }

    /** The language in which a mail to somebody goes on. */
    static Language other(Language first) {
        return first == Language.DE ? Language.EN : Language.DE;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
