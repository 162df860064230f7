package org.wandelwerk.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.notification.NoticeRepository.Notice;

/** Makes one mail of all that is due for somebody; who has nothing to be told gets none. */
@Service
@Transactional
class Composer {

    private static final int MOST_PEOPLE = 200;
    private static final int MOST_NOTICES = 100;
    private static final Duration A_MOMENT = Duration.ofMinutes(10);

    private final NoticeRepository notices;
    private final WishRepository wishes;
    private final MailRepository mails;
    private final NoticeMails words;
    private final Rights rights;
    private final Clock clock;

    Composer(
            NoticeRepository notices,
            WishRepository wishes,
            MailRepository mails,
            NoticeMails words,
            Rights rights,
            Clock clock) {
        this.notices = notices;
        this.wishes = wishes;
        this.mails = mails;
        this.words = words;
        this.rights = rights;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<PersonId> waiting() {
        return notices.waiting(clock.instant(), MOST_PEOPLE);
    }

    /**
     * What another node is just putting into a mail is left to it. Whoever may not read of something any more is not
     * told of it, and the list of mails says so.
     */
    void compose(PersonId person) {
        var now = now();
        var due = notices.take(person, now, MOST_NOTICES);
        if (due.isEmpty()) {
            return;
        }
        var told = known(person, due, now);
        var withheld = without(due, told);
        var language = wishes.language(person);
        var to = new Recipient(person, words.name(person), null);
        if (!told.isEmpty()) {
            var text = words.words(to.name(), told, language);
            var mail = mail(to, language, words.subject(told, language), text, told, MailState.WAITING);
            mails.add(mail);
            notices.putInto(mail.id(), told);
        }
        if (!withheld.isEmpty()) {
            var subject = words.withheldSubject(withheld, language);
            mails.add(mail(to, language, subject, words.withheldWords(language), withheld, MailState.WITHHELD));
            notices.drop(withheld);
        }
    }

    /** What the person still holds the right to know. */
    private List<Notice> known(PersonId person, List<Notice> all, Instant now) {
        var mine = rights.at(person, now);
        return all.stream().filter(notice -> notice.told().need().isMetBy(mine)).toList();
    }

    /** The mails that are due and were tried before, or written a while ago. */
    @Transactional(readOnly = true)
    List<UUID> puttingOff() {
        return mails.puttingOff(now(), now().minus(A_MOMENT), MOST_PEOPLE);
    }

    /**
     * Asks again before another try: of what may still be read and was not stopped another mail is written, and the
     * rest is withheld.
     */
    void askAgain(UUID id) {
        var mail = mails.hold(id)
                .filter(one -> one.course().state() == MailState.WAITING)
                .orElse(null);
        var person = mail == null ? null : mail.to().person();
        if (mail == null || person == null) {
            return;
        }
        var all = notices.in(id);
        var wanted = wanted(person, all);
        var told = known(person, wanted, now());
        if (told.size() < all.size()) {
            var withheld = without(all, told);
            var why = why(wanted.size() < all.size(), told.size() < wanted.size(), mail.language());
            notices.withhold(id, words.withheldSubject(withheld, mail.language()), why);
            notices.drop(withheld);
            notices.takeOut(told);
        }
    }

    /** What is of no kind that the person stopped since the mail was written. */
    private List<Notice> wanted(PersonId person, List<Notice> all) {
        var chosen = wishes.of(person);
        return all.stream().filter(notice -> words.isWanted(notice, chosen)).toList();
    }

    private String why(boolean isStopped, boolean isLost, Language language) {
        return Stream.of(isLost ? words.withheldWords(language) : "", isStopped ? words.stoppedWords(language) : "")
                .filter(why -> !why.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static List<Notice> without(List<Notice> all, List<Notice> some) {
        return all.stream().filter(notice -> !some.contains(notice)).toList();
    }

    private Mail mail(
            Recipient to, Language language, String subject, String text, List<Notice> about, MailState state) {
        var now = now();
        return new Mail(
                UUID.randomUUID(),
                MailSort.NOTICES,
                null,
                to,
                language,
                subject,
                text,
                words.stops(about),
                UUID.randomUUID(),
                UUID.randomUUID(),
                Course.begin(state, now, now));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
