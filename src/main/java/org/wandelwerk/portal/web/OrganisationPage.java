package org.wandelwerk.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.organisation.Organisation;
import org.wandelwerk.place.MapView;
import org.wandelwerk.place.Municipality;
import org.wandelwerk.project.ProjectCard;
import org.wandelwerk.shell.Page;

/** One organisation: its names over time, its seats, its projects. */
public record OrganisationPage(
        Organisation organisation,
        @Nullable Municipality municipality,
        MapView map,
        List<SeatView> seats,
        List<ProjectCard> projects,
        Names names)
        implements Page {

    @Override
    public Organisation about() {
        return organisation;
    }
}
