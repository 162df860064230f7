package org.wandelwerk.profile.web.places;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.form.FormSection;
import org.wandelwerk.place.District;
import org.wandelwerk.profile.Profile;
import org.wandelwerk.shell.Page;

/**
 * Where the places of a profile are chosen: a district first, then its municipalities, on the map or in a list.
 *
 * @param district whose municipalities are shown; {@code null} while districts are
 * @param map the districts, or the municipalities of one
 * @param chosen the official keys of municipalities that are not yet taken over, in their order
 * @param error the key of what went wrong; {@code null} for nothing
 */
public record PlaceMapPage(
        Profile profile,
        FormSection section,
        @Nullable District district,
        AreaMap map,
        List<String> chosen,
        String token,
        @Nullable String error)
        implements Page {

    @Override
    public boolean isShared() {
        return false;
    }

    public String profileAddress() {
        return "/ideen/" + profile.key();
    }

    public String sectionAddress() {
        return profileAddress() + "/" + section.id();
    }

    public String address() {
        return sectionAddress() + "/karte";
    }

    /** Where an area leads: a district to its municipalities, a municipality to its being chosen or not. */
    public String link(MapArea area) {
        if (district == null) {
            return address() + query(Stream.of(area.key()), chosen.stream());
        }
        var others = chosen.stream().filter(key -> !key.equals(area.key()));
        return address()
                + query(
                        Stream.of(district.key()),
                        area.isFree() ? Stream.concat(chosen.stream(), Stream.of(area.key())) : others);
    }

    /** The districts, with what was chosen so far. */
    static String districts(String address, List<String> chosen) {
        return address + query(Stream.empty(), chosen.stream());
    }

    private static String query(Stream<String> district, Stream<String> chosen) {
        var words = Stream.concat(district.map(key -> "kreis=" + key), chosen.map(key -> "gemeinde=" + key))
                .collect(Collectors.joining("&"));
        return words.isEmpty() ? "" : "?" + words;
    }

    /** Those that were chosen in other districts and go on to be. */
    public List<String> chosenElsewhere() {
        return chosen.stream()
                .filter(key -> map.areas().stream().noneMatch(area -> area.key().equals(key)))
                .toList();
    }
}
