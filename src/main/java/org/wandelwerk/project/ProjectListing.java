package org.wandelwerk.project;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.place.MunicipalityId;

/** The published projects in lists. */
@Service
@Transactional(readOnly = true)
public class ProjectListing {

    private final ListingRepository listings;
    private final CountRepository counts;
    private final ProjectCards cards;

    ProjectListing(ListingRepository listings, CountRepository counts, ProjectCards cards) {
        this.listings = listings;
        this.counts = counts;
        this.cards = cards;
    }

    /**
     * One part of the list.
     *
     * @param after the cursor of the part before; {@code null} for the first
     * @throws NotFound when the cursor belongs to no list in this order
     */
    public ListedProjects page(ProjectFilter filter, ProjectSort sort, @Nullable String after, int size) {
        var start = after == null
                ? null
                : ListedRow.read(after, sort).orElseThrow(() -> new NotFound("a place in the list of projects"));
        var rows = Slice.of(listings.rows(Listed.by(filter), sort, start, size + 1), size, row -> row.cursor(sort));
        return new ListedProjects(new Slice<>(cards.of(rows.items()), rows.next()), tally(filter));
    }

    /** The cursor behind a project, wherever its place became known; empty when it is not listed. */
    public Optional<String> behind(ProjectId project, ProjectSort sort) {
        return listings.listed(project).map(row -> row.cursor(sort).encoded());
    }

    /** The project behind which a list goes on; empty when it is no cursor of one. */
    public static Optional<ProjectId> last(String cursor) {
        return ListedRow.read(cursor).map(ListedRow::project);
    }

    /** How many projects there are, in all and by filter, without the projects themselves. */
    public ProjectTally tally(ProjectFilter filter) {
        return counts.tally(filter);
    }

    /** How many projects each municipality has; those whose place was not matched are in none. */
    public Map<MunicipalityId, Integer> perMunicipality() {
        return counts.perMunicipality();
    }

    public Map<CommitteeId, Integer> perWorkshop() {
        return counts.perWorkshop();
    }
}
