package org.wandelwerk.portal.web.map;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.place.District;
import org.wandelwerk.place.MapPoint;
import org.wandelwerk.place.MapView;
import org.wandelwerk.portal.web.Choice;
import org.wandelwerk.portal.web.LeftAside;
import org.wandelwerk.portal.web.ProjectChoices;
import org.wandelwerk.portal.web.ProjectQuery;
import org.wandelwerk.project.ProjectTally;
import org.wandelwerk.shell.Frame;
import org.wandelwerk.shell.Page;

/**
 * How many projects each municipality has, on the map and as a table.
 *
 * @param aside what of the question the map does not answer
 */
public record ProjectMapPage(
        ProjectQuery query, ProjectTally tally, ProjectChoices choices, MapView map, LeftAside aside) implements Page {

    public List<Choice> workshops(Frame frame) {
        return choices.workshops(query, tally.counts(), frame);
    }

    public List<Choice> statuses(Frame frame) {
        return choices.statuses(query, tally.counts(), frame);
    }

    public @Nullable District district(MapPoint.Place place) {
        return choices.district(place);
    }

    /** How many projects no point stands for. */
    public int withoutPoint() {
        return tally.counts().withoutMunicipality();
    }

    /** The list of those. */
    public String withoutPointAddress() {
        return query.in(ProjectQuery.NOWHERE).address();
    }

    /** Projects of several municipalities stand at each of them. */
    public int placed() {
        return tally.total() - withoutPoint();
    }
}
