package org.wandelwerk.portal.web.organisations;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.committee.Seat;
import org.wandelwerk.committee.Seats;
import org.wandelwerk.committee.Speaker;
import org.wandelwerk.committee.Speakers;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.organisation.Representatives;

/** What an organisation and its people are in the bodies. */
@Component
class OrganisationRoles {

    private final Committees committees;
    private final Seats seats;
    private final Speakers speakers;
    private final Representatives representatives;

    OrganisationRoles(Committees committees, Seats seats, Speakers speakers, Representatives representatives) {
        this.committees = committees;
        this.seats = seats;
        this.speakers = speakers;
        this.representatives = representatives;
    }

    List<SeatView> seats(OrganisationId organisation) {
        var taken = seats.of(organisation);
        var named = committees.named(taken.stream().map(Seat::committee).toList());
        return taken.stream()
                .filter(seat -> named.containsKey(seat.committee()))
                .map(seat -> new SeatView(seat, Objects.requireNonNull(named.get(seat.committee()))))
                .toList();
    }

    /** The people of the organisation who speak or spoke for a body. */
    List<OfficeView> offices(OrganisationId organisation) {
        var held = speakers.of(organisation);
        var bodies = committees.named(held.stream().map(Speaker::committee).toList());
        var people =
                representatives.named(held.stream().map(Speaker::representative).toList());
        return held.stream()
                .filter(speaker ->
                        bodies.containsKey(speaker.committee()) && people.containsKey(speaker.representative()))
                .map(speaker -> new OfficeView(
                        Objects.requireNonNull(people.get(speaker.representative()))
                                .name(),
                        speaker,
                        Objects.requireNonNull(bodies.get(speaker.committee()))))
                .toList();
    }
}
