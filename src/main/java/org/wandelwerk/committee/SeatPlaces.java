package org.wandelwerk.committee;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.organisation.OrganisationEntry;
import org.wandelwerk.organisation.Organisations;

/** Knows whose seat a seat is, in which body, and what rights are asked for. */
@Component
class SeatPlaces {

    private static final Audience OFFICE = Audience.of(AudienceToken.role("office"));

    /** The people of no certain seat. */
    static final Matter ANY = new Matter("people of seats", Set.of(), OFFICE);

    private final SeatRepository seats;
    private final CommitteeRepository committees;
    private final EditedBodies bodies;
    private final Organisations organisations;

    SeatPlaces(SeatRepository seats, CommitteeRepository committees, EditedBodies bodies, Organisations organisations) {
        this.seats = seats;
        this.committees = committees;
        this.bodies = bodies;
        this.organisations = organisations;
    }

    Seat seat(SeatId id) {
        return seats.find(id).orElseThrow(() -> new NotFound("seat " + id));
    }

    /** Lets nobody else write down who sits there before this is done. */
    void hold(Seat seat) {
        seats.hold(seat.id());
    }

    /** Who sits there is for those who edit the body; the office may look. */
    Matter matter(Seat seat) {
        return new Matter("people of seat " + seat.id(), bodies.scopes(seat.committee()), OFFICE);
    }

    Text body(Seat seat) {
        return committees.find(seat.committee()).map(Committee::name).orElseThrow();
    }

    String organisation(Seat seat) {
        return organisations.named(List.of(seat.organisation())).values().stream()
                .map(OrganisationEntry::name)
                .findFirst()
                .orElse("");
    }
}
