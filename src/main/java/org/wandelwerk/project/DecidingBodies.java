package org.wandelwerk.project;

import java.util.Set;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.organisation.OrganisationId;

/** Who decided on published projects, as far as the house knows them. */
public record DecidingBodies(Set<CommitteeId> committees, Set<OrganisationId> organisations) {}
