package org.wandelwerk.identity;

import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.AccountNews.AddressReplaced;

/** Lets a new address hold: no former link works any more, and whoever never came in is invited there anew. */
@Component
class AddressSettlement {

    private final PersonRepository people;
    private final LinkRepository links;
    private final NewAddressRepository addresses;
    private final InvitationRepository invitations;
    private final ApplicationEventPublisher events;

    AddressSettlement(
            PersonRepository people,
            LinkRepository links,
            NewAddressRepository addresses,
            InvitationRepository invitations,
            ApplicationEventPublisher events) {
        this.people = people;
        this.links = links;
        this.addresses = addresses;
        this.invitations = invitations;
        this.events = events;
    }

    /** Whether somebody else has the address by now. */
    boolean isTaken(MailAddress mail) {
        return people.find(mail).isPresent();
    }

    /** Only once nothing is missing. */
    void settle(AddressWish wish, Instant now) {
        if (!wish.holds()) {
            return;
        }
        var person = wish.person().id();
        addresses.use(wish.id(), wish.person().mail(), now);
        people.setMail(person, wish.mail());
        events.publishEvent(new AddressReplaced(person, wish.person().mail()));
        if (invitations.isOpen(person)) {
            invitations.renew(person, person, null, now);
        }
        links.close(person, now);
        events.publishEvent(new LinkMailed.Stopped(person, null));
        addresses.close(person, now);
    }
}
