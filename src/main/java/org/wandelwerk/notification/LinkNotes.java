package org.wandelwerk.notification;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.LinkMailed;
import org.wandelwerk.identity.People;
import org.wandelwerk.shell.Texts;

/** Notes that a link was mailed, without the link. */
@Service
@Transactional
class LinkNotes implements ApplicationListener<PayloadApplicationEvent<LinkMailed>> {

    private final MailRepository mails;
    private final People people;
    private final Texts texts;
    private final Clock clock;

    LinkNotes(MailRepository mails, People people, Texts texts, Clock clock) {
        this.mails = mails;
        this.people = people;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<LinkMailed> event) {
        var link = event.getPayload();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var person = people.find(link.person()).orElseThrow();
        var state = link.isTaken() ? MailState.SENT : MailState.GIVEN_UP;
        mails.add(new Mail(
                UUID.randomUUID(),
                MailSort.LINK,
                null,
                new Recipient(person.id(), person.name(), person.mail()),
                link.language(),
                texts.text(link.language(), "identity.mail." + link.kind() + ".subject"),
                null,
                List.of(),
                UUID.randomUUID(),
                link.returnToken(),
                new Course(state, 1, link.answer(), now, now, now, null)));
    }
}
