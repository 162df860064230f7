package org.wandelwerk.committee;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.wandelwerk.draft.TypedValues;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.Text;

/**
 * One seat with all who sit there today or later.
 *
 * @param organisation whose seat it is; empty while nobody may read of it
 * @param mayEdit whether the person at the desk writes down who sits there
 * @param mayLink whether that person tells which accounts belong to them, from which rights follow
 */
public record SeatPeople(
        SeatId seat, String organisation, Text body, List<SeatedPerson> people, boolean mayEdit, boolean mayLink) {

    public SeatPeople {
        people = List.copyOf(people);
    }

    /** Where the people of a seat are edited. */
    public static String address(UUID seat) {
        return "/schreibtisch/sitze/" + seat + "/personen";
    }

    public String address() {
        return address(seat.value());
    }

    /** The people as they are typed, one line for each. */
    public List<TypedValues> lines() {
        return people.stream().map(SeatLines::write).toList();
    }

    /** Tells two states apart, so that nobody writes over what came since. */
    public String digest() {
        return HashedId.of(Stream.concat(Stream.of("seat"), lines().stream().map(TypedValues::digest))
                        .toArray(String[]::new))
                .toString();
    }
}
