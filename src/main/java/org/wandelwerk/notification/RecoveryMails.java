package org.wandelwerk.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.People;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.shell.Texts;

/** Writes to people who lost the way in; the link is made as the mail leaves, at each try anew. */
@Service
@Transactional
class RecoveryMails {

    private static final Duration A_MOMENT = Duration.ofMinutes(1);
    private static final String TEXT = "identity.mail.RECOVERY.text";

    private final MailRepository mails;
    private final RecoveryMailRepository recoveries;
    private final People people;
    private final Texts texts;
    private final Clock clock;

    RecoveryMails(MailRepository mails, RecoveryMailRepository recoveries, People people, Texts texts, Clock clock) {
        this.mails = mails;
        this.recoveries = recoveries;
        this.people = people;
        this.texts = texts;
        this.clock = clock;
    }

    /** Puts a mail into the outbox, unless one is under way: who asks twice gets one. */
    void write(PersonId id) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (recoveries.isUnderWay(id, now.minus(A_MOMENT))) {
            return;
        }
        var person = people.find(id).orElseThrow();
        mails.add(new Mail(
                UUID.randomUUID(),
                MailSort.RECOVERY,
                null,
                new Recipient(id, person.name(), person.mail()),
                Language.DE,
                texts.text(Language.DE, "identity.mail.RECOVERY.subject"),
                words(person.name()),
                List.of(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                Course.begin(MailState.WAITING, now, now),
                RecoveryLinks.opens(id)));
    }

    /** In both languages of the house, because nobody knows here how whoever gets it reads. */
    private String words(String name) {
        return texts.text(Language.DE, TEXT, name, FilingMails.LINK)
                + "\n\n-- \n\n"
                + texts.text(Language.EN, TEXT, name, FilingMails.ENGLISH_LINK)
                + "\n";
    }
}
