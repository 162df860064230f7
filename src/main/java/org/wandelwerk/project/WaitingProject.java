package org.wandelwerk.project;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.programme.ProcedureVersion;

/**
 * A project whose way goes on, where it stands; public or not.
 *
 * @param number of its last move
 * @param isMoved whether it came there by a move of this house, and not by what another record tells
 * @param since the date from which it stands there; {@code null} when not recorded
 * @param at when that was entered
 */
public record WaitingProject(
        ProjectId id,
        PublicKey key,
        Text title,
        ProcedureVersion procedure,
        String step,
        int number,
        boolean isMoved,
        @Nullable PartialDate since,
        Instant at,
        Set<CommitteeId> workshops,
        Set<OrganisationId> promoters) {}
