package org.wandelwerk.organisation;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.place.MunicipalityId;

/**
 * Which organisations are listed.
 *
 * @param group only those of this group
 * @param beginning only those whose name or short name begins so
 * @param municipality only those with their seat there
 */
public record OrganisationFilter(
        @Nullable OrganisationGroup group,
        @Nullable String beginning,
        @Nullable MunicipalityId municipality) {

    public OrganisationFilter(@Nullable OrganisationGroup group, @Nullable String beginning) {
        this(group, beginning, null);
    }

    public static OrganisationFilter all() {
        return new OrganisationFilter(null, null);
    }
}
