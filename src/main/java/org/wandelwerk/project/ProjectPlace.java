package org.wandelwerk.project;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.place.DistrictId;
import org.wandelwerk.place.MunicipalityId;

/**
 * Where a project is, as given and as far as the name was matched.
 *
 * @param municipality {@code null} when only the district is known, or the name was not matched
 */
public record ProjectPlace(
        String given,
        @Nullable MunicipalityId municipality,
        @Nullable DistrictId district) {}
