package org.wandelwerk.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.LinkMailed;
import org.wandelwerk.identity.People;
import org.wandelwerk.outgoing.Delivery;
import org.wandelwerk.shell.Texts;

/** Notes of each mail with a link, without the link, that it leaves and what became of it. */
@Service
@Transactional
class LinkNotes implements ApplicationListener<PayloadApplicationEvent<? extends LinkMailed>> {

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
    public void onApplicationEvent(PayloadApplicationEvent<? extends LinkMailed> event) {
        LinkMailed mailed = event.getPayload();
        switch (mailed) {
            case LinkMailed.Begun begun -> mails.beginLink(mail(begun));
            case LinkMailed.Ended(var letter, var tries, var delivery, var due) ->
                mails.end(letter.id(), tries, state(delivery, due), delivery.answer(), due == null ? now() : due);
            case LinkMailed.Stopped(var person, var letter) -> mails.stopLinks(person, letter);
        }
    }

    private Mail mail(LinkMailed.Begun begun) {
        var letter = begun.letter();
        var person = people.find(letter.person()).orElseThrow();
        var now = now();
        return new Mail(
                letter.id(),
                MailSort.LINK,
                null,
                new Recipient(person.id(), person.name(), letter.to()),
                letter.language(),
                texts.text(
                        letter.language(),
                        "identity.mail." + letter.kind() + ".subject",
                        texts.text(letter.language(), "shell.site")),
                null,
                List.of(),
                UUID.randomUUID(),
                letter.returnToken(),
                new Course(MailState.SENDING, begun.tries(), null, now, now, now, null));
    }

    private static MailState state(Delivery delivery, @Nullable Instant due) {
        return switch (delivery.outcome()) {
            case TAKEN -> MailState.SENT;
            case REFUSED, NOBODY -> MailState.REFUSED;
            case UNKNOWN -> MailState.UNKNOWN;
            case UNWRITABLE -> MailState.GIVEN_UP;
            case LATER -> due == null ? MailState.GIVEN_UP : MailState.WAITING;
        };
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
