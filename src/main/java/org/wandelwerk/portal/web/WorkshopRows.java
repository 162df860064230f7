package org.wandelwerk.portal.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.project.ProjectListing;

/** Gathers the list of all workshops. */
@Component
class WorkshopRows {

    private final Committees committees;
    private final ProjectListing projects;

    WorkshopRows(Committees committees, ProjectListing projects) {
        this.committees = committees;
        this.projects = projects;
    }

    List<WorkshopRow> all() {
        var counts = projects.perWorkshop();
        return committees.workshops().stream()
                .map(entry -> new WorkshopRow(
                        entry.committee(),
                        entry.seats(),
                        counts.getOrDefault(entry.committee().id(), 0)))
                .toList();
    }
}
