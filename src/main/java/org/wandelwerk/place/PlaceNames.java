package org.wandelwerk.place;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.FoldedName;
import org.wandelwerk.place.PlaceMatch.Matched;
import org.wandelwerk.place.PlaceMatch.Reason;
import org.wandelwerk.place.PlaceMatch.Unmatched;

/** All names by which places are known, at one moment; finds municipalities by what somebody wrote. */
public final class PlaceNames {

    private static final Pattern BETWEEN_PLACES = Pattern.compile("\\s+/\\s+");

    private final Map<String, Set<NamedPlace>> official = new HashMap<>();
    private final Map<String, Set<NamedPlace>> all = new HashMap<>();
    private final Map<MunicipalityId, DistrictId> lying = new HashMap<>();
    private final DistrictNames districts;

    PlaceNames(Collection<District> districts, Collection<NamedPlace> places) {
        this.districts = new DistrictNames(districts);
        for (var place : places) {
            if (place.municipality() != null) {
                lying.put(place.municipality(), place.district());
            }
            for (var folded : FoldedName.of(place.name()).ways()) {
                all.computeIfAbsent(folded, _ -> new LinkedHashSet<>()).add(place);
                if (place.isOfficial()) {
                    official.computeIfAbsent(folded, _ -> new LinkedHashSet<>()).add(place);
                }
            }
        }
    }

    /**
     * The municipalities of a name as given, in German, Sorbian or both; several stand apart by a slash between blanks.
     *
     * @param district narrows the search when given
     */
    public PlaceMatch match(String given, @Nullable String district) {
        var within = district == null ? null : districts.named(district);
        if (district != null && (within == null || within.isEmpty())) {
            return new Unmatched(Reason.UNKNOWN_DISTRICT, district);
        }
        var whole = one(given, within);
        if (whole instanceof Matched || !BETWEEN_PLACES.matcher(given).find()) {
            return whole;
        }
        var municipalities = new LinkedHashSet<MunicipalityId>();
        for (var part : BETWEEN_PLACES.split(given, -1)) {
            var match = one(part, within);
            if (match instanceof Unmatched) {
                return match;
            }
            municipalities.addAll(match.municipalities());
        }
        return new Matched(List.copyOf(municipalities));
    }

    /** The municipality of a place to meet: "Cottbus", "Cottbus (IHK)", "Finsterwalde, Ratssaal im Schloss". */
    public PlaceMatch matchVenue(String given) {
        var whole = match(given, null);
        if (whole instanceof Matched) {
            return whole;
        }
        if (given.contains(",")) {
            return match(given.substring(0, given.indexOf(',')), null);
        }
        // because "Briesen (Mark)" is not Briesen: a name cut short must be the only one of its kind
        return given.contains(" (") ? among(all, given.substring(0, given.indexOf(" (")), null) : whole;
    }

    /** The district of a name as given: "Spree-Neiße", "Landkreis Bautzen", "Cottbus (kreisfrei)". */
    public Optional<DistrictId> matchDistrict(String given) {
        var named = districts.named(given);
        return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
    }

    /** The district in which a municipality lies; empty for one that is not known. */
    public Optional<DistrictId> district(MunicipalityId municipality) {
        return Optional.ofNullable(lying.get(municipality));
    }

    private PlaceMatch one(String given, @Nullable Set<DistrictId> within) {
        var match = among(official, given, within);
        return match instanceof Unmatched unmatched && unmatched.reason() != Reason.AMBIGUOUS
                ? among(all, given, within)
                : match;
    }

    private static PlaceMatch among(
            Map<String, Set<NamedPlace>> names, String given, @Nullable Set<DistrictId> within) {
        var hits = new LinkedHashSet<NamedPlace>();
        for (var folded : FoldedName.of(given).ways()) {
            hits.addAll(names.getOrDefault(folded, Set.of()));
        }
        var meant = new LinkedHashSet<Optional<MunicipalityId>>();
        hits.stream()
                .filter(hit -> within == null || within.contains(hit.district()))
                .forEach(hit -> meant.add(Optional.ofNullable(hit.municipality())));
        if (meant.size() == 1) {
            return meant.iterator()
                    .next()
                    .<PlaceMatch>map(found -> new Matched(List.of(found)))
                    .orElseGet(() -> new Unmatched(Reason.OUTSIDE, given));
        }
        if (meant.isEmpty()) {
            return new Unmatched(hits.isEmpty() ? Reason.UNKNOWN : Reason.OTHER_DISTRICT, given);
        }
        return new Unmatched(Reason.AMBIGUOUS, given);
    }
}
