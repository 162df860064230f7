package org.wandelwerk.project;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.organisation.OrganisationId;

/**
 * Which decisions the register shows; what is {@code null} does not matter.
 *
 * @param year the year of the decision; {@link #UNDATED} for those without a date
 */
public record DecisionFilter(
        @Nullable CommitteeId committee,
        @Nullable OrganisationId organisation,
        @Nullable DecisionOutcome outcome,
        @Nullable Integer year) {

    /** Stands for the year of decisions whose date no source tells. */
    public static final int UNDATED = 0;

    DecisionFilter withoutBody() {
        return new DecisionFilter(null, null, outcome, year);
    }

    DecisionFilter withoutOutcome() {
        return new DecisionFilter(committee, organisation, null, year);
    }

    DecisionFilter withoutYear() {
        return new DecisionFilter(committee, organisation, outcome, null);
    }
}
