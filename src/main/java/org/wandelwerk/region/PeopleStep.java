package org.wandelwerk.region;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Seat;
import org.wandelwerk.committee.SeatId;
import org.wandelwerk.committee.SeatKind;
import org.wandelwerk.committee.Seats;
import org.wandelwerk.committee.Speaker;
import org.wandelwerk.committee.SpeakerId;
import org.wandelwerk.committee.Speakers;
import org.wandelwerk.kernel.Change;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.Slug;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.kernel.Validity;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.organisation.Representative;
import org.wandelwerk.organisation.RepresentativeId;
import org.wandelwerk.organisation.Representatives;
import org.wandelwerk.region.RegionFile.Mention;
import org.wandelwerk.region.RegionFile.Spokesperson;
import org.wandelwerk.region.RegionFile.Workshop;

/** Takes over who speaks for the workshops and which organisations sit in them. */
@Component
@Order(3)
class PeopleStep implements ImportStep {

    private final Representatives representatives;
    private final Speakers speakers;
    private final Seats seats;
    private final Organisations organisations;

    PeopleStep(Representatives representatives, Speakers speakers, Seats seats, Organisations organisations) {
        this.representatives = representatives;
        this.speakers = speakers;
        this.seats = seats;
        this.organisations = organisations;
    }

    @Override
    public void take(Takeover takeover, Matching matching, Supplements supplements) {
        for (var workshop : takeover.file().workshops()) {
            for (var person : workshop.speakers()) {
                var office = office(person.role(), matching);
                takeover.take(
                        RecordKind.SPEAKERS,
                        person.spot(),
                        origin(takeover.origins(), workshop, person).uuid("speaker"),
                        () -> takeSpeaker(takeover.origins(), workshop, person, office));
            }
        }
        takeSeats(takeover);
    }

    /** A role names the organisation at its end: "Generalmanager, IHK Cottbus". */
    private static @Nullable OrganisationId office(Mention role, Matching matching) {
        var name = role.text().substring(role.text().lastIndexOf(", ") + 1).strip();
        return matching.organisation(new Mention(role.spot(), name));
    }

    /** A person and the time as speaker are counted as one; the same name in two workshops may be two people. */
    private Change takeSpeaker(
            Origins origins, Workshop workshop, Spokesperson person, @Nullable OrganisationId office) {
        var origin = origin(origins, workshop, person);
        var id = new RepresentativeId(origin.uuid("representative"));
        var known = representatives.takeOver(new Representative(id, person.name(), origin));
        var speaking = speakers.takeOver(new Speaker(
                new SpeakerId(origin.uuid("speaker")),
                origins.workshopId(workshop.number()),
                id,
                person.role().text(),
                office,
                person.statement() == null ? null : Text.german(person.statement()),
                person.statement() == null ? null : person.statementYear(),
                Validity.current(),
                OrganisationsStep.sources(person.source()),
                origin));
        if (known == Change.KEPT) {
            return known;
        }
        return speaking == Change.SAME && known != Change.SAME ? Change.CHANGED : speaking;
    }

    private static Origin origin(Origins origins, Workshop workshop, Spokesperson person) {
        return origins.of("w%d-%s".formatted(workshop.number(), Slug.of(person.name())));
    }

    private void takeSeats(Takeover takeover) {
        var origins = takeover.origins();
        for (var member : takeover.file().organisations()) {
            for (var number : member.workshops()) {
                var origin = origins.of("w%d-%s".formatted(number, member.id()));
                var seat = new Seat(
                        new SeatId(origin.uuid("seat")),
                        origins.workshopId(number),
                        organisations.standing(origins.organisationId(member.id())),
                        SeatKind.UNKNOWN,
                        Validity.current(),
                        OrganisationsStep.sources(member.source()),
                        origin);
                takeover.take(RecordKind.SEATS, member.spot(), seat.id().value(), () -> seats.takeOver(seat));
            }
        }
    }
}
