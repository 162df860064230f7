package org.wandelwerk.portal.web.organisations;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.organisation.Organisation;
import org.wandelwerk.organisation.SeatedOrganisation;
import org.wandelwerk.place.MapView;
import org.wandelwerk.place.Municipality;
import org.wandelwerk.portal.web.Names;
import org.wandelwerk.portal.web.Stand;
import org.wandelwerk.project.ProjectCard;
import org.wandelwerk.shell.Page;

/**
 * One organisation: its names over time, its seats and people, its projects and neighbours, and what is missing.
 *
 * @param projects those decided on last
 * @param hasMore whether it has more projects than these
 * @param withheld the fields of its form that were not published for everybody
 */
public record OrganisationPage(
        Organisation organisation,
        @Nullable Municipality municipality,
        MapView map,
        List<SeatView> seats,
        List<OfficeView> offices,
        List<NeighbourGroup> neighbours,
        List<ProjectCard> projects,
        boolean hasMore,
        Names names,
        SortedSet<String> withheld,
        LocalDate today)
        implements Page {

    @Override
    public SeatedOrganisation about() {
        return new SeatedOrganisation(organisation, municipality);
    }

    /** The seats it has today, or had before. */
    public List<SeatView> seats(boolean isCurrent) {
        return seats.stream()
                .filter(view -> view.seat().validity().isCurrent() == isCurrent)
                .toList();
    }

    public List<OrganisationGap> gaps() {
        return OrganisationGap.of(this);
    }

    public Stand stand() {
        return Stand.of(organisation.origin().asOf(), today);
    }
}
