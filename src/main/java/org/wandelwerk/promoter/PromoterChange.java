package org.wandelwerk.promoter;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.project.ProjectId;

/**
 * That somebody else is to carry a project: proposed by one person of the office, decided on by another.
 *
 * @param decided {@code null} while it waits
 * @param isConfirmed whether it was carried out; it was dropped otherwise
 */
public record PromoterChange(
        UUID id,
        ProjectId project,
        Carrier before,
        Carrier after,
        String reason,
        Act proposed,
        @Nullable Act decided,
        boolean isConfirmed) {

    /**
     * Who carries a project.
     *
     * @param given the name; {@code null} when nobody was named
     * @param organisations those that the house knows by that name
     */
    public record Carrier(@Nullable String given, List<OrganisationId> organisations) {

        public Carrier {
            organisations = List.copyOf(organisations);
        }
    }

    /** Who did something, and when. */
    public record Act(Actor by, Instant at) {}

    public boolean isOpen() {
        return decided == null;
    }
}
