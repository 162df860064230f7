package org.wandelwerk.committee;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.MatterSource;
import org.wandelwerk.identity.access.NamedMatter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.PersonRights;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.RefusedAttempts;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.organisation.OrganisationEntry;
import org.wandelwerk.organisation.Organisations;

/**
 * Knows whose seat a seat is, in which body, and who may know of the people who sit there: those who seat people there,
 * and those who read of people there or in the whole house, as in lists of members.
 */
@Component
class SeatPlaces implements MatterSource {

    private static final Audience OFFICE = Audience.of(AudienceToken.role("office"));

    /** The people of no certain seat. */
    private static final Matter ANY = new Matter("people of seats", Set.of(), OFFICE);

    private final SeatRepository seats;
    private final CommitteeRepository committees;
    private final EditedBodies bodies;
    private final Organisations organisations;
    private final Rights rights;

    SeatPlaces(
            SeatRepository seats,
            CommitteeRepository committees,
            EditedBodies bodies,
            Organisations organisations,
            Rights rights) {
        this.seats = seats;
        this.committees = committees;
        this.bodies = bodies;
        this.organisations = organisations;
        this.rights = rights;
    }

    /** Who may know of the people of no seat at all is told of none, before one is looked up. */
    Seat seat(SeatId id) {
        if (!isOpenTo(rights.mine())) {
            throw RefusedAttempts.unknown("reading", "seat " + id);
        }
        return seats.find(id).orElseThrow(() -> new NotFound("seat " + id));
    }

    /** Lets nobody else write down who sits there before this is done. */
    void hold(Seat seat) {
        seats.hold(seat.id());
    }

    boolean mayEdit(Seat seat) {
        return rights.may(Permission.SEAT_PEOPLE, matter(seat));
    }

    boolean mayLook(Seat seat) {
        return mayEdit(seat) || reads(matter(seat));
    }

    /** Whoever may not look learns of nothing. */
    void requireLooking(Seat seat) {
        if (!mayLook(seat)) {
            throw RefusedAttempts.unknown("reading", "seat " + seat.id());
        }
    }

    void requireEditing(Seat seat) {
        requireLooking(seat);
        rights.require(Permission.SEAT_PEOPLE, matter(seat));
    }

    /** Whether the acting person tells which accounts belong to those who sit somewhere. */
    boolean mayLink() {
        return rights.may(Permission.SEAT_PEOPLE, ANY);
    }

    void requireLinking() {
        if (!mayLink() && !reads(ANY)) {
            throw RefusedAttempts.unknown("linking", "people of seats");
        }
        rights.require(Permission.SEAT_PEOPLE, ANY);
    }

    private boolean reads(Matter people) {
        return rights.mine().mayRead(OFFICE) && rights.may(Permission.READ_PEOPLE, people);
    }

    private Matter matter(Seat seat) {
        return new Matter("people of seat " + seat.id(), bodies.scopes(seat.committee()), OFFICE);
    }

    @Override
    public boolean isOpenTo(PersonRights mine) {
        return mine.mayAnywhere(Permission.SEAT_PEOPLE) || mine.mayAnywhere(Permission.READ_PEOPLE);
    }

    @Override
    public Optional<NamedMatter> matter(String word, String key) {
        return word.equals("sitzpersonen")
                ? MatterSource.id(key)
                        .flatMap(id -> seats.find(new SeatId(id)))
                        .filter(this::mayLook)
                        .map(this::named)
                : Optional.empty();
    }

    private NamedMatter named(Seat seat) {
        var lies = matter(seat);
        var organisation = organisation(seat);
        return new NamedMatter(
                new Matter(lies.what(), lies.scopes(), Audience.NOBODY),
                Set.of(Permission.SEAT_PEOPLE, Permission.READ_PEOPLE),
                false,
                organisation.isEmpty() ? body(seat) : Text.german(organisation),
                SeatPeople.address(seat.id().value()),
                false,
                null);
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
