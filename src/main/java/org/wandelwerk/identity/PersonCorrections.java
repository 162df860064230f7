package org.wandelwerk.identity;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Refused;

/** Names and mail addresses of people that were wrong or have changed; history keeps who corrected what. */
@Service
@Transactional
class PersonCorrections {

    private final PersonRepository people;
    private final LinkRepository links;
    private final InvitationRepository invitations;
    private final Secrets secrets;
    private final Rights rights;
    private final Clock clock;

    PersonCorrections(
            PersonRepository people,
            LinkRepository links,
            InvitationRepository invitations,
            Secrets secrets,
            Rights rights,
            Clock clock) {
        this.people = people;
        this.links = links;
        this.invitations = invitations;
        this.secrets = secrets;
        this.rights = rights;
        this.clock = clock;
    }

    void rename(PersonId id, String name) {
        var person = person(id);
        people.rename(person.id(), name);
    }

    /** The address that waits to be confirmed; empty when none does, and for whoever corrects nothing. */
    @Transactional(readOnly = true)
    Optional<AddressWish> waiting(PersonId id) {
        return rights.mine().mayAnywhere(Permission.OPERATE)
                ? links.addressOf(id, clock.instant()).flatMap(this::withPerson)
                : Optional.empty();
    }

    /** Makes the link for the new address; a former one is void. Refused for an address that has an account. */
    SecretToken begin(PersonId id, MailAddress mail) {
        var person = person(id);
        if (person.isDemonstration()) {
            throw new Refused("access.correct.demonstration");
        }
        if (people.find(mail).isPresent()) {
            throw new Refused("access.correct.taken");
        }
        var now = clock.instant();
        var token = secrets.token();
        links.closeAddresses(id, now);
        links.addAddress(UUID.randomUUID(), id, mail, token.digest(), now);
        return token;
    }

    /** Lets the link work no more, because it could not be sent. */
    void giveUp(PersonId id) {
        links.closeAddresses(person(id).id(), clock.instant());
    }

    /** What the link is for; empty when it is used, too old, or none of ours. */
    @Transactional(readOnly = true)
    Optional<AddressWish> find(SecretToken token) {
        return links.address(token.digest(), clock.instant()).flatMap(this::withPerson);
    }

    /**
     * The address is confirmed: from now on it is that of the person, no former link works, and whoever never came in
     * is invited there anew. Empty when the link works no more, or somebody else has the address by now.
     *
     * @return the wish, with the person as before
     */
    Optional<AddressWish> confirm(SecretToken token) {
        var now = clock.instant();
        var wish = links.useAddress(token.digest(), now).flatMap(this::withPerson);
        return wish.filter(found -> people.find(found.mail()).isEmpty()).map(found -> {
            var person = found.person().id();
            people.setMail(person, found.mail());
            links.close(person, now);
            links.closeAddresses(person, now);
            if (invitations.isOpen(person)) {
                invitations.renew(person, person, null, now);
            }
            return found;
        });
    }

    private Optional<AddressWish> withPerson(LinkRepository.ForAddress link) {
        return people.find(link.person())
                .filter(person -> !person.isLocked())
                .map(person -> new AddressWish(person, link.mail(), link.until()));
    }

    private Person person(PersonId id) {
        rights.require(Permission.OPERATE, Matter.ofHouse("accounts"));
        return people.find(id).orElseThrow(() -> new NotFound("account of " + id));
    }
}
