package org.wandelwerk.catalog;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.place.Municipality;

/**
 * What somebody writes about, to be compared with what is recorded.
 *
 * @param self the key under which it may be recorded itself; {@code null} when it cannot be
 * @param title as typed, perhaps half of it
 * @param text what else is told of it; empty when nothing is
 * @param years in which it is carried out; empty when they are not known
 */
public record Sought(
        @Nullable PublicKey self, String title, String text, List<Municipality> places, Set<Integer> years) {

    public Sought {
        places = List.copyOf(places);
        years = Set.copyOf(years);
    }
}
