package org.wandelwerk.project;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.organisation.OrganisationId;

/** One part of the register of decisions, and how many there are in all and by filter. */
public record RegisterPart(Slice<Entry> entries, int matching, Counts counts) {

    /** A decision in the register, with the project it is about. */
    public record Entry(Decision decision, ProjectId id, PublicKey project, Text title) {}

    /**
     * How many decisions each choice of a filter would show, were the other filters kept; choices without any are left
     * out.
     *
     * @param years the newest first; those without date stand under {@link Filter#UNDATED}
     */
    public record Counts(
            Map<CommitteeId, Integer> committees,
            Map<OrganisationId, Integer> organisations,
            Map<DecisionOutcome, Integer> outcomes,
            Map<Integer, Integer> years) {}

    /** Who decided on published projects, as far as the house knows them. */
    public record Bodies(Set<CommitteeId> committees, Set<OrganisationId> organisations) {}

    /**
     * Which decisions the register shows; what is {@code null} does not matter.
     *
     * @param year the year of the decision; {@link #UNDATED} for those without a date
     */
    public record Filter(
            @Nullable CommitteeId committee,
            @Nullable OrganisationId organisation,
            @Nullable DecisionOutcome outcome,
            @Nullable Integer year) {

        /** Stands for the year of decisions whose date no source tells. */
        public static final int UNDATED = 0;

        Filter withoutBody() {
            return new Filter(null, null, outcome, year);
        }

        Filter withoutOutcome() {
            return new Filter(committee, organisation, null, year);
        }

        Filter withoutYear() {
            return new Filter(committee, organisation, outcome, null);
        }
    }
}
