package org.wandelwerk.project;

import java.util.Map;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.organisation.OrganisationId;

/**
 * How many decisions each choice of a filter would show, were the other filters kept; choices without any are left
 * out.
 *
 * @param years the newest first; those without date stand under {@link DecisionFilter#UNDATED}
 */
public record DecisionCounts(
        Map<CommitteeId, Integer> committees,
        Map<OrganisationId, Integer> organisations,
        Map<DecisionOutcome, Integer> outcomes,
        Map<Integer, Integer> years) {}
