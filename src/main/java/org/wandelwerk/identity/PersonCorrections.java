package org.wandelwerk.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Refused;

/** Names and mail addresses of people that were wrong or have changed; history keeps who corrected what. */
@Service
@Transactional
class PersonCorrections {

    private final PersonRepository people;
    private final NewAddressRepository addresses;
    private final AddressSettlement settlement;
    private final Secrets secrets;
    private final Rights rights;
    private final Clock clock;

    PersonCorrections(
            PersonRepository people,
            NewAddressRepository addresses,
            AddressSettlement settlement,
            Secrets secrets,
            Rights rights,
            Clock clock) {
        this.people = people;
        this.addresses = addresses;
        this.settlement = settlement;
        this.secrets = secrets;
        this.rights = rights;
        this.clock = clock;
    }

    void rename(PersonId id, String name) {
        var person = person(id);
        people.rename(person.id(), name);
    }

    /** The address that waits to hold; empty when none does, and for whoever corrects nothing. */
    @Transactional(readOnly = true)
    Optional<AddressWish> waiting(PersonId id) {
        return rights.mine().mayAnywhere(Permission.OPERATE)
                ? addresses.of(id, clock.instant(), today())
                : Optional.empty();
    }

    /**
     * Makes the link for the new address; former ones are void. Empty when whoever asks asked for the same address a
     * moment ago; refused for an address that has an account.
     */
    Optional<SecretToken> begin(PersonId id, MailAddress mail) {
        var person = person(id);
        if (person.isDemonstration()) {
            throw new Refused("access.correct.demonstration");
        }
        if (settlement.isTaken(mail)) {
            throw new Refused("access.correct.taken");
        }
        var now = clock.instant();
        var by = Acting.now().orElseThrow(() -> new NotFound("nobody acts")).id();
        addresses.hold(id);
        if (addresses
                .of(id, now, today())
                .filter(wish -> wish.repeats(mail, by, now))
                .isPresent()) {
            return Optional.empty();
        }
        var made = secrets.token();
        addresses.close(id, now);
        addresses.add(UUID.randomUUID(), id, mail, by, made, now);
        if (by.equals(id)) {
            agreeToOwn(id, now);
        }
        return Optional.of(made);
    }

    private void agreeToOwn(PersonId owner, Instant now) {
        addresses.of(owner, now, today()).ifPresent(wish -> addresses.agree(wish.id(), owner, now));
    }

    /** Lets the links work no more, because they could not be sent. */
    void giveUp(PersonId id) {
        addresses.close(person(id).id(), clock.instant());
    }

    /** What the link is for; empty when it is used, too old, or none of ours. */
    @Transactional(readOnly = true)
    Optional<AddressWish> find(SecretToken token) {
        return addresses.byLink(token, clock.instant(), today());
    }

    /**
     * The address is confirmed, and holds unless a second word is missing. Empty when the link works no more, or
     * somebody else has the address by now.
     *
     * @return the wish, with the person as before
     */
    Optional<AddressWish> confirm(SecretToken token) {
        var now = clock.instant();
        return addresses
                .byLink(token, now, today())
                .filter(found -> !settlement.isTaken(found.mail()))
                .flatMap(found -> {
                    addresses.hold(found.person().id());
                    addresses.confirm(found.id(), now);
                    return addresses.byLink(token, now, today());
                })
                .map(wish -> {
                    settlement.settle(wish, now);
                    return wish;
                });
    }

    private Person person(PersonId id) {
        rights.require(Permission.OPERATE, Matter.ofHouse("accounts"));
        return people.find(id).orElseThrow(() -> new NotFound("account of " + id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
