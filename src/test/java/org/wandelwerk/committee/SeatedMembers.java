package org.wandelwerk.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.People;
import org.wandelwerk.identity.Person;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.kernel.Validity;
import org.wandelwerk.organisation.AnOrganisation;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.organisation.Representative;
import org.wandelwerk.organisation.RepresentativeId;
import org.wandelwerk.organisation.Representatives;

/** Workshops on whose seats people with accounts sit. */
@TestComponent
public class SeatedMembers {

    private final Committees committees;
    private final Seats seats;
    private final Delegates delegates;
    private final Memberships memberships;
    private final Organisations organisations;
    private final Representatives representatives;
    private final People people;

    SeatedMembers(
            Committees committees,
            Seats seats,
            Delegates delegates,
            Memberships memberships,
            Organisations organisations,
            Representatives representatives,
            People people) {
        this.committees = committees;
        this.seats = seats;
        this.delegates = delegates;
        this.memberships = memberships;
        this.organisations = organisations;
        this.representatives = representatives;
        this.people = people;
    }

    /** A workshop with so many members, each of whom has an account. */
    public List<Person> seat(int workshop, int count) {
        return Acting.as(HouseActors.SYSTEM, () -> {
            var committee =
                    ACommittee.workshop(workshop, "Werkstatt " + workshop).build();
            committees.takeOver(committee);
            return IntStream.rangeClosed(1, count)
                    .mapToObj(number -> seatOne(committee, number))
                    .toList();
        });
    }

    /** Lets somebody with an account speak for a workshop, by office and not by a grant. */
    public void letSpeak(Speakers speakers, int workshop, Person person) {
        var origin = origin(person.id().value().toString());
        var representative = new RepresentativeId(origin.uuid("representative"));
        Acting.as(HouseActors.SYSTEM, () -> {
            representatives.takeOver(new Representative(representative, person.name(), origin));
            delegates.link(representative, person.id());
            return speakers.takeOver(new Speaker(
                    new SpeakerId(origin.uuid("speaker")),
                    ACommittee.workshop(workshop, "Werkstatt " + workshop)
                            .build()
                            .id(),
                    representative,
                    "Bürgermeisterin",
                    null,
                    null,
                    null,
                    Validity.current(),
                    List.of(new Source("https://example.org/sprecherin")),
                    origin));
        });
    }

    /** Somebody without an account, as a list of members that is brought in names people. */
    public void bringIn(int workshop, String name, String mail) {
        Acting.as(HouseActors.SYSTEM, () -> {
            var committee =
                    ACommittee.workshop(workshop, "Werkstatt " + workshop).build();
            committees.takeOver(committee);
            var origin = origin(UUID.randomUUID().toString());
            var seat = seat(committee, "Verein " + origin.id(), origin);
            memberships.put(new Membership(seat, new Sitter(name, mail), null, List.of()));
            return seat;
        });
    }

    /** A seat of which nobody knows who sits on it. */
    public void leaveEmpty(int workshop, String organisation) {
        Acting.as(HouseActors.SYSTEM, () -> {
            var committee =
                    ACommittee.workshop(workshop, "Werkstatt " + workshop).build();
            return seat(committee, organisation, origin(organisation));
        });
    }

    private Person seatOne(Committee committee, int number) {
        var origin = origin(UUID.randomUUID().toString());
        var name = "Mitglied %02d".formatted(number);
        var seat = seat(committee, "Verein " + origin.id(), origin);
        var representative = new RepresentativeId(origin.uuid("representative"));
        representatives.takeOver(new Representative(representative, name, origin));
        var person = people.admit(
                MailAddress.of("m%02d-%s@example.org".formatted(number, origin.id()))
                        .orElseThrow(),
                name);
        delegates.link(representative, person.id());
        delegates.record(new Delegate(
                new DelegateId(origin.uuid("delegate")), seat.id(), representative, false, Validity.current()));
        return person;
    }

    private Seat seat(Committee committee, String name, Origin origin) {
        var organisation = AnOrganisation.named(name).build();
        organisations.takeOver(organisation);
        var seat = new Seat(
                new SeatId(origin.uuid("seat")),
                committee.id(),
                organisation.id(),
                SeatKind.VOTING,
                Validity.current(),
                List.of(new Source("https://example.org/mitglieder")),
                origin);
        seats.takeOver(seat);
        return seat;
    }

    private static Origin origin(String id) {
        return new Origin("test", id, LocalDate.of(2026, 1, 1));
    }
}
