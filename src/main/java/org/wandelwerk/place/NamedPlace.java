package org.wandelwerk.place;

import org.jspecify.annotations.Nullable;

/**
 * One name by which a place is known.
 *
 * @param municipality the municipality meant; none when it is not in our list
 * @param isOfficial whether it is the municipality's own whole name; such a name means the municipality, also where a
 *     village elsewhere bears it too
 */
record NamedPlace(String name, @Nullable MunicipalityId municipality, DistrictId district, boolean isOfficial) {}
