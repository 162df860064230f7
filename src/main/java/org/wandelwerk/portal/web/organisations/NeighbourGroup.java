package org.wandelwerk.portal.web.organisations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.organisation.OrganisationEntry;

/**
 * Some of the organisations that share a body or a place with another one.
 *
 * @param committee the body they sit in together; {@code null} when it is the place
 * @param count how many there are in all
 */
public record NeighbourGroup(@Nullable Committee committee, List<OrganisationEntry> shown, int count) {

    private static final int MOST_SHOWN = 6;

    static NeighbourGroup of(@Nullable Committee committee, List<OrganisationEntry> all) {
        return new NeighbourGroup(committee, all.stream().limit(MOST_SHOWN).toList(), all.size());
    }

    public int others() {
        return count - shown.size();
    }
}
