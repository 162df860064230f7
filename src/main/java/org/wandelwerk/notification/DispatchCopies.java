package org.wandelwerk.notification;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.identity.access.ScopeName;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.notification.Reachable.Reach;
import org.wandelwerk.shell.Texts;

/** What each member of a body gets of a dispatch. */
@Component
class DispatchCopies {

    static final String BODY_MAIL = "body-mail";

    private final List<MailingList> lists;
    private final Reachable reachable;
    private final WishRepository wishes;
    private final Texts texts;

    DispatchCopies(List<MailingList> lists, Reachable reachable, WishRepository wishes, Texts texts) {
        this.lists = List.copyOf(lists);
        this.reachable = reachable;
        this.wishes = wishes;
        this.texts = texts;
    }

    /** The kind of mails to bodies, which each member can stop. */
    @Bean
    static MailKind bodyMail() {
        return new MailKind(BODY_MAIL, "notification.body", Rhythm.AT_ONCE, false);
    }

    List<ScopeName> bodies() {
        return lists.stream().flatMap(list -> list.bodies().stream()).toList();
    }

    /** Who sits in the body today, and where a mail to them goes now; nobody in a body that is no more. */
    List<Reach> reach(Scope body) {
        return bodies().stream().anyMatch(one -> one.scope().equals(body))
                ? reachable.of(members(body), MailSort.DISPATCH)
                : List.of();
    }

    private List<Recipient> members(Scope body) {
        return lists.stream()
                .flatMap(list -> list.members(body).stream())
                .distinct()
                .limit(MailRepository.MOST)
                .toList();
    }

    /** By name, each member once. */
    List<Dispatches.DispatchCopy> of(Dispatches.Order order, ScopeName body) {
        var members = members(body.scope());
        var languages = wishes.languages(members.stream()
                .flatMap(member -> Stream.ofNullable(member.person()))
                .toList());
        return reachable.of(members, MailSort.DISPATCH).stream()
                .map(reach -> copy(order, body, reach, languages))
                .toList();
    }

    /** What somebody here wrote stays as it is; what the house adds is in the language of the reader. */
    private Dispatches.DispatchCopy copy(
            Dispatches.Order order, ScopeName body, Reach reach, Map<PersonId, Language> languages) {
        var person = reach.to().person();
        var language = person == null ? Language.DE : languages.getOrDefault(person, Language.DE);
        return new Dispatches.DispatchCopy(
                reach.to(),
                reach.state(),
                order.words().replace(Dispatches.Order.NAME, reach.to().name()).stripTrailing(),
                language,
                texts.text(language, "notification.body.because", body.name().in(language)));
    }

    Mail mail(Dispatches.DispatchCopy copy, Dispatch dispatch, UUID id, UUID stopToken, UUID returnToken) {
        return new Mail(
                id,
                MailSort.DISPATCH,
                dispatch.id(),
                copy.to(),
                copy.language(),
                dispatch.subject(),
                copy.words() + "\n\n" + copy.because() + "\n",
                List.of(BODY_MAIL),
                stopToken,
                returnToken,
                Course.begin(copy.state(), dispatch.at(), dispatch.leavesAt()));
    }
}
