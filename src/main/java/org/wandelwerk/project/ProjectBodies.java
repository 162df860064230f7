package org.wandelwerk.project;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.committee.CommitteeId;

/** Which projects, public or not, came before which bodies. */
@Service
@Transactional(readOnly = true)
public class ProjectBodies {

    private final ProjectBodyRepository repository;

    ProjectBodies(ProjectBodyRepository repository) {
        this.repository = repository;
    }

    /**
     * Those with which one of the workshops deals, and those that stand or once stood in one of the steps.
     *
     * @param steps by the name of their procedure
     */
    public Set<ProjectId> before(Collection<CommitteeId> workshops, Map<String, Set<String>> steps) {
        var found = new HashSet<>(repository.ofWorkshops(workshops));
        found.addAll(repository.everIn(steps));
        return found;
    }
}
