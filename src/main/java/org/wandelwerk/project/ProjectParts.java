package org.wandelwerk.project;

import java.util.List;
import java.util.Map;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.organisation.OrganisationId;

/** What several projects have more than one of, each list in its order. */
record ProjectParts(
        Map<ProjectId, List<OrganisationId>> promoters,
        Map<ProjectId, List<ProjectPlace>> places,
        Map<ProjectId, List<CommitteeId>> workshops) {

    List<OrganisationId> promoters(ProjectId project) {
        return promoters.getOrDefault(project, List.of());
    }

    List<ProjectPlace> places(ProjectId project) {
        return places.getOrDefault(project, List.of());
    }

    List<CommitteeId> workshops(ProjectId project) {
        return workshops.getOrDefault(project, List.of());
    }
}
