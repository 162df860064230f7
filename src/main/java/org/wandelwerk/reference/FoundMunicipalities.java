package org.wandelwerk.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.place.MunicipalityId;
import org.wandelwerk.place.PlaceMatch;
import org.wandelwerk.place.PlaceNames;

/** Municipalities of the region by the words of lists, of which most come often. */
final class FoundMunicipalities {

    private static final int MOST_KEPT = 20_000;

    private final PlaceNames names;
    private final Map<String, Optional<MunicipalityId>> found = new HashMap<>();

    FoundMunicipalities(PlaceNames names) {
        this.names = names;
    }

    /** The one that is meant; {@code null} when none is, or several are. */
    @Nullable
    MunicipalityId of(String name, @Nullable String district) {
        if (found.size() >= MOST_KEPT) {
            found.clear();
        }
        return found.computeIfAbsent(name + "\n" + district, _ -> find(name, district))
                .orElse(null);
    }

    private Optional<MunicipalityId> find(String name, @Nullable String district) {
        var within = district == null ? null : district.replaceFirst(",.*", "");
        var whole = within == null ? names.matchVenue(name) : names.match(name, within);
        var match = whole instanceof PlaceMatch.Unmatched && within != null && name.contains(",")
                ? names.match(name.substring(0, name.indexOf(',')), within)
                : whole;
        return match.municipalities().size() == 1
                ? Optional.of(match.municipalities().getFirst())
                : Optional.empty();
    }
}
