package org.wandelwerk.organisation;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Validity;

/**
 * A name that an organisation carries or carried.
 *
 * @param seen when and where the name was found, in the words of the source
 */
public record OrganisationName(
        String name,
        @Nullable String shortName,
        Validity validity,
        @Nullable String seen) {}
