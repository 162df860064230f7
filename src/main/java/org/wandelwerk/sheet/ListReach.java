package org.wandelwerk.sheet;

import java.util.List;
import org.wandelwerk.committee.CommitteeId;

/**
 * How far somebody gets with the lists of a kind.
 *
 * @param kind its word
 * @param isEverywhere whether with all of them; {@code bodies} is empty then
 * @param bodies those with whose lists, where that is not so
 */
record ListReach(String kind, boolean isEverywhere, List<CommitteeId> bodies) {

    ListReach {
        bodies = List.copyOf(bodies);
    }
}
