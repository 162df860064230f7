package org.wandelwerk.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.place.DistrictId;
import org.wandelwerk.place.MunicipalityId;
import org.wandelwerk.place.PlaceMatch;
import org.wandelwerk.place.PlaceNames;
import org.wandelwerk.project.ProjectPlace;
import org.wandelwerk.region.RegionFile.Mention;

/** Finds the places and organisations that the file names. What is not found is listed, and nothing is guessed. */
final class Matching {

    /** What stands between several names in one text; a slash without blanks belongs to a name. */
    static final String BETWEEN = " / ";

    private final PlaceNames places;
    private final Organisations organisations;
    private final Map<String, Optional<OrganisationId>> asked = new HashMap<>();
    private final List<Remark> unmatched = new ArrayList<>();

    Matching(PlaceNames places, Organisations organisations) {
        this.places = places;
        this.organisations = organisations;
    }

    List<Remark> unmatched() {
        return List.copyOf(unmatched);
    }

    @Nullable
    MunicipalityId town(@Nullable Mention town) {
        return town == null ? null : municipality(town, places.match(town.text(), null));
    }

    @Nullable
    MunicipalityId venue(Mention venue) {
        return municipality(venue, places.matchVenue(venue.text()));
    }

    @Nullable
    MunicipalityId place(Mention place, @Nullable Mention district) {
        return municipality(place, places.match(place.text(), district == null ? null : district.text()));
    }

    ProjectPlace place(MunicipalityId municipality, String given) {
        return ProjectPlace.in(municipality, given, places);
    }

    @Nullable
    DistrictId district(@Nullable Mention district) {
        if (district == null) {
            return null;
        }
        var found = places.matchDistrict(district.text());
        if (found.isEmpty()) {
            unmatched.add(new Remark(district.spot(), ShownSigns.of(district.text()), "no such district"));
        }
        return found.orElse(null);
    }

    private @Nullable MunicipalityId municipality(Mention given, PlaceMatch match) {
        return switch (match) {
            case PlaceMatch.Matched(var found) when found.size() == 1 -> found.getFirst();
            case PlaceMatch.Matched _ -> unmatched(given, given.text(), "several places");
            case PlaceMatch.Unmatched(var reason, var part) -> unmatched(given, part, words(reason));
        };
    }

    private static String words(PlaceMatch.Reason reason) {
        return "place " + reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private @Nullable MunicipalityId unmatched(Mention given, String part, String reason) {
        unmatched.add(new Remark(given.spot(), ShownSigns.of(part), reason));
        return null;
    }

    /** The organisations among those named; each once. */
    List<OrganisationId> promoters(@Nullable Mention promoters) {
        var found = new LinkedHashSet<OrganisationId>();
        if (promoters != null) {
            for (var name : promoters.text().split(BETWEEN)) {
                Optional.ofNullable(organisation(new Mention(promoters.spot(), name)))
                        .ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    @Nullable
    OrganisationId organisation(Mention named) {
        var found = asked.computeIfAbsent(named.text(), organisations::findByName);
        if (found.isEmpty()) {
            unmatched.add(new Remark(named.spot(), ShownSigns.of(named.text()), "no organisation of this name"));
        }
        return found.orElse(null);
    }
}
