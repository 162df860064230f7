package org.wandelwerk.notification;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.People;
import org.wandelwerk.identity.Person;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.notification.NoticeRepository.Notice;
import org.wandelwerk.shell.PublicAddress;
import org.wandelwerk.shell.Texts;

/** The words of a mail in which somebody is told of one thing or of several. */
@Component
class NoticeMails {

    private final MailKinds kinds;
    private final Texts texts;
    private final PublicAddress address;
    private final People people;

    NoticeMails(MailKinds kinds, Texts texts, PublicAddress address, People people) {
        this.kinds = kinds;
        this.texts = texts;
        this.address = address;
        this.people = people;
    }

    String subject(List<Notice> notices, Language language) {
        return notices.size() == 1
                ? notices.getFirst().told().subject().in(language)
                : texts.text(language, "notification.mail.several", notices.size(), texts.text(language, "shell.site"));
    }

    String words(String name, List<Notice> notices, Language language) {
        return notices.stream()
                .map(notice -> words(notice.told(), language))
                .collect(Collectors.joining("\n\n", greeting(name, language) + "\n\n", "\n"));
    }

    /** Says in the list of mails that somebody was not told, and names nothing of which. */
    String withheldSubject(List<Notice> notices, Language language) {
        return texts.text(language, "notification.mail.withheld", notices.size());
    }

    String withheldWords(Language language) {
        return texts.text(language, "notification.mail.withheld.why");
    }

    /** @param chosen what the person chose, by the codes of kinds */
    boolean isWanted(Notice notice, Map<String, Rhythm> chosen) {
        var kind = notice.told().kind();
        return kinds.named(kind).followed(chosen.get(kind)) != Rhythm.NEVER;
    }

    String stoppedWords(Language language) {
        return texts.text(language, "notification.mail.stopped.why");
    }

    /** What somebody is called in a mail. */
    String name(PersonId person) {
        return people.find(person).map(Person::name).orElse("");
    }

    /** The codes of the kinds that the mail tells of and that its reader can stop. */
    List<String> stops(List<Notice> notices) {
        return notices.stream()
                .map(notice -> kinds.named(notice.told().kind()))
                .filter(kind -> !kind.isOwed())
                .map(MailKind::code)
                .distinct()
                .toList();
    }

    String greeting(String name, Language language) {
        return texts.text(language, "notification.mail.greeting", name);
    }

    private String words(Telling told, Language language) {
        return String.join(
                "\n",
                told.subject().in(language),
                told.words().in(language),
                address.of(language.prefix() + told.address()),
                texts.text(language, kinds.named(told.kind()).why()));
    }
}
