package org.wandelwerk.witness;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.history.Seal;
import org.wandelwerk.history.Seals;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.notification.Mailboxes;
import org.wandelwerk.shell.PublicAddress;
import org.wandelwerk.shell.Texts;

/**
 * Mails the newest seal to each mailbox once a day, a quiet day included: that a mail fails to come is a sign, too.
 * Nobody knows who reads it, so it is written in both languages.
 */
@Service
@Transactional
class SealMails {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final SealMailboxes boxes;
    private final Mailboxes post;
    private final Seals seals;
    private final Texts texts;
    private final PublicAddress address;
    private final Clock clock;

    SealMails(SealMailboxes boxes, Mailboxes post, Seals seals, Texts texts, PublicAddress address, Clock clock) {
        this.boxes = boxes;
        this.post = post;
        this.seals = seals;
        this.texts = texts;
        this.address = address;
        this.clock = clock;
    }

    void write() {
        if (!boxes.all().isEmpty()) {
            seals.newest().ifPresent(this::write);
        }
    }

    private void write(Seal seal) {
        var today = LocalDate.ofInstant(clock.instant(), BERLIN);
        var subject = subject(seal, Language.DE) + " / " + subject(seal, Language.EN);
        var words = words(seal, Language.DE) + "\n\n---\n\n" + words(seal, Language.EN) + "\n";
        boxes.all().forEach(box -> post.write("seal of " + today, box, subject, words));
    }

    private String subject(Seal seal, Language language) {
        return texts.text(language, "witness.mail.subject", String.valueOf(seal.number()));
    }

    private String words(Seal seal, Language language) {
        return texts.text(
                language,
                "witness.mail.words",
                address.of("/"),
                String.valueOf(seal.number()),
                seal.at().truncatedTo(ChronoUnit.SECONDS).toString(),
                seal.hash(),
                address.of(language.prefix() + "/schreibtisch/pruefung"));
    }
}
