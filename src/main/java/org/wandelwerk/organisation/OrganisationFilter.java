package org.wandelwerk.organisation;

import org.jspecify.annotations.Nullable;

/**
 * Which organisations are listed.
 *
 * @param group only those of this group
 * @param beginning only those whose name or short name begins so
 */
public record OrganisationFilter(
        @Nullable OrganisationGroup group, @Nullable String beginning) {

    public static OrganisationFilter all() {
        return new OrganisationFilter(null, null);
    }
}
