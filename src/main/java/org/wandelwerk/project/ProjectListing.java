package org.wandelwerk.project;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.place.MunicipalityId;

/** The published projects in lists. */
@Service
@Transactional(readOnly = true)
public class ProjectListing {

    /**
     * One part of the list.
     *
     * @param after the cursor of the part before; {@code null} for the first
     * @throws org.wandelwerk.kernel.NotFound when the cursor belongs to no place in such a list
     */
    public ListedProjects page(ProjectFilter filter, ProjectSort sort, @Nullable String after, int size) {
        throw new UnsupportedOperationException();
    }

    /** Those a workshop dealt with, the newest decision first. */
    public List<ProjectCard> of(CommitteeId workshop, int limit) {
        throw new UnsupportedOperationException();
    }

    /** Those an organisation carries, the newest decision first. */
    public List<ProjectCard> of(OrganisationId promoter, int limit) {
        throw new UnsupportedOperationException();
    }

    /** The given ones as far as they are public, by title. */
    public List<ProjectCard> of(Collection<ProjectId> projects) {
        throw new UnsupportedOperationException();
    }

    /** How many projects each municipality has; those whose place was not matched are in none. */
    public Map<MunicipalityId, Integer> perMunicipality() {
        throw new UnsupportedOperationException();
    }

    public Map<CommitteeId, Integer> perWorkshop() {
        throw new UnsupportedOperationException();
    }
}
