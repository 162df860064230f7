package org.wandelwerk.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.AccountNews.AddressNamed;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.PersonRights;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Counted;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.TaskWindow;

/**
 * The second word that a new address needs where the account opens something already: whoever gets the mails of an
 * account gets its way in, so no administrator alone may name who that is.
 */
@Service
@Transactional
class AddressAgreements {

    private final NewAddressRepository addresses;
    private final AddressSettlement settlement;
    private final Secrets secrets;
    private final ApplicationEventPublisher events;
    private final Rights rights;
    private final Clock clock;

    AddressAgreements(
            NewAddressRepository addresses,
            AddressSettlement settlement,
            Secrets secrets,
            ApplicationEventPublisher events,
            Rights rights,
            Clock clock) {
        this.addresses = addresses;
        this.settlement = settlement;
        this.secrets = secrets;
        this.events = events;
        this.rights = rights;
        this.clock = clock;
    }

    /** What waits for the acting person: the own address, and those that person may agree to. */
    @Transactional(readOnly = true)
    Counted<AddressWish> forMe(TaskWindow window) {
        var mine = rights.mine();
        var person = mine.person();
        if (person == null) {
            return Counted.none();
        }
        var others = mayCorrect(mine) ? Optional.of(selfAndDeputised(mine, person)) : Optional.<Set<PersonId>>empty();
        var asked = new NewAddressRepository.Asked(person, others, clock.instant(), today());
        return window.of(
                addresses.waiting(asked, window.undated(), window.size()),
                () -> addresses.countWaiting(asked, TaskSource.MOST));
    }

    /** The new address of the acting person, if one waits. */
    @Transactional(readOnly = true)
    Optional<AddressWish> mine() {
        return Optional.ofNullable(rights.mine().person())
                .flatMap(person -> addresses.of(person, clock.instant(), today()));
    }

    /** Whether the acting person may agree to what somebody else named. */
    @Transactional(readOnly = true)
    boolean maySecond(AddressWish wish) {
        return wish.mayBeSecondedBy(rights.mine());
    }

    /**
     * Agrees to a new address, once: its owner, or somebody who corrects addresses and neither named this one nor
     * stands in for who did. Refused when it is another one by now, or somebody else's.
     */
    AddressWish agree(PersonId person, UUID id) {
        var wish = held(person, id);
        if (settlement.isTaken(wish.mail())) {
            throw new Refused("access.correct.taken");
        }
        addresses.agree(id, actor(), clock.instant());
        var agreed = standing(person, id);
        settlement.settle(agreed, clock.instant());
        return agreed;
    }

    /** Whoever may agree may also stop it. */
    AddressWish stop(PersonId person, UUID id) {
        var wish = held(person, id);
        addresses.stop(id, clock.instant());
        return wish;
    }

    /** Tells the present address of it, while it still can be stopped there. */
    void warn(AddressWish wish) {
        events.publishEvent(
                new AddressNamed(wish.id(), wish.person().id(), wish.person().mail()));
    }

    /** Makes the link that stops a new address for the mail that brings it now; former ones are void. */
    SecretToken stopLink(UUID wish) {
        var token = secrets.token();
        addresses.letStop(wish, token, clock.instant());
        return token;
    }

    /** What the link to the former address stops. */
    @Transactional(readOnly = true)
    Optional<AddressWish> findStop(SecretToken token) {
        return addresses.byStop(token, clock.instant(), today());
    }

    Optional<AddressWish> stop(SecretToken token) {
        var now = clock.instant();
        var found = addresses.byStop(token, now, today());
        found.ifPresent(wish -> addresses.stop(wish.id(), now));
        return found;
    }

    private AddressWish held(PersonId person, UUID id) {
        var mine = rights.mine();
        if (!person.equals(mine.person())) {
            rights.require(Permission.OPERATE, Matter.ofHouse("accounts"));
        }
        addresses.hold(person);
        var wish = standing(person, id);
        if (!isOwn(mine, wish) && !wish.mayBeSecondedBy(mine)) {
            throw new Refused("access.correct.second");
        }
        return wish;
    }

    private AddressWish standing(PersonId person, UUID id) {
        return addresses
                .of(person, clock.instant(), today())
                .filter(wish -> wish.id().equals(id))
                .orElseThrow(() -> new Refused("access.correct.changed"));
    }

    private static boolean isOwn(PersonRights mine, AddressWish wish) {
        return wish.person().id().equals(mine.person());
    }

    private static boolean mayCorrect(PersonRights mine) {
        return mine.may(Permission.OPERATE, Matter.ofHouse("accounts"));
    }

    private static Set<PersonId> selfAndDeputised(PersonRights mine, PersonId self) {
        return Stream.concat(Stream.of(self), mine.deputised().stream()).collect(Collectors.toSet());
    }

    private PersonId actor() {
        return Optional.ofNullable(rights.mine().person()).orElseThrow(() -> new NotFound("nobody acts"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
