package org.wandelwerk.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.access.Days;
import org.wandelwerk.identity.access.GrantWish;
import org.wandelwerk.identity.access.HouseGrants;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.PersonId;

/** Writes the rights that follow from a seat or an office, in the transaction of the seat or the office. */
@Service
@Transactional
class OfficeGrants {

    private final DelegateRepository delegates;
    private final CommitteeRepository committees;
    private final HouseGrants grants;
    private final Clock clock;

    OfficeGrants(DelegateRepository delegates, CommitteeRepository committees, HouseGrants grants, Clock clock) {
        this.delegates = delegates;
        this.committees = committees;
        this.grants = grants;
        this.clock = clock;
    }

    void follow(Speaker speaker) {
        var account = delegates.account(speaker.representative());
        var days = days().of(speaker.validity());
        if (account.isPresent()) {
            grants.follow(
                    "speaker:" + speaker.id().value(),
                    days.stream()
                            .map(held -> wish(account.get(), "speaker", scope(speaker.committee()), held))
                            .toList());
        }
    }

    /** Who sits on the seat, as long as both the seat and the delegate hold. */
    void follow(Seat seat) {
        if (!delegates.of(seat.id()).isEmpty()) {
            followAll(seat);
        }
    }

    /** The same when the last one may have left the seat. */
    void followAll(Seat seat) {
        grants.follow(
                "seat:" + seat.id().value(),
                delegates.of(seat.id()).stream()
                        .flatMap(delegate -> wishes(seat, delegate))
                        .toList());
    }

    private Stream<GrantWish> wishes(Seat seat, Delegate delegate) {
        var role = delegate.isSubstitute() ? "substitute" : "delegate";
        var days = days().of(seat.validity())
                .flatMap(seatDays -> days().of(delegate.validity()).flatMap(seatDays::common));
        return delegates.account(delegate.representative()).stream()
                .flatMap(person -> days.stream()
                        .flatMap(held -> Stream.of(
                                wish(person, role, scope(seat.committee()), held),
                                wish(
                                        person,
                                        role,
                                        new Scope.OfOrganisation(
                                                seat.organisation().value()),
                                        held))));
    }

    private static GrantWish wish(PersonId person, String role, Scope scope, Days days) {
        return new GrantWish(person, role, scope, days, "Folgt aus dem Verzeichnis der Sitze und Ämter");
    }

    private Scope scope(CommitteeId committee) {
        return new Scope.OfCommittee(committees.find(committee).orElseThrow().key());
    }

    private OfficeDays days() {
        return new OfficeDays(LocalDate.now(clock));
    }
}
