package org.wandelwerk.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.organisation.Organisation;
import org.wandelwerk.organisation.OrganisationId;

/**
 * Who may be meant by a name in a profile.
 *
 * @param given the name as it was typed
 * @param only the one that is, was or is elsewhere called so, or that the official key in the name stands for;
 *     {@code null} when there is none, or more than one
 * @param candidates who may be meant, the only one among them
 */
public record OrganisationMatch(String given, @Nullable OrganisationId only, List<Organisation> candidates) {

    public OrganisationMatch {
        candidates = List.copyOf(candidates);
    }
}
