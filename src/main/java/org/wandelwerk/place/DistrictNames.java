package org.wandelwerk.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wandelwerk.kernel.FoldedName;

/** Finds districts by name, with or without the word that says what kind of district it is. */
final class DistrictNames {

    private static final Set<String> RURAL = Set.of("landkreis", "kreis", "lk");
    private static final Set<String> TOWN = Set.of("kreisfrei", "kreisfreie", "stadt");

    private final Map<String, Set<District>> byName = new HashMap<>();

    DistrictNames(Collection<District> districts) {
        for (var district : districts) {
            add(district.name(), district);
            if (district.sorbian() != null) {
                add(district.sorbian().name(), district);
                add(district.name() + "/" + district.sorbian().name(), district);
            }
        }
    }

    private void add(String name, District district) {
        FoldedName.of(name)
                .ways()
                .forEach(folded -> byName.computeIfAbsent(folded, _ -> new LinkedHashSet<>())
                        .add(district));
    }

    /** The districts that may be meant; none when the name is unknown. */
    Set<DistrictId> named(String given) {
        var found = new LinkedHashSet<DistrictId>();
        for (var folded : FoldedName.of(given).ways()) {
            var words = new ArrayList<>(List.of(folded.split(" ")));
            var saysRural = words.removeAll(RURAL);
            var saysTown = words.removeAll(TOWN);
            for (var district : byName.getOrDefault(String.join(" ", words), Set.of())) {
                if (saysRural == saysTown || district.isIndependentTown() == saysTown) {
                    found.add(district.id());
                }
            }
        }
        return found;
    }
}
