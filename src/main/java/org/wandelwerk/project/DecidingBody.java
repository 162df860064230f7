package org.wandelwerk.project;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.organisation.OrganisationId;

/**
 * Who decided, under the recorded name, and if known as which committee or organisation of the house.
 *
 * @param given the name as recorded
 */
public record DecidingBody(
        String given,
        @Nullable CommitteeId committee,
        @Nullable OrganisationId organisation) {

    public DecidingBody {
        if (committee != null && organisation != null) {
            throw new IllegalArgumentException("a body is a committee or an organisation");
        }
    }
}
