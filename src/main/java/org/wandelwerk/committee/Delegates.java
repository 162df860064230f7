package org.wandelwerk.committee;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.organisation.RepresentativeId;

/** Who sits on which seat, and which account belongs to whom; the rights that follow are written by the same act. */
@Service
@Transactional
class Delegates {

    private final DelegateRepository repository;
    private final SeatRepository seats;
    private final SpeakerRepository speakers;
    private final OfficeGrants grants;
    private final Rights rights;

    Delegates(
            DelegateRepository repository,
            SeatRepository seats,
            SpeakerRepository speakers,
            OfficeGrants grants,
            Rights rights) {
        this.repository = repository;
        this.seats = seats;
        this.speakers = speakers;
        this.grants = grants;
        this.rights = rights;
    }

    /** Records who sits on a seat, and until when. */
    public void record(Delegate delegate) {
        rights.require(Permission.SEAT_PEOPLE, Matter.ofHouse("delegates"));
        repository.put(delegate);
        grants.follow(seat(delegate.seat()));
    }

    /** Tells that a person in a public role signs in with this account; nobody gets rights by telling so of itself. */
    public void link(RepresentativeId representative, PersonId person) {
        rights.require(Permission.SEAT_PEOPLE, Matter.ofHouse("accounts"));
        if (Acting.now().filter(actor -> actor.id().equals(person)).isPresent()) {
            throw new Refused("committee.people.own");
        }
        repository.link(representative, person);
        follow(representative);
    }

    /** Tells that no account belongs to the person any more; the rights that followed end by the same act. */
    public void part(RepresentativeId representative) {
        rights.require(Permission.SEAT_PEOPLE, Matter.ofHouse("accounts"));
        repository.part(representative);
        follow(representative);
    }

    private void follow(RepresentativeId representative) {
        speakers.of(representative).forEach(grants::followAll);
        repository.of(representative).forEach(delegate -> grants.followAll(seat(delegate.seat())));
    }

    private Seat seat(SeatId id) {
        return seats.find(id).orElseThrow(() -> new NotFound("seat " + id));
    }
}
