package org.wandelwerk.portal.web.organisations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.organisation.OrganisationEntry;

/**
 * Some of the organisations that share a body or a place with another one.
 *
 * @param committee the body they sit in together; {@code null} when it is the place
 * @param count how many were counted
 * @param hasMore whether there are more than were counted
 */
public record NeighbourGroup(@Nullable Committee committee, List<OrganisationEntry> shown, int count, boolean hasMore) {

    private static final int MOST_SHOWN = 6;

    static NeighbourGroup of(@Nullable Committee committee, List<OrganisationEntry> all) {
        return new NeighbourGroup(committee, all.stream().limit(MOST_SHOWN).toList(), all.size(), false);
    }

    /** Of those in one place, of whom at most so many are counted. */
    static NeighbourGroup nearby(List<OrganisationEntry> found, int most) {
        var shown = found.stream().limit(MOST_SHOWN).toList();
        return new NeighbourGroup(null, shown, Math.min(found.size(), most), found.size() > most);
    }

    public int others() {
        return count - shown.size();
    }
}
