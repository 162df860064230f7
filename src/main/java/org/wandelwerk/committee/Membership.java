package org.wandelwerk.committee;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A seat and who sits on it, as one line of a list of members holds it.
 *
 * @param sittings all who sit there today or later, exactly as recorded; empty when only the names are known
 */
public record Membership(
        Seat seat, @Nullable Sitter delegate, @Nullable Sitter substitute, List<Sitting> sittings) {

    public Membership {
        sittings = List.copyOf(sittings);
    }
}
