package org.wandelwerk.committee;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.organisation.OrganisationUse;

/** The seats that organisations have or had, and the speakers who come from them. */
@Component
class SeatUse implements OrganisationUse {

    private final SeatRepository seats;
    private final SpeakerRepository speakers;
    private final OfficeGrants grants;

    SeatUse(SeatRepository seats, SpeakerRepository speakers, OfficeGrants grants) {
        this.seats = seats;
        this.speakers = speakers;
        this.grants = grants;
    }

    @Override
    public String text() {
        return "committee.use.seats";
    }

    @Override
    public boolean uses(OrganisationId organisation) {
        return seats.isNamed(organisation);
    }

    /** One organisation has one seat in a body at a time. */
    @Override
    public Optional<String> hindrance(OrganisationId from, OrganisationId to) {
        var others = seats.all(to);
        var both = seats.all(from).stream()
                .anyMatch(seat -> others.stream()
                        .anyMatch(other -> other.committee().equals(seat.committee())
                                && (other.overlaps(seat)
                                        || other.validity().isCurrent()
                                                && seat.validity().isCurrent())));
        return both ? Optional.of("committee.use.both") : Optional.empty();
    }

    @Override
    public Set<UUID> move(OrganisationId from, OrganisationId to) {
        var moved = new HashSet<>(speakers.moveAll(from, to));
        for (var seat : seats.all(from)) {
            move(seat, to);
            moved.add(seat.id().value());
        }
        return moved;
    }

    @Override
    public void moveBack(Collection<UUID> records, OrganisationId from, OrganisationId to) {
        speakers.moveBack(records, from, to);
        for (var seat : seats.all(to)) {
            if (records.contains(seat.id().value())) {
                move(seat, from);
            }
        }
    }

    private void move(Seat seat, OrganisationId to) {
        var moved = seat.of(to);
        seats.update(moved);
        grants.followAll(moved);
    }
}
