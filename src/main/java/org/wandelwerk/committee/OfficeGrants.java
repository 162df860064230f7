package org.wandelwerk.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.access.Days;
import org.wandelwerk.identity.access.GrantWish;
import org.wandelwerk.identity.access.HouseGrants;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.Bound;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Validity;

/** Writes the rights that follow from a seat or an office, in the transaction of the seat or the office. */
@Service
@Transactional
class OfficeGrants {

    private final DelegateRepository delegates;
    private final SeatRepository seats;
    private final SpeakerRepository speakers;
    private final CommitteeRepository committees;
    private final Giving giving;
    private final Clock clock;

    OfficeGrants(
            DelegateRepository delegates,
            SeatRepository seats,
            SpeakerRepository speakers,
            CommitteeRepository committees,
            Giving giving,
            Clock clock) {
        this.delegates = delegates;
        this.seats = seats;
        this.speakers = speakers;
        this.committees = committees;
        this.giving = giving;
        this.clock = clock;
    }

    /**
     * All who sit in the body or speak for it, no longer than it works.
     *
     * @throws Refused when the acting person is one of them and would hold a role for longer, or in another body, or
     *     seats nobody and others would
     */
    void follow(Committee committee) {
        var wishes = new LinkedHashMap<String, List<GrantWish>>();
        seats.all(committee.id()).stream()
                .filter(seat -> !delegates.of(seat.id()).isEmpty())
                .forEach(seat -> wishes.put(origin(seat), wishes(seat, committee)));
        speakers.of(committee.id()).stream()
                .filter(speaker -> delegates.account(speaker.representative()).isPresent())
                .forEach(speaker -> wishes.put(origin(speaker), wishes(speaker, committee)));
        wishes.forEach((origin, some) -> refuse(committee, origin, some));
        wishes.forEach(giving::follow);
    }

    void follow(Speaker speaker) {
        if (delegates.account(speaker.representative()).isPresent()) {
            followAll(speaker);
        }
    }

    /** The same when the account may belong to the speaker no more. */
    void followAll(Speaker speaker) {
        var committee = body(speaker.committee());
        var wishes = wishes(speaker, committee);
        refuse(committee, origin(speaker), wishes);
        giving.follow(origin(speaker), wishes);
    }

    /** Nobody gives rights to itself, nor for longer what is there; to others only who seats people in the body. */
    private void refuse(Committee committee, String origin, List<GrantWish> wishes) {
        if (Acting.now()
                .filter(actor -> giving.widens(origin, actor.id(), wishes))
                .isPresent()) {
            throw new Refused("committee.people.own");
        }
        if (!giving.isOpenIn(committee) && giving.widens(origin, wishes)) {
            throw new Refused("committee.people.others");
        }
    }

    /** Gives what follows, as far as the acting person may give anything there. */
    @Component
    static class Giving {

        private final HouseGrants grants;
        private final Rights rights;

        Giving(HouseGrants grants, Rights rights) {
            this.grants = grants;
            this.rights = rights;
        }

        private void follow(String origin, List<GrantWish> wishes) {
            grants.follow(origin, wishes);
        }

        private boolean widens(String origin, PersonId person, List<GrantWish> wishes) {
            return widens(
                    origin,
                    wishes.stream().filter(wish -> wish.person().equals(person)).toList());
        }

        private boolean widens(String origin, List<GrantWish> wishes) {
            return grants.widen(origin, wishes);
        }

        /** What the house does by itself, as when a region is loaded, nobody needs a right for. */
        private boolean isOpenIn(Committee committee) {
            return Acting.now().filter(actor -> !HouseActors.are(actor)).isEmpty()
                    || rights.may(
                            Permission.SEAT_PEOPLE,
                            new Matter(
                                    "accounts in body " + committee.key(), Set.of(scope(committee)), Audience.NOBODY));
        }
    }

    private static String origin(Speaker speaker) {
        return "speaker:" + speaker.id().value();
    }

    private List<GrantWish> wishes(Speaker speaker, Committee committee) {
        var days = days().of(speaker.validity())
                .flatMap(own -> days().of(lasting(committee)).flatMap(own::common));
        return delegates.account(speaker.representative()).stream()
                .flatMap(account -> days.stream().map(held -> wish(account, "speaker", scope(committee), held)))
                .toList();
    }

    /** Who sits on the seat, as long as the body works and both the seat and the delegate hold. */
    void follow(Seat seat) {
        if (!delegates.of(seat.id()).isEmpty()) {
            followAll(seat);
        }
    }

    /** The same when the last one may have left the seat. */
    void followAll(Seat seat) {
        var committee = body(seat.committee());
        var wishes = wishes(seat, committee);
        refuse(committee, origin(seat), wishes);
        giving.follow(origin(seat), wishes);
    }

    private static String origin(Seat seat) {
        return "seat:" + seat.id().value();
    }

    private List<GrantWish> wishes(Seat seat, Committee committee) {
        return delegates.of(seat.id()).stream()
                .flatMap(delegate -> wishes(committee, seat, delegate))
                .toList();
    }

    private Stream<GrantWish> wishes(Committee committee, Seat seat, Delegate delegate) {
        var role = delegate.isSubstitute() ? "substitute" : "delegate";
        var days = days().of(seat.validity())
                .flatMap(seatDays -> days().of(lasting(committee)).flatMap(seatDays::common))
                .flatMap(seatDays -> days().of(delegate.validity()).flatMap(seatDays::common));
        var organisation = new Scope.OfOrganisation(seat.organisation().value());
        return delegates.account(delegate.representative()).stream()
                .flatMap(person -> days.stream()
                        .flatMap(held -> Stream.of(
                                wish(person, role, scope(committee), held), wish(person, role, organisation, held))));
    }

    /** When a body began tells no right, for it may have carried other names before. */
    private static Validity lasting(Committee committee) {
        return new Validity(new Bound.On(Validity.OPEN_START), committee.end());
    }

    private static GrantWish wish(PersonId person, String role, Scope scope, Days days) {
        return new GrantWish(person, role, scope, days, "Folgt aus dem Verzeichnis der Sitze und Ämter");
    }

    private static Scope scope(Committee committee) {
        return new Scope.OfCommittee(committee.key());
    }

    private Committee body(CommitteeId id) {
        return committees.find(id).orElseThrow();
    }

    private OfficeDays days() {
        return new OfficeDays(LocalDate.now(clock));
    }
}
