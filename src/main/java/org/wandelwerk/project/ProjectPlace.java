package org.wandelwerk.project;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.place.DistrictId;
import org.wandelwerk.place.MunicipalityId;
import org.wandelwerk.place.PlaceNames;

/**
 * Where a project is, as given and as far as the name was matched.
 *
 * @param municipality {@code null} when only the district is known, or the name was not matched
 * @param district {@code null} when the name was not matched
 */
public record ProjectPlace(
        String given,
        @Nullable MunicipalityId municipality,
        @Nullable DistrictId district) {

    /** What names a municipality lies in its district, too: lists and counts by districts read nothing else. */
    public static ProjectPlace in(MunicipalityId municipality, String given, PlaceNames names) {
        return new ProjectPlace(
                given, municipality, names.district(municipality).orElse(null));
    }
}
