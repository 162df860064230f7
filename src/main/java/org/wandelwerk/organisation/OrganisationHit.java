package org.wandelwerk.organisation;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.FoundPlace;

/**
 * An organisation that was found.
 *
 * @param formerName the name that was looked for, when it is a former one
 */
public record OrganisationHit(
        String slug,
        String name,
        @Nullable String shortName,
        OrganisationKind kind,
        @Nullable String formerName,
        FoundPlace place) {}
