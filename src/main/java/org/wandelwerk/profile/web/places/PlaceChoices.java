package org.wandelwerk.profile.web.places;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.place.District;
import org.wandelwerk.place.Municipality;
import org.wandelwerk.place.Places;
import org.wandelwerk.place.RegionMap;

/** What can be chosen on the map, and what becomes of the answer by it. */
@Component
class PlaceChoices {

    /** As many lines as the house looks up. */
    private static final int MOST = 20;

    private final Places places;
    private final RegionMap map;

    PlaceChoices(Places places, RegionMap map) {
        this.places = places;
        this.map = map;
    }

    /** @throws NotFound when there is none with this official key */
    @Nullable
    District district(String key) {
        return key.isEmpty()
                ? null
                : places.districts().stream()
                        .filter(one -> one.key().equals(key))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("district " + key));
    }

    /** The known ones of some official keys, each once. */
    List<String> known(Collection<String> keys) {
        var known = places.municipalities().stream().map(Municipality::key).collect(Collectors.toSet());
        return new LinkedHashSet<>(keys)
                .stream().filter(known::contains).limit(MOST).toList();
    }

    /**
     * The districts that lie on the map, or all municipalities of one.
     *
     * @param typed the answer as it is by now
     */
    AreaMap areas(@Nullable District district, List<String> chosen, String typed) {
        var base = map.view(List.of());
        if (district == null) {
            return new AreaMap(
                    base,
                    places.districts().stream()
                            .flatMap(one -> area(one).stream())
                            .toList());
        }
        var there = there(typed);
        return new AreaMap(
                base,
                places.municipalities().stream()
                        .filter(one -> one.district().equals(district.id()))
                        .map(one -> new MapArea(
                                one.key(),
                                one.name(),
                                one.shortName(),
                                one.sorbian(),
                                outline(one.key()).orElse(null),
                                there.contains(one)
                                        ? MapArea.State.THERE
                                        : chosen.contains(one.key()) ? MapArea.State.CHOSEN : MapArea.State.FREE))
                        .toList());
    }

    private Optional<MapArea> area(District one) {
        return outline(one.key())
                .map(outline ->
                        new MapArea(one.key(), one.name(), one.name(), one.sorbian(), outline, MapArea.State.FREE));
    }

    private Optional<MapArea.Outline> outline(String key) {
        return map.outline(key).map(MapArea.Outline::read);
    }

    private Set<Municipality> there(String typed) {
        var names = places.names();
        var ids = typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST)
                .flatMap(line -> names.match(line, null).municipalities().stream())
                .toList();
        return Set.copyOf(places.municipalities(ids).values());
    }

    /** The answer with a line for each that was chosen and is not named in it yet. */
    String with(String typed, List<String> chosen) {
        var there = there(typed);
        var byKey = places.municipalities().stream().collect(Collectors.toMap(Municipality::key, one -> one));
        var lines =
                new ArrayList<>(typed.lines().filter(line -> !line.isBlank()).toList());
        chosen.stream()
                .flatMap(key -> Optional.ofNullable(byKey.get(key)).stream())
                .filter(one -> !there.contains(one))
                .map(Municipality::name)
                .forEach(lines::add);
        return String.join("\n", lines);
    }
}
