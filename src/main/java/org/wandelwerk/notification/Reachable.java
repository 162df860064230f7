package org.wandelwerk.notification;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.People;
import org.wandelwerk.identity.Person;
import org.wandelwerk.kernel.PersonId;

/** Finds out where mails to people go, and to whom none can or may be sent. */
@Component
class Reachable {

    private final People people;
    private final AddressRepository addresses;
    private final WishRepository wishes;

    /** Where a mail goes, and {@link MailState#WAITING} if it may leave. */
    record Reach(Recipient to, MailState state) {}

    Reachable(People people, AddressRepository addresses, WishRepository wishes) {
        this.people = people;
        this.addresses = addresses;
        this.wishes = wishes;
    }

    /** By three statements, however many there are. */
    List<Reach> of(Collection<Recipient> recipients, MailSort sort) {
        var ids = recipients.stream()
                .flatMap(recipient -> Stream.ofNullable(recipient.person()))
                .toList();
        var known = people.named(ids);
        var chosen = sort == MailSort.DISPATCH ? wishes.of(ids, DispatchCopies.BODY_MAIL) : Map.<PersonId, Rhythm>of();
        var found = recipients.stream()
                .map(recipient -> located(recipient, sort, known))
                .toList();
        var states = addresses.of(
                found.stream().flatMap(to -> Stream.ofNullable(to.mail())).toList());
        return found.stream()
                .map(to -> new Reach(to, state(to, sort, chosen, states)))
                .toList();
    }

    /** Whoever is kept out of the house is told nothing of it; a former address is no account's any more. */
    private static Recipient located(Recipient recipient, MailSort sort, Map<PersonId, Person> known) {
        if (recipient.person() == null || sort == MailSort.FORMER) {
            return recipient;
        }
        var person = known.get(recipient.person());
        return recipient.at(person == null || person.isLocked() ? null : person.mail());
    }

    /** What was asked for and confirmed is ended by its own link, and by no other; who wants nothing is not asked. */
    private static boolean isUnwanted(@Nullable AddressState stranger, MailSort sort) {
        if (stranger == null || sort == MailSort.ALERT) {
            return false;
        }
        return sort == MailSort.FILING ? stranger.silentAt() != null : stranger.unwantedAt() != null;
    }

    /** What the operator wants to be sent to a mailbox, only the operator ends. */
    private static MailState state(
            Recipient to, MailSort sort, Map<PersonId, Rhythm> chosen, Map<MailAddress, AddressState> states) {
        var mail = to.mail();
        if (mail == null) {
            return MailState.NO_ADDRESS;
        }
        var state = states.get(mail);
        // whoever lost the way in asked for the mail, and cannot say in another way that the address is good again
        if (state != null && state.offAt() != null && sort != MailSort.RECOVERY) {
            return MailState.OFF;
        }
        if (sort == MailSort.MAILBOX) {
            return MailState.WAITING;
        }
        var person = to.person();
        var isUnwanted = person == null ? isUnwanted(state, sort) : chosen.get(person) == Rhythm.NEVER;
        return isUnwanted ? MailState.UNWANTED : MailState.WAITING;
    }
}
