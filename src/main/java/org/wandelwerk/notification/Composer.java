package org.wandelwerk.notification;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.People;
import org.wandelwerk.identity.Person;
import org.wandelwerk.kernel.PersonId;

/** Makes one mail of all that is due for somebody; who has nothing to be told gets none. */
@Service
@Transactional
class Composer {

    private static final int MOST_PEOPLE = 200;
    private static final int MOST_NOTICES = 100;

    private final NoticeRepository notices;
    private final WishRepository wishes;
    private final MailRepository mails;
    private final NoticeMails words;
    private final People people;
    private final Clock clock;

    Composer(
            NoticeRepository notices,
            WishRepository wishes,
            MailRepository mails,
            NoticeMails words,
            People people,
            Clock clock) {
        this.notices = notices;
        this.wishes = wishes;
        this.mails = mails;
        this.words = words;
        this.people = people;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<PersonId> waiting() {
        return notices.waiting(clock.instant(), MOST_PEOPLE);
    }

    /** What another node is just putting into a mail is left to it. */
    void compose(PersonId person) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var due = notices.take(person, now, MOST_NOTICES);
        if (due.isEmpty()) {
            return;
        }
        var language = wishes.language(person);
        var name = people.find(person).map(Person::name).orElse("");
        var mail = new Mail(
                UUID.randomUUID(),
                MailSort.NOTICES,
                null,
                new Recipient(person, name, null),
                language,
                words.subject(due, language),
                words.words(name, due, language),
                NoticeMails.codes(due),
                UUID.randomUUID(),
                UUID.randomUUID(),
                Course.begin(MailState.WAITING, now, now));
        mails.add(mail);
        notices.putInto(mail.id(), due);
    }
}
