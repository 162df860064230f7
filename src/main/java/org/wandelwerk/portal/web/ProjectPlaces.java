package org.wandelwerk.portal.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.place.CoalSites;
import org.wandelwerk.place.Corridor;
import org.wandelwerk.place.MapPoint;
import org.wandelwerk.place.MapView;
import org.wandelwerk.place.Municipality;
import org.wandelwerk.place.MunicipalityId;
import org.wandelwerk.place.Places;
import org.wandelwerk.place.RegionMap;
import org.wandelwerk.project.ProjectCard;
import org.wandelwerk.project.ProjectDossier;

/** Where projects are, in words and on the map. */
@Component
public class ProjectPlaces {

    private final NameBook names;
    private final Places places;
    private final RegionMap map;
    private final CoalSites coal;

    ProjectPlaces(NameBook names, Places places, RegionMap map, CoalSites coal) {
        this.names = names;
        this.places = places;
        this.map = map;
        this.coal = coal;
    }

    public Names names(Collection<ProjectCard> cards) {
        return names.ofCards(cards);
    }

    public Names namesOf(Collection<ProjectDossier> dossiers) {
        return names.of(dossiers);
    }

    /** The axis along which the region works with its neighbours; the first known one. */
    @Nullable
    Corridor corridor() {
        return places.corridors().stream().findFirst().orElse(null);
    }

    /** @param query leads from a municipality to its projects in the list */
    MapView map(Collection<ProjectCard> cards, Names names, ProjectQuery query) {
        var counts = new LinkedHashMap<Municipality, Integer>();
        cards.forEach(card -> names.municipalities(card.project())
                .forEach(municipality -> counts.merge(municipality, 1, Integer::sum)));
        return map.view(points(counts, query));
    }

    MapView map(Map<MunicipalityId, Integer> counts) {
        var known = places.municipalities(counts.keySet());
        var named = new LinkedHashMap<Municipality, Integer>();
        counts.forEach((id, count) -> {
            var municipality = known.get(id);
            if (municipality != null) {
                named.put(municipality, count);
            }
        });
        return map.view(points(named, ProjectQuery.of(null, null)));
    }

    /** How far the nearest coal site is; {@code null} when no municipality is known. */
    public CoalSites.@Nullable Nearest coal(Collection<Municipality> municipalities) {
        return coal.nearest(municipalities.stream().map(Municipality::point).toList())
                .orElse(null);
    }

    public MapView locator(Collection<Municipality> municipalities) {
        return map.locator(municipalities);
    }

    /** @param municipality the seat of an organisation */
    @Nullable
    public Municipality municipality(@Nullable MunicipalityId municipality) {
        return municipality == null ? null : places.municipality(municipality).orElse(null);
    }

    private static List<MapPoint> points(Map<Municipality, Integer> counts, ProjectQuery query) {
        return counts.entrySet().stream()
                .map(entry -> new MapPoint(
                        entry.getKey(),
                        Objects.requireNonNull(entry.getValue()),
                        query.in(entry.getKey().key()).address()))
                .toList();
    }
}
