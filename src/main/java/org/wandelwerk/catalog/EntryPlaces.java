package org.wandelwerk.catalog;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.wandelwerk.place.District;
import org.wandelwerk.place.DistrictId;
import org.wandelwerk.place.Municipality;
import org.wandelwerk.place.MunicipalityId;
import org.wandelwerk.place.Places;
import org.wandelwerk.place.Point;

/** Places as entries have them: keys to count by, points, and all names to be found by, German and Sorbian. */
record EntryPlaces(
        Map<MunicipalityId, Municipality> municipalities,
        Map<DistrictId, District> districts,
        Map<MunicipalityId, Set<String>> names) {

    /** A municipality that has more of them is a city. */
    private static final int MOST_NAMES = 40;

    static EntryPlaces of(Places places) {
        return new EntryPlaces(
                Keyed.by(places.municipalities(), Municipality::id),
                Keyed.by(places.districts(), District::id),
                places.allNames());
    }

    Set<String> municipalityKeys(Collection<MunicipalityId> ids) {
        var keys = new LinkedHashSet<String>();
        known(ids).forEach(place -> keys.add(place.key()));
        return keys;
    }

    /** The districts given, and those of the municipalities. */
    Set<String> districtKeys(Collection<MunicipalityId> ids, Collection<DistrictId> given) {
        var keys = new LinkedHashSet<String>();
        Stream.concat(given.stream(), known(ids).map(Municipality::district))
                .map(districts::get)
                .filter(Objects::nonNull)
                .forEach(district -> keys.add(district.key()));
        return keys;
    }

    List<Point> points(Collection<MunicipalityId> ids) {
        return known(ids).map(Municipality::point).distinct().toList();
    }

    /** Names of municipalities with their villages, and of districts. */
    List<String> names(Collection<MunicipalityId> ids, Collection<DistrictId> given) {
        var all = new LinkedHashSet<String>();
        ids.forEach(id -> all.addAll(names.getOrDefault(id, Set.of())));
        Stream.concat(given.stream(), known(ids).map(Municipality::district))
                .map(districts::get)
                .filter(Objects::nonNull)
                .forEach(district -> {
                    all.add(district.name());
                    var sorbian = district.sorbian();
                    if (sorbian != null) {
                        all.add(sorbian.name());
                    }
                });
        return List.copyOf(all);
    }

    /**
     * The names of one municipality with its villages, and those that it had; of a city its own alone, as each of its
     * quarters would find all that lies anywhere in it.
     */
    Collection<String> names(MunicipalityId id) {
        var all = names.getOrDefault(id, Set.of());
        return all.size() > MOST_NAMES ? ownNames(id) : all;
    }

    private List<String> ownNames(MunicipalityId id) {
        var place = municipalities.get(id);
        if (place == null) {
            return List.of();
        }
        var sorbian = place.sorbian();
        return sorbian == null ? List.of(place.name()) : List.of(place.name(), sorbian.name());
    }

    private Stream<Municipality> known(Collection<MunicipalityId> ids) {
        return ids.stream().map(municipalities::get).filter(Objects::nonNull);
    }
}
