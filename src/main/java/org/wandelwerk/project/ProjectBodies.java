package org.wandelwerk.project;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.organisation.OrganisationId;

/** Which projects, public or not, came before which bodies, and who carries them. */
@Service
@Transactional(readOnly = true)
public class ProjectBodies {

    private final ProjectBodyRepository repository;
    private final ProjectRepository projects;
    private final Committees committees;

    ProjectBodies(ProjectBodyRepository repository, ProjectRepository projects, Committees committees) {
        this.repository = repository;
        this.projects = projects;
        this.committees = committees;
    }

    /** The keys of the workshops. */
    Set<String> ofWorkshops(Collection<CommitteeId> workshops) {
        return committees.named(workshops).values().stream()
                .map(Committee::key)
                .collect(Collectors.toUnmodifiableSet());
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

    /**
     * Those that one of the organisations carries, and those with one of the keys, in the order of their titles; what
     * became part of another project is told by that one.
     *
     * @param besides those that are left out
     */
    public List<Project> carriedBy(
            Collection<OrganisationId> promoters, Collection<PublicKey> keys, Collection<ProjectId> besides, int most) {
        var found = promoters.isEmpty() && keys.isEmpty()
                ? List.<ProjectId>of()
                : repository.carriedBy(promoters, keys, besides, most);
        return found.isEmpty()
                ? List.of()
                : projects.find(found).stream()
                        .sorted(Comparator.comparingInt(project -> found.indexOf(project.id())))
                        .toList();
    }
}
